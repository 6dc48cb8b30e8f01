import * as z from 'zod/mini';
import { geometrySchema } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import type { Answer, Asking } from './answer';

/** What can hold a plan up, as areas or places that others drew. */
export const zoneKinds = [
  'natura2000',
  'overstroming',
  'erfgoed',
  'geluid',
  'bestemming',
  'percelen',
] as const;
export type ZoneKind = (typeof zoneKinds)[number];

export const zoneSchema = z.object({
  /** Empty when the source gives none. */
  name: z.string().check(z.maxLength(200)),
  geometry: geometrySchema,
});
export type Zone = z.infer<typeof zoneSchema>;

export type ZoneSource = {
  /** All zones of a kind that touch a box; `absent` where this source has no such kind as shapes. */
  within: (kind: ZoneKind, bounds: Bounds, asking?: Asking) => Promise<Answer<Zone[]>>;
};
