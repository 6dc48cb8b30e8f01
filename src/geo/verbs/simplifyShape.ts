import { simplify } from '@turf/turf';
import { selfIntersects } from '../selfIntersects';
import { type Surface, tidied } from './surface';

const metresPerDegree = 111_195;

/** A shape with fewer corners, of which none that goes lay further than `metres` from the new edge. Null when it would cross itself. */
export const simplifyShape = (shape: Surface, metres: number): Surface | null => {
  try {
    const lighter = tidied({
      type: 'Feature',
      properties: {},
      geometry: simplify(shape, { tolerance: metres / metresPerDegree, highQuality: true }),
    });
    return lighter === null || selfIntersects(lighter) ? null : lighter;
  } catch {
    return null;
  }
};
