import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Geometry, Position } from '@/domain/geometry';
import { areaOf } from '../measure';
import { normaliseGeometry } from '../normalise';

/** A shape with a surface: what verbs work on. */
export type Surface = Exclude<Geometry, { type: 'Point' }>;

/** Smaller parts come from borders that were drawn along each other, and nobody meant them. In m2. */
const smallestPart = 1;

export const partsOf = (surface: Surface): Position[][][] =>
  surface.type === 'Polygon' ? [surface.coordinates] : surface.coordinates;

export const surfaceOf = (parts: readonly Position[][][]): Surface | null => {
  const [only] = parts;
  if (only === undefined) return null;
  return parts.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: [...parts] };
};

const isLarge = (coordinates: Position[][]): boolean =>
  areaOf({ type: 'Polygon', coordinates }) >= smallestPart;

/** A hole that is no more than a gap between two borders. */
const withoutSlits = ([outer = [], ...holes]: Position[][]): Position[][] => [
  outer,
  ...holes.filter((hole) => isLarge([hole])),
];

/** What turf made, in the form of a plan: without crumbs; null when nothing is left. */
export const tidied = (found: Feature<Polygon | MultiPolygon> | null | undefined): Surface | null => {
  if (!found) return null;
  // Turf gives positions of two numbers for positions of two numbers.
  const normal = normaliseGeometry(found.geometry as Surface);
  if (normal === null || normal.type === 'Point') return null;
  return surfaceOf(partsOf(normal).filter(isLarge).map(withoutSlits));
};
