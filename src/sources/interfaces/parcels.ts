import * as z from 'zod/mini';
import { multiPolygonSchema, type Position, polygonSchema } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import type { Answer, Asking } from './answer';

/** A cadastral parcel (perceel). */
export const parcelSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Aanduiding, as people write it: VBD00 A 5678. */
  designation: z.string().check(z.minLength(1), z.maxLength(100)),
  geometry: z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema]),
  /** Registered size in m2 (kadastrale grootte): the drawn shape may differ, and neither is a measurement. */
  registeredArea: z.nullable(z.number().check(z.nonnegative())),
});
export type Parcel = z.infer<typeof parcelSchema>;

/** Parcels in one answer. */
export const mostParcels = 1_000;

/** Metres, in both directions. In an old town a box of this size already holds more parcels than one answer. */
export const widestParcelBox = 1_000;

export type ParcelSource = {
  /** The parcel that holds the point; null when there is none. */
  at: (point: Position, asking?: Asking) => Promise<Answer<Parcel | null>>;
  /** All parcels that touch a box; at most `mostParcels`, `isCut` when there are more. Over `widestParcelBox`: `absent`. */
  within: (bounds: Bounds, asking?: Asking) => Promise<Answer<{ parcels: Parcel[]; isCut: boolean }>>;
};
