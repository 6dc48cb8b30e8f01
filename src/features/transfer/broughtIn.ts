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

/**
 * Whether the page behind a text holds a table that the text does not: Word and mail put the lines of one cell below each
 * other.
 */
const isBetterAsPage = (html: string, text: string): boolean => {
  const cells = html.match(/<t[dh]\b/gi)?.length ?? 0;
  if (cells < 4 || (html.match(/<tr\b/gi)?.length ?? 0) < 2) return false;
  const widths = new Set(
    text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => line.split('\t').length),
  );
  return widths.has(1) || widths.size > 1;
};

/** What was pasted, as files; other text is nobody's file. `html`: the same as a page has it. */
export const pastedFiles = (files: File[], text: string, html = ''): File[] => {
  // A spreadsheet gives its rows as a picture too.
  const isPicture = files.every(({ type }) => type.startsWith('image/'));
  if (files.length > 0 && !(isPicture && (looksLikeRows(text) || isBetterAsPage(html, text)))) return files;
  const format = sniffFormat(new TextEncoder().encode(text.slice(0, headSize)));
  // A page may set the lines of a file in the cells of a table; rows are better read from the page.
  const isFile = (format !== undefined && format.id !== 'csv') || looksLikeWkt(text);
  if (!isFile && isBetterAsPage(html, text)) return [new File([html], 'geplakt.html', { type: 'text/html' })];
  if (format !== undefined) return [new File([text], `geplakt.${format.extensions[0]}`)];
  if (looksLikeWkt(text)) return [new File([text], 'geplakt.wkt')];
  return looksLikeRows(text) ? [new File([text], 'geplakt.csv', { type: 'text/csv' })] : [];
};
