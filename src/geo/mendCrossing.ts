import { area, feature, featureCollection, union } from '@turf/turf';
import type { Geometry, Position } from '@/domain/geometry';
import { normaliseGeometry } from './normalise';
import { selfIntersects } from './selfIntersects';

type Surface = Exclude<Geometry, { type: 'Point' }>;

/** In m2: smaller parts come from lines that were drawn over each other, and nobody meant them. */
const smallestPart = 1;

/** Corners above which nobody waits for the mending. */
const mostCorners = 20_000;

const surfaceOf = (parts: Position[][][]): Surface | undefined => {
  const [only] = parts;
  if (only === undefined) return undefined;
  return parts.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: parts };
};

const cornersOf = ({ coordinates }: Surface): number => coordinates.flat(2).length;

/**
 * A surface whose edge crosses itself, as the parts that the edge shuts in: what lay on the map as a bow tie without
 * surface becomes two triangles. The same surface when nothing crosses, undefined when it cannot be mended.
 */
export const mendCrossing = (surface: Surface): Surface | undefined => {
  if (cornersOf(surface) > mostCorners || !selfIntersects(surface)) return surface;
  try {
    const whole = feature(surface);
    const mended = union(featureCollection([whole, whole]))?.geometry;
    if (mended === undefined) return undefined;
    const parts = (mended.type === 'Polygon' ? [mended.coordinates] : mended.coordinates).filter(
      (coordinates) => area({ type: 'Polygon', coordinates }) >= smallestPart,
    );
    const found = surfaceOf(parts as Position[][][]);
    const normal = found && normaliseGeometry(found);
    return normal && normal.type !== 'Point' ? normal : undefined;
  } catch {
    // Corners so close that the crossing cannot be reckoned.
    return undefined;
  }
};
