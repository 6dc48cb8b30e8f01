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

/** In the same row: which layers of the map were on, in which order and how faint. */
export const layerRowSchema = z.object({
  planId: idSchema,
  background: z.string().check(z.maxLength(40)),
  layers: z
    .array(
      z.object({
        id: z.string().check(z.minLength(1), z.maxLength(200)),
        isOn: z.boolean(),
        opacity: z.number().check(z.minimum(0), z.maximum(1)),
      }),
    )
    .check(z.maxLength(500)),
});
export type LayerRow = z.infer<typeof layerRowSchema>;
