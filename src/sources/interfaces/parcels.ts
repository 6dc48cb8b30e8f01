import { z } from 'zod';
import { multiPolygonSchema, type Position, polygonSchema } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import type { Answer, Asking } from './answer';

/** A cadastral parcel (perceel). */
export const parcelSchema = z.object({
  id: z.string().min(1).max(100),
  /** Aanduiding, as people write it: VBD00 A 5678. */
  designation: z.string().min(1).max(100),
  geometry: z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema]),
  /** Registered size in m2 (kadastrale grootte): the drawn shape may differ, and neither is a measurement. */
  registeredArea: z.number().nonnegative().nullable(),
});
export type Parcel = z.infer<typeof parcelSchema>;

export type ParcelSource = {
  /** The parcel that holds the point; null when there is none. */
  at: (point: Position, asking?: Asking) => Promise<Answer<Parcel | null>>;
  /** All parcels that touch a box; at most 1,000, `isCut` when there are more. Boxes over 1 km wide are `absent`. */
  within: (bounds: Bounds, asking?: Asking) => Promise<Answer<{ parcels: Parcel[]; isCut: boolean }>>;
};
