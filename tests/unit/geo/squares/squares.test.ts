import { describe, expect, it } from 'vitest';
import { cornersOf, gridOver, insideGrid, middleOf, squareAt } from '@/geo/squares/grid';
import { indexNearest, type Place } from '@/geo/squares/nearest';
import { seededRandom } from '../../seededRandom';

const square = (west: number, south: number, size: number): Place[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const pictureOf = (inside: Uint8Array, columns: number): string[] =>
  Array.from({ length: inside.length / columns }, (_, row) =>
    [...inside.subarray(row * columns, (row + 1) * columns)].join(''),
  );

describe('vierkanten over een gebied', () => {
  it('liggen op hele honderden meters, zoals die van het CBS', () => {
    const grid = gridOver([square(120_030, 480_070, 240)], 100);
    expect(grid).toEqual({ west: 120_000, south: 480_000, size: 100, columns: 3, rows: 4 });
  });

  it('vallen binnen de grens als hun midden erin ligt, en niet in een gat', () => {
    const rings = [square(0, 0, 500), square(100, 100, 200)];
    const grid = gridOver(rings, 100);
    if (grid === null) throw new Error('no grid');
    expect(pictureOf(insideGrid(grid, rings), grid.columns)).toEqual([
      '11111',
      '11111',
      '10011',
      '10011',
      '11111',
    ]);
  });

  it('een plek ligt in het vierkant waarvan zij het midden is', () => {
    const grid = { west: 1000, south: 2000, size: 100, columns: 4, rows: 3 };
    for (const [column, row] of [
      [0, 0],
      [3, 2],
      [1, 2],
    ] as const) {
      expect(squareAt(grid, middleOf(grid, column, row))).toEqual({ column, row });
    }
    expect(squareAt(grid, [999, 2050])).toBeUndefined();
    expect(cornersOf(grid, 0, 0, 1, 1)).toEqual([
      [1000, 2300],
      [1100, 2300],
      [1100, 2200],
      [1000, 2200],
    ]);
  });

  it('een gebied zonder oppervlak heeft geen vierkanten', () => {
    expect(gridOver([], 100)).toBeNull();
  });
});

describe('het dichtstbijzijnde van veel plekken', () => {
  it('is hetzelfde als wie ze alle meet', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = seededRandom(seed);
      const place = (): Place => [random.below(2000), random.below(2000)];
      const places = Array.from({ length: 1 + random.below(200) }, place);
      const nearest = indexNearest(places);
      for (let n = 0; n < 50; n += 1) {
        const [x, y] = place();
        const least = Math.min(...places.map(([px, py]) => Math.hypot(px - x, py - y)));
        expect(nearest.metres(x, y)).toBeCloseTo(least, 6);
        const [px, py] = places[nearest.at(x, y)] ?? [Number.NaN, Number.NaN];
        expect(Math.hypot(px - x, py - y)).toBeCloseTo(least, 6);
      }
    }
  });

  it('is er niet als er geen plekken zijn', () => {
    expect(indexNearest([]).at(0, 0)).toBe(-1);
    expect(indexNearest([]).metres(0, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});
