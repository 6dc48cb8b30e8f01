/** A table of text. Names of columns are as written; rows may be shorter or longer. */
export type TextTable = { columns: string[]; rows: string[][]; hasOpenQuotes: boolean };

const delimiters = [';', ',', '\t', '|'] as const;
/** Lines above the head that have no separator at all: a title. */
const mostTitles = 15;

/** The separator that the head of the table has most of: figures with a comma come only below it. */
const delimiterOf = (text: string): string => {
  const bareLines = text.split(/\r\n|\n|\r/, mostTitles).map((line) => line.replace(/"[^"]*"/g, ''));
  const bare = bareLines.find((line) => delimiters.some((delimiter) => line.includes(delimiter))) ?? '';
  const counts = delimiters.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
};

/** Excel may name the separator in a line of its own, before the head. */
const namedDelimiter = /^sep=([;,\t|])\r?\n/i;

/** Reads CSV as RFC 4180 has it, with a comma, semicolon, tab or upright line, as Excel and GIS write it. */
export const parseCsv = async (text: string): Promise<TextTable> => {
  const { default: papa } = await import('papaparse');
  const named = namedDelimiter.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const { data, errors } = papa.parse<string[]>(body, {
    delimiter: named?.[1] ?? delimiterOf(body),
    skipEmptyLines: 'greedy',
  });
  const [columns = [], ...rows] = data;
  return {
    columns: columns.map((name) => name.trim()),
    rows,
    hasOpenQuotes: errors.some(({ type }) => type === 'Quotes'),
  };
};
