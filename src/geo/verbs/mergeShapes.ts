import { feature, featureCollection, union } from '@turf/turf';
import { metresApart } from '../metresApart';
import { simplifyShape } from './simplifyShape';
import { partsOf, type Surface, tidied } from './surface';

/** In metres: where borders met, corners stay behind on what is one straight side now. */
const noCorner = 0.02;

/** `gap`: how far apart they lie at the least, in metres; 0 when they make one whole. */
export type Merged = { shape: Surface; gap: number };

/** The widest of the gaps that keep shapes from being one whole: each is reached from the nearest before it. */
const gapBetween = (shapes: readonly Surface[]): number => {
  const [first, ...waiting] = shapes;
  if (first === undefined) return 0;
  const reached = [first];
  let widest = 0;
  while (waiting.length > 0) {
    const next = waiting
      .map((shape, index) => ({ index, gap: Math.min(...reached.map((other) => metresApart(shape, other))) }))
      .reduce((nearest, each) => (each.gap < nearest.gap ? each : nearest));
    widest = Math.max(widest, next.gap);
    reached.push(...waiting.splice(next.index, 1));
  }
  return widest;
};

/** Several shapes as one; in parts where they do not touch. Null for shapes that cannot be put together. */
export const mergeShapes = (shapes: readonly Surface[]): Merged | null => {
  if (shapes.length < 2) return null;
  try {
    const whole = tidied(union(featureCollection(shapes.map((each) => feature(each)))));
    if (whole === null) return null;
    const shape = simplifyShape(whole, noCorner) ?? whole;
    return { shape, gap: partsOf(shape).length === 1 ? 0 : gapBetween(shapes) };
  } catch {
    // Corners so close that the crossing cannot be reckoned.
    return null;
  }
};
