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
};

const mostColumns = 400;
const mostExamples = 3;
const longestExample = 40;

type Seen = { filled: number; counts: number; sum: number; examples: Set<string> };

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
          column = { filled: 0, counts: 0, sum: 0, examples: new Set() };
          seen.set(name, column);
        }
        if (isBlank(value)) continue;
        column.filled += 1;
        const number = numberIn(value)?.value;
        if (number !== undefined && Number.isInteger(number)) {
          column.counts += 1;
          column.sum += number;
        }
        if (column.examples.size < mostExamples) column.examples.add(cutText(shown(value), longestExample));
      }
    },
    columns: () =>
      [...seen].map(([name, { filled, counts, sum, examples }]) => ({
        name,
        filled,
        sum,
        counts: counts === 0 && filled > 0 ? 'none' : counts === filled ? 'all' : 'some',
        examples: [...examples],
      })),
  };
};
