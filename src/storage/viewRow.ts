import * as z from 'zod/mini';
import { positionSchema } from '@/domain/geometry';
import { idSchema } from '@/domain/ids';

const layerSettingSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  isOn: z.boolean(),
  opacity: z.number().check(z.minimum(0), z.maximum(1)),
});

const ownServiceSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  template: z.string().check(z.startsWith('https://'), z.maxLength(2_000)),
});

/**
 * How a plan was last looked at in this browser: where on the map, which variant (null: the whole plan), on which
 * background, which map services the user added, and which layers were on, in which order and how faint.
 */
export const viewRowSchema = z.object({
  planId: idSchema,
  center: z.optional(positionSchema),
  zoom: z.optional(z.number().check(z.minimum(0), z.maximum(24))),
  variantId: z.optional(z.nullable(idSchema)),
  background: z.optional(z.string().check(z.maxLength(40))),
  services: z.optional(z.array(ownServiceSchema).check(z.maxLength(50))),
  layers: z.optional(z.array(layerSettingSchema).check(z.maxLength(500))),
});
export type ViewRow = z.infer<typeof viewRowSchema>;
