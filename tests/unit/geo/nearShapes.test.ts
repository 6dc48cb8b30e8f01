import { describe, expect, it } from 'vitest';
import type { Geometry, Position } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import { createBoxGrid } from '@/geo/boxGrid';
import { metresApart } from '@/geo/metresApart';
import { overlapOf } from '@/geo/overlapOf';
import { seededRandom } from '../seededRandom';

/** A rectangle, in thousandths of a degree from a corner near Utrecht. */
const box = (west: number, south: number, east: number, north: number): Geometry => {
  const at = (x: number, y: number): Position => [5.12 + x / 1000, 52.09 + y / 1000];
  const ring = [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)];
  return { type: 'Polygon', coordinates: [ring] };
};

describe('wat in de buurt ligt', () => {
  it('vindt na elke wijziging dezelfde vakken als wie ze allemaal bekijkt, ook heel grote', () => {
    const random = seededRandom(3);
    const grid = createBoxGrid();
    const boxes = new Map<string, Bounds>();
    const some = (size: number): Bounds => {
      const [west, south] = [5 + random.next() / 20, 52 + random.next() / 20];
      return [west, south, west + random.next() * size, south + random.next() * size];
    };
    for (let n = 0; n < 2_000; n += 1) {
      const id = `v${random.below(120)}`;
      if (random.below(4) === 0) {
        grid.remove(id);
        boxes.delete(id);
      } else {
        const bounds = some(random.below(20) === 0 ? 0.2 : 0.004);
        grid.put(id, bounds);
        boxes.set(id, bounds);
      }
      const [west, south, east, north] = some(0.01);
      const found = [...boxes].filter(
        ([, b]) => b[0] <= east && b[2] >= west && b[1] <= north && b[3] >= south,
      );
      expect(grid.near([west, south, east, north]).sort()).toEqual(found.map(([each]) => each).sort());
    }
  });

  it('zegt welk deel van de kleinste in de andere ligt; wie elkaar raakt, deelt niets', () => {
    expect(overlapOf(box(0, 0, 4, 4), box(2, 0, 4, 2))).toBeCloseTo(1);
    expect(overlapOf(box(0, 0, 4, 4), box(3, 0, 7, 4))).toBeCloseTo(0.25, 3);
    expect(overlapOf(box(0, 0, 4, 4), box(4, 0, 8, 4))).toBe(0);
    const inside: Geometry = { type: 'Point', coordinates: [5.121, 52.091] };
    expect([overlapOf(inside, box(0, 0, 4, 4)), overlapOf(box(2, 2, 4, 4), inside)]).toEqual([1, 0]);
  });

  it('meet in meters van rand tot rand', () => {
    expect(metresApart(box(0, 0, 1, 1), box(0, 2, 1, 3))).toBeCloseTo(111.2, 0);
    expect(metresApart(box(0, 0, 1, 1), box(2, 0, 3, 1))).toBeCloseTo(
      111.2 * Math.cos((52.09 * Math.PI) / 180),
      0,
    );
    expect(metresApart(box(0, 0, 9, 9), box(2, 2, 3, 3))).toBe(0);
  });
});
