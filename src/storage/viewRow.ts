import * as z from 'zod/mini';
import { positionSchema } from '@/domain/geometry';
import { idSchema } from '@/domain/ids';

/** Where the map of a plan looked last, in this browser. */
export const viewRowSchema = z.object({
  planId: idSchema,
  center: positionSchema,
  zoom: z.number().check(z.minimum(0), z.maximum(24)),
});
export type ViewRow = z.infer<typeof viewRowSchema>;
