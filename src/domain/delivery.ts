import * as z from 'zod/mini';
import { idSchema } from './ids';
import { countSchema } from './numbers';

export const longestDelivery = 200;

const said = z.string().check(z.minLength(1), z.maxLength(longestDelivery));

/** Something of the plan that was sent to somebody. */
export const deliverySchema = z.object({
  id: idSchema,
  /** What: a format, a document, in words. */
  name: said,
  /** To whom. */
  to: z._default(z.string().check(z.maxLength(longestDelivery)), ''),
  at: z.iso.datetime(),
  /** The name of the snapshot that was kept of the plan as it was then; left out when none could be kept. */
  snapshot: z.optional(said),
  locations: z._default(countSchema, 0),
  /** Below 0 where more goes than comes. */
  homes: z._default(z.int(), 0),
  /** As which variant had it, by name. */
  variant: z.optional(said),
  variantId: z.optional(idSchema),
  isPublic: z._default(z.boolean(), false),
  /** Of which corporatie the sheet was, when it was of one alone. */
  partnerId: z.optional(idSchema),
});
export type Delivery = z.infer<typeof deliverySchema>;
