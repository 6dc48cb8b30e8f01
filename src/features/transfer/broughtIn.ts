import { headSize } from '@/exchange/formats/format';
import { sniffFormat } from '@/exchange/formats/registry';

/** A shape as well-known text on each line; `SRID=28992;` tells its coordinate system. */
const looksLikeWkt = (text: string): boolean =>
  /^\s*(?:SRID=\d+;)?\s*(?:GEOMETRYCOLLECTION|(?:MULTI)?(?:POINT|LINESTRING|POLYGON))\s*(?:Z|M|ZM)?\s*\(/i.test(
    text,
  );

/** Rows as a spreadsheet copies them: more than one, with as many cells. */
const looksLikeRows = (text: string): boolean => {
  const [head, row] = text.split(/\r?\n/);
  const cells = (line = ''): number => line.split('\t').length;
  return cells(head) > 1 && cells(row) === cells(head);
};

/** What was pasted, as files; other text is nobody's file. */
export const pastedFiles = (files: File[], text: string): File[] => {
  // A spreadsheet gives its rows as a picture too.
  const isPicture = files.every(({ type }) => type.startsWith('image/'));
  if (files.length > 0 && !(isPicture && looksLikeRows(text))) return files;
  const format = sniffFormat(new TextEncoder().encode(text.slice(0, headSize)));
  if (format !== undefined) return [new File([text], `geplakt.${format.extensions[0]}`)];
  if (looksLikeWkt(text)) return [new File([text], 'geplakt.wkt')];
  return looksLikeRows(text) ? [new File([text], 'geplakt.csv', { type: 'text/csv' })] : [];
};
