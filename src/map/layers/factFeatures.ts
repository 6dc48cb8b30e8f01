import type { Feature } from 'geojson';
import type { Geometry } from '@/domain/geometry';
import { centreOf } from '@/geo/measure';
import type { Amenity } from '@/sources/interfaces/amenities';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import { amenityMarks } from './amenityMarks';

const feature = (geometry: Geometry, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

export const amenityFeatures = (amenities: readonly Amenity[]): Feature[] =>
  amenities.map(({ kind, name, point }) =>
    feature({ type: 'Point', coordinates: point }, { kind, name, mark: amenityMarks[kind] }),
  );

/** A border and, apart, a point for the name: of a surface that is cut up in tiles it would come more than once. */
export const neighbourhoodFeatures = (neighbourhoods: readonly Neighbourhood[]): Feature[] =>
  neighbourhoods.flatMap(({ name, geometry }) => [
    feature(geometry, {}),
    feature({ type: 'Point', coordinates: centreOf(geometry) }, { name }),
  ]);
