import type { Geometry } from '@/domain/geometry';

export const isSameGeometry = (a: Geometry | null, b: Geometry | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
