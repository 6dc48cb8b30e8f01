import { areaOf } from '@/geo/measure';
import { lineCrossesItself } from '@/geo/selfIntersects';
import type { Draft, Sketch } from '@/map/mapContract';
import { type AbroadTest, liesOutside } from './liesOutside';

export type SketchProblem = 'crosses' | 'no_surface' | 'outside';

/** In m2. */
const leastArea = 1;

/** What is wrong with the corners that were set so far. Their closing side may still cross: it is not there yet. */
export const sketchProblem = ({ tool, corners }: Draft, isAbroad?: AbroadTest): SketchProblem | null => {
  if (liesOutside(corners, isAbroad)) return 'outside';
  if (lineCrossesItself(corners)) return 'crosses';
  const [first] = corners;
  if (tool === 'line' || first === undefined || corners.length < 3) return null;
  return areaOf({ type: 'Polygon', coordinates: [[...corners, first]] }) < leastArea ? 'no_surface' : null;
};

/** What is wrong with a shape that is drawn in one go: a rectangle, a circle, or by hand. */
export const wholeProblem = (sketch: Sketch, isAbroad?: AbroadTest): SketchProblem | null => {
  const [ring = []] = sketch.type === 'Polygon' ? sketch.coordinates : [];
  return liesOutside(ring.slice(1), isAbroad) ? 'outside' : null;
};
