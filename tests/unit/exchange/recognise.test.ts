import { describe, expect, it } from 'vitest';
import { writeBackup } from '@/exchange/backup/backup';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { acceptedFiles, formats } from '@/exchange/formats/registry';
import type { OtherKind } from '@/exchange/plan/readError';
import { formatText } from '@/text/formats';
import { noteText } from '@/text/importNotes';
import { readErrorText } from '@/text/readErrors';
import { examplePlan } from '../examplePlan';

const point = '{"type": "Point", "coordinates": [5, 52]}';
const withBytes = (...bytes: number[]) => new Uint8Array([...bytes, ...Array.from({ length: 40 }, () => 7)]);

const others: [OtherKind, BlobPart, RegExp][] = [
  ['damaged', withBytes(0x50, 0x4b, 3, 4), /is beschadigd/],
  ['sqlite', 'SQLite format 3\u0000', /database \(SQLite/],
  ['pdf', '%PDF-1.7', /een PDF/],
  ['picture', withBytes(0x89, 0x50, 0x4e, 0x47), /een afbeelding/],
  ['picture', withBytes(0xff, 0xd8, 0xff), /een afbeelding/],
  ['markup', '\uFEFF<?xml version="1.0"?><kml/>', /XML of HTML/],
];

describe('een bestand waarvan de naam iets anders zegt dan wat erin staat', () => {
  // These are opened to see what is in them, whatever the name.
  const opened: readonly OtherKind[] = ['sqlite', 'damaged', 'markup'];
  it.each(others.filter(([kind]) => !opened.includes(kind)))(
    '%s met de naam plan.geojson: dat staat er, en niets wordt overgenomen',
    async (kind, content, words) => {
      const read = await readPlanFile(new File([content], 'plan.geojson'));
      expect(read).toEqual({ ok: false, error: { code: 'other_kind', kind, extension: 'geojson' } });
      const sentence = read.ok ? '' : readErrorText(read.error);
      expect(sentence).toMatch(/^De naam van dit bestand eindigt op \.geojson, maar het is een /);
      expect(sentence).toMatch(words);
      expect(sentence).toContain('Het plan is niet gewijzigd.');
    },
  );

  it.each(['locaties.csv', 'LOCATIES.XLSX', 'locaties.zip'])(
    'GeoJSON met de naam %s wordt gelezen als wat het is, en dat staat erbij',
    async (name) => {
      const read = await readPlanFile(new File([point], name));
      const extension = name.slice(name.indexOf('.')).toLowerCase();
      expect(read).toMatchObject({ ok: true, locations: [{}] });
      expect(read.ok && read.notes.map(noteText)).toEqual([
        `Bestand: de naam zegt iets anders dan wat erin staat (“${extension}”); gelezen als GeoJSON (WGS84).`,
      ]);
    },
  );
});

describe('een bestand waarvan de naam klopt of niets zegt', () => {
  it.each(['plan.geojson', 'plan.json', 'PLAN.GEOJSON', 'plan.txt', 'plan', 'plan.v2'])(
    'GeoJSON met de naam %s wordt gelezen, zonder opmerking',
    async (name) => {
      expect(await readPlanFile(new File([point], name))).toMatchObject({ ok: true, notes: [] });
    },
  );

  it.each(others)('%s met een naam van zichzelf heet wat het is', async (kind, content) => {
    expect(await readPlanFile(new File([content], 'iets.anders'))).toEqual({
      ok: false,
      error: { code: 'other_kind', kind },
    });
  });

  it('een tabel heet een tabel', async () => {
    expect(await readPlanFile(new File(['naam;x;y\n'], 'plekken.csv'))).toEqual({
      ok: false,
      error: { code: 'other_kind', kind: 'table' },
    });
  });

  it('een reservekopie heet een reservekopie, ook als hij groter is dan een planbestand mag zijn', async () => {
    const text = writeBackup(
      [{ plan: examplePlan(), snapshots: [], edits: [], files: [] }],
      '2026-11-21T12:00:00.000Z',
    );
    class VastFile extends File {
      override get size(): number {
        return 300_000_000;
      }
    }
    const error = { code: 'is_backup' };
    expect(await readPlanFile(new File([text], 'kopie.json'))).toEqual({ ok: false, error });
    expect(await readPlanFile(new VastFile([text], 'kopie.geojson'))).toEqual({ ok: false, error });
  });
});

describe('de lijst van formaten', () => {
  it('heeft voor elk formaat een naam, en het venster van de browser biedt aan wat te lezen is', () => {
    expect(Object.keys(formatText.names)).toEqual(formats.map(({ id }) => id));
    for (const { read, extensions, mediaTypes } of formats) {
      if (read === undefined) continue;
      for (const extension of extensions) expect(acceptedFiles.split(',')).toContain(`.${extension}`);
      for (const type of mediaTypes) expect(acceptedFiles.split(',')).toContain(type);
    }
  });
});
