import * as z from 'zod/mini';
import { type AmenityKind, amenityKinds } from '@/domain/amenityKind';
import { positionSchema } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import type { Answer, Asking } from './answer';

export { type AmenityKind, amenityKinds };

/** An amenity (voorziening) that matters to older people. */
export const amenitySchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  kind: z.enum(amenityKinds),
  /** Empty when the source gives none. */
  name: z.string().check(z.maxLength(200)),
  point: positionSchema,
});
export type Amenity = z.infer<typeof amenitySchema>;

/** Metres, in both directions. */
export const widestAmenityBox = 15_000;

export type AmenitySource = {
  /** All amenities in a box of at most `widestAmenityBox`; a larger one is `absent`. Slow: ask on request, not on a move. */
  within: (bounds: Bounds, asking?: Asking) => Promise<Answer<Amenity[]>>;
};
