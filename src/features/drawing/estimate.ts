import { homesAtDensity } from '@/domain/estimate';
import type { Geometry } from '@/domain/geometry';
import { areaOf } from '@/geo/measure';
import type { ShapeInHand } from '@/state/screenStore';

/** Area in m2, and the whole homes it could hold at `density` homes per hectare. Null without a surface. */
export const estimate = (shape: Geometry | null, density: number): ShapeInHand | null => {
  if (shape === null) return null;
  const area = areaOf(shape);
  return area === 0 ? null : { area, homes: homesAtDensity(area, density) };
};
