import * as z from 'zod/mini';
import { targetTypes } from '../housingType';

export const largestRate = 1_000;

/** What if so many homes of a type were needed per 1,000 people of 80 and over: the planner's own number, never ours. */
export const rateSchema = z.object({
  /** The type it is about: there is one for each. */
  id: z.enum(targetTypes),
  /** Where it comes from, in the planner's own words. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  perThousand: z.number().check(z.minimum(0), z.maximum(largestRate)),
});
export type Rate = z.infer<typeof rateSchema>;

/** Homes that a rate would ask for so many people, rounded. */
export const homesByRate = (people: number, perThousand: number): number =>
  Math.round((people * perThousand) / 1000);
