import * as z from 'zod/mini';
import { filterSchema } from './filterSchema';
import { idSchema } from './ids';

export const longestFilterName = 100;

/** A filter that is kept with the plan under a name. */
export const savedFilterSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(longestFilterName)),
  /** Never a default: another filter under the same name is another list. */
  filter: filterSchema,
});
export type SavedFilter = z.infer<typeof savedFilterSchema>;
