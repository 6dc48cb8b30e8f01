import { type Zippable, zipSync } from 'fflate';

/** A zip has no room for an earlier day; and the same plan has to give the same bytes. */
const day = new Date(1980, 0, 1);

/** Files in a zip. Bytes, in the order they are given. */
export const zipFiles = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> => {
  const dated: Zippable = {};
  for (const [name, bytes] of Object.entries(files)) dated[name] = [bytes, { mtime: day }];
  return new Uint8Array(zipSync(dated, { level: 6 }));
};
