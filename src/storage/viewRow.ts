import * as z from 'zod/mini';
import { positionSchema } from '@/domain/geometry';
import { idSchema } from '@/domain/ids';

/** How a plan was last looked at in this browser: where on the map, and which variant (null: the whole plan). */
export const viewRowSchema = z.object({
  planId: idSchema,
  center: z.optional(positionSchema),
  zoom: z.optional(z.number().check(z.minimum(0), z.maximum(24))),
  variantId: z.optional(z.nullable(idSchema)),
});
export type ViewRow = z.infer<typeof viewRowSchema>;
