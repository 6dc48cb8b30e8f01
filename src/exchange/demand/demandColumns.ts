import type { DemandLevel, DemandMeasure, DemandType } from '@/domain/demand/demandSeries';
import { squash } from '../plan/columns/plainName';

/** The names that a column goes by, without capitals and signs. */
const names = {
  year: ['jaar', 'prognosejaar', 'year'],
  type: ['type', 'woningtype'],
  homes: ['aantal', 'woningen', 'behoefte', 'vraag'],
  low: ['laag', 'van', 'min', 'minimum'],
  high: ['hoog', 'tot', 'max', 'maximum'],
  measure: ['maat', 'soort'],
  level: ['niveau', 'schaal'],
  area: ['gebied', 'gebiedsnaam', 'gemeente', 'buurt', 'regio'],
  source: ['bron', 'analyse'],
  asOf: ['datum', 'peildatum'],
} as const;
type ColumnName = keyof typeof names;

export type DemandColumns = {
  at: Partial<Record<ColumnName, number>>;
  /** Columns that are a year themselves, with homes under it. */
  years: readonly { year: string; index: number }[];
};

/** Which column is what: one for the year with homes beside it, or a column for each year. */
export const demandColumns = (columns: readonly string[]): DemandColumns => {
  const plain = columns.map(squash);
  const at: DemandColumns['at'] = {};
  for (const [name, words] of Object.entries(names) as [ColumnName, readonly string[]][]) {
    const index = plain.findIndex((column) => words.includes(column));
    if (index >= 0) at[name] = index;
  }
  const years = columns.flatMap((column, index) =>
    /^\s*[12]\d{3}\s*$/.test(column) ? [{ year: column.trim(), index }] : [],
  );
  return { at, years: at.year === undefined ? years : [] };
};

const begins =
  <Code extends string>(words: Record<string, Code>) =>
  (text: string): Code | undefined => {
    const plain = squash(text);
    return Object.entries(words).find(([word]) => plain.startsWith(word))?.[1];
  };

/** What is meant by a word in the file; undefined when nobody knows. */
export const typeMeant = begins<DemandType>({
  geclusterd: 'geclusterd',
  zorggeschikt: 'zorggeschikt',
  nultreden: 'nultreden',
  samen: 'samen',
  totaal: 'samen',
  alle: 'samen',
});
export const levelMeant = begins<DemandLevel>({
  gemeente: 'gemeente',
  buurt: 'buurt',
  zorgkantoor: 'zorgkantoorregio',
});
export const measureMeant = begins<DemandMeasure>({
  erbij: 'erbij',
  extra: 'erbij',
  uitbreiding: 'erbij',
  totaal: 'totaal',
  voorraad: 'totaal',
});
