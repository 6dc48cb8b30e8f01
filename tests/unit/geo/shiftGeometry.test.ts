import { describe, expect, it } from 'vitest';
import type { Geometry, Position } from '@/domain/geometry';
import { isShifted } from '@/domain/isShifted';
import { positionsOf } from '@/geo/bounds';
import { areaOf } from '@/geo/measure';
import { shiftGeometry } from '@/geo/shiftGeometry';

const ring: Position[] = [
  [5.12, 52.09],
  [5.122, 52.09],
  [5.122, 52.091],
  [5.12, 52.09],
];
const shapes: Geometry[] = [
  { type: 'Point', coordinates: [5.12, 52.09] },
  { type: 'Polygon', coordinates: [ring] },
  { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
];

describe('een locatie die wordt verplaatst', () => {
  it('houdt haar vorm, en komt even ver van waar zij was als de greep', () => {
    for (const shape of shapes) {
      const moved = shiftGeometry(shape, [5, 52], [5.01, 52.02]);
      expect(isShifted(shape, moved)).toBe(true);
      const [from, to] = [positionsOf(shape)[0], positionsOf(moved)[0]];
      expect((to?.[0] ?? 0) - (from?.[0] ?? 0)).toBeCloseTo(0.01, 6);
      expect((to?.[1] ?? 0) - (from?.[1] ?? 0)).toBeCloseTo(0.02, 4);
    }
  });

  it('blijft binnen een gemeente even groot, en komt terug waar zij was', () => {
    const polygon: Geometry = { type: 'Polygon', coordinates: [ring] };
    const moved = shiftGeometry(polygon, [5, 52], [5.05, 52.02]);
    expect(areaOf(moved) / areaOf(polygon)).toBeCloseTo(1, 2);
    const back = shiftGeometry(moved, [5.05, 52.02], [5, 52]);
    expect(areaOf(back)).toBeCloseTo(areaOf(polygon), 3);
  });
});
