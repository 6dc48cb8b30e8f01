import { z } from 'zod';
import { positionSchema } from '@/domain/geometry';
import { idSchema } from '@/domain/ids';

/** Where the map of a plan looked last, in this browser. */
export const viewRowSchema = z.object({
  planId: idSchema,
  center: positionSchema,
  zoom: z.number().min(0).max(24),
});
export type ViewRow = z.infer<typeof viewRowSchema>;
