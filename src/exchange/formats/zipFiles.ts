import { Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';

/** A zip has no room for an earlier day; and the same plan has to give the same bytes. */
const day = new Date(1980, 0, 1);

/** Files in a zip, in the order they are given. */
export const zipFiles = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> => {
  const dated: Zippable = {};
  for (const [name, bytes] of Object.entries(files)) dated[name] = [bytes, { mtime: day }];
  return new Uint8Array(zipSync(dated, { level: 6 }));
};

/** As much text as is encoded and packed at once. */
const chunk = 1_000_000;

/** Pieces of text joined to larger ones, so that none of them is ever the whole of a large file. */
function* inChunks(parts: Iterable<string>): Generator<string> {
  let held: string[] = [];
  let size = 0;
  for (const part of parts) {
    held.push(part);
    size += part.length;
    if (size < chunk) continue;
    yield held.join('');
    held = [];
    size = 0;
  }
  yield held.join('');
}

/** Files of text in a zip, packed while they are made: a sheet of 50,000 rows is more than one text can hold. */
export const zipTexts = (files: Iterable<readonly [name: string, parts: Iterable<string>]>): BlobPart[] => {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(new Uint8Array(bytes));
  });
  const encoder = new TextEncoder();
  for (const [name, parts] of files) {
    const file = new ZipDeflate(name, { level: 4 });
    file.mtime = day;
    zip.add(file);
    for (const text of inChunks(parts)) file.push(encoder.encode(text));
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return packed;
};
