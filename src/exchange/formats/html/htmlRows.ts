import { textInHtml } from '../../plan/columns/textInHtml';

/** How far a cell may say that it stretches. */
const widest = 100;

const spanIn = (attributes: string, name: string): number => {
  const [, said = '1'] = new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes) ?? [];
  return Math.min(Math.max(Number(said), 1), widest);
};

/** Lines are broken in the source where it suits its program; where the writer did, it says so. */
const cellText = (html: string): string => textInHtml(html.replace(/\s+/g, ' ')).replaceAll('\n', ' ');

/** The cells of a table, in their columns: what stretches over more of them stands in the first. */
const gridOf = (html: string): string[][] => {
  /** Rows that a cell from above still takes, by column. */
  const taken: number[] = [];
  return html
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map((row) => {
      const cells: string[] = [];
      const skip = (): void => {
        while ((taken[cells.length] ?? 0) > 0) {
          taken[cells.length] = (taken[cells.length] ?? 0) - 1;
          cells.push('');
        }
      };
      // Closing tags may be left out: a cell lasts until the next.
      const [, ...parts] = row.split(/<t[dh]\b([^>]*)>/i);
      for (let n = 0; n < parts.length; n += 2) {
        skip();
        const [attributes = '', inside = ''] = [parts[n], parts[n + 1]];
        const below = spanIn(attributes, 'rowspan') - 1;
        for (let across = 0; across < spanIn(attributes, 'colspan'); across += 1) {
          taken[cells.length] = below;
          cells.push(across === 0 ? cellText(inside) : '');
        }
      }
      skip();
      return cells;
    })
    .filter((cells) => cells.some((cell) => cell !== ''));
};

const sizeOf = (rows: readonly string[][]): number => rows.reduce((sum, row) => sum + row.length, 0);

/**
 * The rows of the largest table of a page or a mail, and how many others it has with rows in them. A table around another
 * one is there for the looks.
 */
export const htmlRows = (html: string): { rows: string[][]; others: number } => {
  const [, ...tables] = html.replace(/<!--[\s\S]*?-->/g, '').split(/<table\b[^>]*>/i);
  const grids = tables
    .map((table) => gridOf(table.split(/<\/table\b/i, 1)[0] ?? ''))
    .filter((rows) => rows.length > 1 && rows.some((row) => row.length > 1))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  return { rows: grids[0] ?? [], others: Math.max(grids.length - 1, 0) };
};
