import { simplify } from '@turf/turf';
import type { Geometry } from '@/domain/geometry';
import { positionsOf } from './bounds';
import { normaliseGeometry } from './normalise';

type Surface = Exclude<Geometry, { type: 'Point' }>;

/** Metres in a degree of latitude. A degree of longitude is shorter, so that no corner moves further than asked. */
const metresPerDegree = 111_320;

/** After so many doublings of the tolerance the shape is taken as it is. */
const mostTries = 8;

/** Turf throws on a ring without surface. */
const trySimplify = (shape: Surface, metres: number): Surface => {
  try {
    return simplify(shape, { tolerance: metres / metresPerDegree, highQuality: true });
  } catch {
    return shape;
  }
};

const simplifyOnce = (shape: Surface, metres: number): Surface => {
  const normal = normaliseGeometry(trySimplify(shape, metres));
  return normal === null || normal.type === 'Point' ? shape : normal;
};

/**
 * A lighter shape that looks the same on the map: corners move at most `metres` (three is a pixel at zoom 14), and
 * further only when more than `mostPositions` corners would be left. Not for measuring: neighbours no longer fit.
 */
export const simplifyForDrawing = (
  shape: Surface,
  { metres, mostPositions }: { metres: number; mostPositions: number },
): Surface => {
  let simpler = simplifyOnce(shape, metres);
  let tolerance = metres;
  for (let tries = 0; positionsOf(simpler).length > mostPositions && tries < mostTries; tries += 1) {
    tolerance *= 2;
    simpler = simplifyOnce(simpler, tolerance);
  }
  return simpler;
};
