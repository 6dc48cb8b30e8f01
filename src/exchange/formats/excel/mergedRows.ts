import { unzipSync } from 'fflate';

const sheetFile = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** Bytes of sheets that are looked through: nobody merges by hand what is larger. */
const largestLooked = 5_000_000;

/** Per sheet the rows, from 0, in which cells begin that are merged with those below them. */
export const mergedRows = (bytes: Uint8Array): number[][] => {
  const merged: number[][] = [];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => sheetFile.test(name) && originalSize < largestLooked,
  });
  for (const [name, file] of Object.entries(files)) {
    // It stands behind the rows.
    const text = new TextDecoder().decode(file);
    const refs = text.matchAll(/<mergeCell ref="[A-Z]+(\d+):[A-Z]+(\d+)"/g);
    const rows = [...refs].filter(([, from, to]) => from !== to).map(([, from]) => Number(from) - 1);
    merged[Number(sheetFile.exec(name)?.[1]) - 1] = rows;
  }
  return merged;
};
