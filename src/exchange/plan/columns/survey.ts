import { signedCountSchema } from '@/domain/numbers';
import type { JsonObject } from '../../json/jsonObject';
import { cutText, shown } from '../noteBook';
import { isBlank, numberIn } from './numberInText';
import type { Column } from './recognise';

/** What was seen of a column: for the user who says what it is. */
export type SeenColumn = Column & {
  filled: number;
  examples: string[];
  /** Of its whole numbers. */
  sum: number;
  areYears: boolean;
  /** They number the rows: each is one more than the one before. */
  isNumbered: boolean;
  /** Cells that hold no number of homes, and what stands in the first of those. */
  noHomes: number;
  noHomesExample: string;
};

const mostColumns = 400;
const mostExamples = 3;
const longestExample = 40;

/** Of fewer rows 1 and 2 may well be homes. */
const fewestNumbered = 3;

type Seen = Pick<SeenColumn, 'filled' | 'sum' | 'noHomes' | 'noHomesExample'> & {
  counts: number;
  examples: Set<string>;
  /** What the next cell holds where they number the rows; undefined once one does not. */
  next: number | undefined;
};

const unseen = (): Seen => ({
  filled: 0,
  counts: 0,
  sum: 0,
  noHomes: 0,
  noHomesExample: '',
  examples: new Set(),
  next: 1,
});

const howMany = (counts: number, filled: number): Column['counts'] => {
  if (counts === filled) return 'all';
  return counts === 0 ? 'none' : counts * 2 > filled ? 'most' : 'some';
};

export type Survey = { look: (properties: JsonObject) => void; columns: () => SeenColumn[] };

/** Looks at the columns of a file, feature after feature: their names, how many are filled in, and a few values. */
export const openSurvey = (): Survey => {
  const seen = new Map<string, Seen>();
  return {
    look: (properties) => {
      for (const [name, value] of Object.entries(properties)) {
        let column = seen.get(name);
        if (column === undefined) {
          if (seen.size >= mostColumns) continue;
          column = unseen();
          seen.set(name, column);
        }
        if (isBlank(value)) continue;
        column.filled += 1;
        const number = numberIn(value)?.value;
        if (number !== undefined && Number.isInteger(number)) {
          column.counts += 1;
          column.sum += number;
        }
        const isNext = number === column.next || (number === 0 && column.filled === 1);
        column.next = isNext && number !== undefined ? number + 1 : undefined;
        if (!signedCountSchema.safeParse(number).success) {
          if (column.noHomes === 0) column.noHomesExample = cutText(shown(value), longestExample);
          column.noHomes += 1;
        }
        if (column.examples.size < mostExamples) column.examples.add(cutText(shown(value), longestExample));
      }
    },
    columns: () =>
      [...seen].map(([name, { filled, counts, sum, examples, next, ...seenOf }]) => ({
        ...seenOf,
        name,
        filled,
        sum,
        isNumbered: next !== undefined && filled >= fewestNumbered,
        counts: howMany(counts, filled),
        areYears: sum >= counts * 1950 && sum <= counts * 2100 && counts > 0,
        examples: [...examples],
      })),
  };
};
