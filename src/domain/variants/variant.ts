import * as z from 'zod/mini';
import { idSchema } from '../ids';
import { programmeLineSchema } from '../programmeLine';

/** A scenario inside one plan. `startsWith`: what is said of none of its locations: all of them are in it, or none is. */
export const variantSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  startsWith: z._default(z.enum(['all', 'none']), 'all'),
});
export type Variant = z.infer<typeof variantSchema>;

/** What one variant says of one location, where it is not as the plan has it. */
export const variantPartSchema = z.object({
  variantId: idSchema,
  /** Whether the location is in the variant; left out: as the variant starts. */
  isIn: z.optional(z.boolean()),
  /** The location has its own lines in the variant, in the place of those of the plan. */
  hasOwnNumbers: z._default(z.boolean(), false),
});
export type VariantPart = z.infer<typeof variantPartSchema>;

/** A line of the programme in one variant alone. Its id begins with that of the variant: see `variantLineId`. */
export const variantLineSchema = z.object({ ...programmeLineSchema.shape, variantId: idSchema });
export type VariantLine = z.infer<typeof variantLineSchema>;

/** The id of a line in a variant: no two variants share one. */
export const variantLineId = (variantId: string, lineId: string): string => `${variantId}/${lineId}`;
