import { homesAtDensity } from '@/domain/estimate';
import { areaOf } from '@/geo/measure';
import { selfIntersects } from '@/geo/normalise';
import type { Sketch } from '@/map/mapContract';
import type { ShapeInHand } from '@/state/screen';

/** Area in m2; none of a line, or of what crosses itself. */
const areaIn = (sketch: Sketch): number =>
  sketch.type === 'LineString' || selfIntersects(sketch) ? 0 : areaOf(sketch);

/** Area in m2, and the whole homes it could hold at `density` homes per hectare. Null for a point. */
export const estimate = (sketch: Sketch | null, density: number): ShapeInHand | null => {
  if (sketch === null || sketch.type === 'Point') return null;
  const area = areaIn(sketch);
  return { area, homes: homesAtDensity(area, density), sketch };
};
