import * as z from 'zod/mini';
import { idSchema } from '../ids';
import { distanceSchema } from '../numbers';

/** What the plan itself can say of a location for a criterion; `by_hand`: nothing, the planner gives every score. */
export const criterionFacts = [
  'by_hand',
  'firmness',
  'size',
  'in_time',
  'municipal_land',
  'owner_agrees',
  'care_partner',
  'meeting_room',
  'near_supermarket',
] as const;
export type CriterionFact = (typeof criterionFacts)[number];

export const heaviestWeight = 10;
export const highestScore = 10;
export const longestCriterionName = 200;

/** A measure of the planner's own for ranking locations (afwegingskader). It never decides. */
export const criterionSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(longestCriterionName)),
  /** How much it counts beside the others, 0 to 10. */
  weight: z._default(z.int().check(z.minimum(0), z.maximum(heaviestWeight)), 1),
  fact: z._default(z.enum(criterionFacts), 'by_hand'),
  /** Of `near_supermarket`: from this distance on, in metres as the crow flies, it scores nothing. The planner's own. */
  within: z.optional(distanceSchema),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** A score by hand, 0 to 10: it goes before what the plan says. */
export const scoreSchema = z.object({
  criterionId: idSchema,
  value: z.number().check(z.minimum(0), z.maximum(highestScore)),
});
export type Score = z.infer<typeof scoreSchema>;
