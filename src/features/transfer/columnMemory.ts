import * as z from 'zod/mini';
import { type ColumnChoices, columnChoicesSchema } from '@/exchange/plan/columns/choices';
import type { ReadColumn } from '@/exchange/plan/columns/seen';

const storageKey = 'boven-de-kaart/columns';
const mostKept = 30;

const keptSchema = z.array(z.object({ columns: z.string(), choices: columnChoicesSchema }));
type Kept = z.infer<typeof keptSchema>;

/** Files of one sender have the same columns, whatever their order. */
const keyOf = (columns: readonly Pick<ReadColumn, 'name'>[]): string =>
  columns
    .map(({ name }) => name)
    .sort()
    .join('\n')
    .slice(0, 4_000);

const readKept = (): Kept => {
  try {
    return keptSchema.parse(JSON.parse(localStorage.getItem(storageKey) ?? '[]'));
  } catch {
    return [];
  }
};

/** What was said of a file with these columns on this device before. */
export const recallChoices = (columns: readonly ReadColumn[]): ColumnChoices | undefined => {
  const key = keyOf(columns);
  return readKept().find((kept) => kept.columns === key)?.choices;
};

/** Remembers what was said; the last thirty senders are. Without storage nothing is, and the import goes on. */
export const keepChoices = (columns: readonly ReadColumn[], choices: ColumnChoices): void => {
  const key = keyOf(columns);
  const others = readKept().filter((kept) => kept.columns !== key);
  try {
    localStorage.setItem(
      storageKey,
      JSON.stringify([{ columns: key, choices }, ...others].slice(0, mostKept)),
    );
  } catch {
    // Full or forbidden: the next file is asked for again.
  }
};
