import type { Geometry } from '@/domain/geometry';

/** How many holes there are in a shape. */
export const countHoles = (shape: Geometry): number => {
  if (shape.type === 'Point') return 0;
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return parts.reduce((sum, rings) => sum + rings.length - 1, 0);
};
