import { textInHtml } from '../../plan/columns/textInHtml';

/** How far a cell may say that it stretches. */
const widest = 100;

const spanIn = (attributes: string, name: string): number => {
  const [, said = '1'] = new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes) ?? [];
  return Math.min(Math.max(Number(said), 1), widest);
};

const struck = /<(s|del|strike)\b[^>]{0,2000}>[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** The number of a footnote, behind a number. */
const footnote = /(?<=\d(?:\s|<\/\w+>){0,6})<sup\b[^>]*>(?:<[^>]*>|[\s()[\]\d*†‡,]){0,20}<\/sup>/gi;

/**
 * Lines are broken in the source where it suits its program; where the writer did, it says so, and between two numbers it
 * stays: "10" above "500" is no 10 500. What is struck out counts where nothing stands in its place.
 */
const cellText = (html: string): string => {
  const text = (inside: string): string =>
    textInHtml(inside.replace(/\s+/g, ' ').replace(footnote, '')).replace(/(?<!\d)\n|\n(?!\d)/g, ' ');
  return text(html.replace(struck, ' ')) || text(html);
};

type Grid = { rows: string[][]; merged: number[] };

/**
 * The cells of a table, in their columns: what stretches over more of them stands in the first. `merged`: rows in which
 * cells begin that go on in those below.
 */
const gridOf = (html: string): Grid => {
  /** Rows that a cell from above still takes, by column. */
  const taken: number[] = [];
  const merged: number[] = [];
  const rows: string[][] = [];
  // Closing tags may be left out: a row or cell lasts until the next.
  for (const row of html.split(/<tr\b[^>]*>/i).slice(1)) {
    const cells: string[] = [];
    let isMerged = false;
    const skip = (): void => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    const [, ...parts] = row.split(/<t[dh]\b([^>]*)>/i);
    for (let n = 0; n < parts.length; n += 2) {
      skip();
      const [attributes = '', inside = ''] = [parts[n], parts[n + 1]];
      const below = spanIn(attributes, 'rowspan') - 1;
      const said = cellText(inside);
      isMerged ||= below > 0 && said !== '';
      for (let across = 0; across < spanIn(attributes, 'colspan'); across += 1) {
        taken[cells.length] = below;
        cells.push(across === 0 ? said : '');
      }
    }
    skip();
    if (cells.every((cell) => cell === '')) continue;
    if (isMerged) merged.push(rows.length);
    rows.push(cells);
  }
  return { rows, merged };
};

const sizeOf = ({ rows }: Grid): number => rows.reduce((sum, row) => sum + row.length, 0);

const cellTags = /<\/?(?:table|thead|tbody|tfoot|tr|t[dh])\b[^>]*>/gi;

/** Tables in each other: below this they are text. */
const deepest = 8;

/** The insides of all tables, the inner before the outer, in which it is text of a cell. */
const tablesIn = (html: string): string[] => {
  const tables: string[] = [];
  const open: string[] = [];
  const close = (): void => {
    const inside = open.pop();
    if (inside === undefined) return;
    tables.push(inside);
    add(inside.replace(cellTags, '<br>'));
  };
  const add = (text: string): void => {
    const last = open.length - 1;
    if (last >= 0) open[last] += text;
  };
  let at = 0;
  let tooDeep = 0;
  for (const { 0: tag, index } of html.matchAll(/<\/?table\b[^>]{0,2000}>/gi)) {
    add(html.slice(at, index));
    at = index + tag.length;
    const isEnd = tag.startsWith('</');
    if (isEnd ? tooDeep > 0 : open.length >= deepest) tooDeep += isEnd ? -1 : 1;
    else if (isEnd) close();
    else open.push('');
  }
  add(html.slice(at));
  while (open.length > 0) close();
  return tables;
};

/**
 * The rows of the largest table of a page or a mail, and how many others it has with rows in them. A table around another
 * one is there for the looks.
 */
export const htmlRows = (html: string): Grid & { others: number } => {
  const grids = tablesIn(html.replace(/<!--[\s\S]*?-->/g, ''))
    .map(gridOf)
    .filter(({ rows }) => rows.length > 1 && rows.some((row) => row.length > 1))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  return { ...(grids[0] ?? { rows: [], merged: [] }), others: Math.max(grids.length - 1, 0) };
};
