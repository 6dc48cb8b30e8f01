import * as z from 'zod/mini';
import { housingTypes } from '@/domain/housingType';
import { interventions } from '@/domain/locationFields';
import { planningStatuses } from '@/domain/planningStatus';
import { segments } from '@/domain/segment';
import { squash } from './plainName';

/** What the user said of the columns of a file: what each is, and which code stands for a value that we do not know. */
export const columnChoicesSchema = z.object({
  /** The meaning of a column, by its name. */
  columns: z.record(z.string(), z.string()),
  /** The code of a value, by the name that the column has in our own file and by the value. */
  values: z.record(z.string(), z.record(z.string(), z.string())),
});
export type ColumnChoices = z.infer<typeof columnChoicesSchema>;

export const noChoices: ColumnChoices = { columns: {}, values: {} };

/** Columns with a list of codes, of which a value can be given one on the spot. */
export const codeLists: Readonly<Record<string, readonly string[]>> = {
  planologische_status: planningStatuses,
  ingreep: interventions,
  woningtype: housingTypes,
  segment: segments,
};

/** An object has no words that are sure to be there: a file can take them away. */
const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? (JSON.stringify(value) ?? '') : String(value);

/** How a value is kept: two spellings of one word are the same choice. */
export const valueKey = (value: unknown): string => squash(wordsOf(value)).slice(0, 100);

/** The code that the user gave a value; undefined when none. */
export const chosenCode = (
  { values }: ColumnChoices,
  meaning: string,
  value: unknown,
): string | undefined => {
  const codes = Object.hasOwn(values, meaning) ? values[meaning] : undefined;
  const key = valueKey(value);
  const code = codes !== undefined && Object.hasOwn(codes, key) ? codes[key] : undefined;
  return code !== undefined && codeLists[meaning]?.includes(code) ? code : undefined;
};
