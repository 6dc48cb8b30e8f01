import type { Position } from '@/domain/geometry';
import { areaOf } from '@/geo/measure';
import { lineCrossesItself } from '@/geo/selfIntersects';
import type { Draft } from '@/map/mapContract';

export type SketchProblem = 'crosses' | 'no_surface' | 'outside';

/** Around the Netherlands, in degrees. */
const isInCountry = ([lon, lat]: Position): boolean => lon > 3.2 && lon < 7.4 && lat > 50.7 && lat < 53.8;

/** In m2. */
const leastArea = 1;

/** What is wrong with the corners that were set so far. Their closing side may still cross: it is not there yet. */
export const sketchProblem = ({ tool, corners }: Draft): SketchProblem | null => {
  if (!corners.every(isInCountry)) return 'outside';
  if (lineCrossesItself(corners)) return 'crosses';
  const [first] = corners;
  if (tool === 'line' || first === undefined || corners.length < 3) return null;
  return areaOf({ type: 'Polygon', coordinates: [[...corners, first]] }) < leastArea ? 'no_surface' : null;
};
