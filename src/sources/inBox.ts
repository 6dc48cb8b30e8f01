import type { Position } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import { sizeOfBounds } from '@/geo/distance';
import type { ShapeIndex } from '@/geo/shapeIndex';
import { type Amenity, widestAmenityBox } from './interfaces/amenities';
import { mostParcels, type Parcel, widestParcelBox } from './interfaces/parcels';

const isWider = (bounds: Bounds, metres: number): boolean => {
  const { width, height } = sizeOfBounds(bounds);
  return Math.max(width, height) > metres;
};

/** The parcels that touch a box; null for a box that is too large to ask for. */
export const parcelsInBox = (
  { touching }: ShapeIndex<Parcel>,
  bounds: Bounds,
): { parcels: Parcel[]; isCut: boolean } | null => {
  if (isWider(bounds, widestParcelBox)) return null;
  const parcels = touching(bounds);
  return { parcels: parcels.slice(0, mostParcels), isCut: parcels.length > mostParcels };
};

export const isInBox = ([lon, lat]: Position, [west, south, east, north]: Bounds): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** The amenities in a box; null for a box that is too large to ask for. */
export const amenitiesInBox = (amenities: readonly Amenity[], bounds: Bounds): Amenity[] | null => {
  if (isWider(bounds, widestAmenityBox)) return null;
  return amenities.filter(({ point }) => isInBox(point, bounds));
};
