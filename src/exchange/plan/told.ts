import * as z from 'zod/mini';
import { kindsIn, rowOf } from '@/domain/records';
import { type JsonObject, valueAt } from '../json/jsonObject';
import type { Tidy } from './columns/tidy';
import { shown } from './noteBook';

/**
 * How much a file of another tool says of a location, for when the plan has it already: what it does not speak of stays.
 */
export const toldSchema = z.object({
  /** Which feature of the file, counted from 0. */
  index: z.int(),
  /** The id that it has in the file: that of a location of the plan, when the file came from there. */
  id: z.optional(z.string()),
  /** Fields of the location that the file fills in. */
  fields: z.array(z.string()),
  /** Places of records in the location that the file fills in. */
  places: z.array(z.string()),
  /** Whether its homes are lines as they were kept, or made out of columns. */
  homes: z.optional(z.enum(['lines', 'counts'])),
  /** Partners are told by name alone. */
  hasNamesOnly: z.boolean(),
  /** To be looked up when it has no place. */
  address: z.optional(z.string()),
  /** It was a file of this app before another program saved it: what it says of a field is meant to replace that. */
  isOfOurs: z.boolean(),
});
export type Told = z.infer<typeof toldSchema>;

const fieldNames = Object.entries(rowOf('location').inFile?.fields ?? {});

const listNames = kindsIn('location').flatMap((kind): [string, string][] => {
  const { place, inFile } = rowOf(kind);
  return inFile === undefined || kind === 'line' ? [] : [[place, inFile.place]];
});

/** What one feature tells. */
export const toldBy = (
  feature: JsonObject,
  index: number,
  { entry, unfit, id, hasNamesOnly, address }: Tidy,
  homes: Told['homes'],
  isOfOurs: boolean,
): Told => {
  const isSaid = (inFile: string): boolean => valueAt(entry, inFile) !== undefined;
  const given = valueAt(feature, 'id') ?? id;
  return {
    index,
    ...(given !== undefined && { id: shown(given) }),
    fields: fieldNames
      .filter(([field, inFile]) => isSaid(inFile) || (field === 'notes' && unfit.length > 0))
      .map(([field]) => field),
    places: [
      ...(homes === undefined ? [] : ['programme']),
      ...listNames.filter(([, inFile]) => isSaid(inFile)).map(([place]) => place),
    ],
    ...(homes !== undefined && { homes }),
    hasNamesOnly,
    ...(address !== undefined && { address }),
    isOfOurs,
  };
};
