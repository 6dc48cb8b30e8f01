import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '@/exchange/documents/document';
import { writeWord } from '@/exchange/documents/word/writeWord';

/** A picture of one pixel: nothing can be drawn outside a browser. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** The bytes of the Word file of a document. */
export const wordBytes = async (document: Document): Promise<Uint8Array> =>
  new Uint8Array(await (await writeWord(document, async () => ({ type: 'png', data: pixel }))).arrayBuffer());

/** A part of a Word file as XML. Throws when it is not well-formed. */
export const xmlIn = (bytes: Uint8Array, part: string): Element => {
  const found = unzipSync(bytes)[part];
  if (found === undefined) throw new Error(`no ${part}`);
  const faults: string[] = [];
  const xml = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(
    strFromU8(found),
    'text/xml',
  );
  if (faults.length > 0 || xml.documentElement === null) throw new Error(faults.join('\n'));
  return xml.documentElement;
};

export const all = (element: Element, name: string): Element[] => [...element.getElementsByTagName(name)];

/** The text under an element, as Word shows it. */
export const textIn = (element: Element): string =>
  all(element, 'w:t')
    .map((text) => text.textContent ?? '')
    .join('');

/** What LibreOffice makes of a file, as the text of its PDF. */
export const pdfText = (bytes: Uint8Array, extension: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'boven-de-kaart-'));
  try {
    const file = join(folder, `document.${extension}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const pdf = join(folder, 'document.pdf');
    readFileSync(pdf);
    return spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const hasOffice =
  spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;
