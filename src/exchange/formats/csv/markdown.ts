const line = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** The rows of the first table that a text has as Markdown, its names first, and how many others it has. */
export const markdownRows = (text: string): { rows: string[][]; others: number } | undefined => {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((each) => each.includes('|'));
  if (at < 0 || !line.test(lines[at + 1] ?? '')) return undefined;
  const length = lines.slice(at).findIndex((each) => !each.includes('|'));
  const end = length < 0 ? lines.length : at + length;
  const others = lines.filter((each, n) => n >= end && each.includes('|') && line.test(each)).length;
  const table = lines.slice(at, end).filter((_, n) => n !== 1);
  return { rows: table.map(cellsOf), others };
};
