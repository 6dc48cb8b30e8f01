import { describe, expect, it } from 'vitest';
import type { Geometry } from '@/domain/geometry';
import { metresApart } from '@/geo/metresApart';
import { groupsWithin, withinMetres } from '@/geo/withinMetres';
import { seededRandom } from '../seededRandom';

/** A square of about 70 by 110 m; `east` in steps of about 684 m. */
const square = (id: string, east: number, north = 0): { id: string; geometry: Geometry } => {
  const [x, y] = [5.1 + east * 0.01, 52.1 + north * 0.01];
  const ring: [number, number][] = [
    [x, y],
    [x + 0.001, y],
    [x + 0.001, y + 0.001],
    [x, y + 0.001],
    [x, y],
  ];
  return { id, geometry: { type: 'Polygon', coordinates: [ring] } };
};

const idsOf = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id).sort()).sort();

describe('wat binnen een afstand ligt', () => {
  it('wordt gemeten van rand tot rand, zonder de vorm zelf', () => {
    const [a, b, c] = [square('a', 0), square('b', 1), square('c', 2)];
    expect(withinMetres(a, [a, b, c], 500).map(({ id }) => id)).toEqual([]);
    expect(withinMetres(a, [a, b, c], 700).map(({ id }) => id)).toEqual(['b']);
  });

  it('maakt groepen: ook wat via een ander binnen de afstand ligt', () => {
    const shapes = [square('a', 0), square('d', 9), square('b', 1), square('c', 2)];
    expect(idsOf(groupsWithin(shapes, 700))).toEqual([['a', 'b', 'c'], ['d']]);
    expect(idsOf(groupsWithin(shapes, 100))).toEqual([['a'], ['b'], ['c'], ['d']]);
    expect(idsOf(groupsWithin(shapes, 10_000))).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('geeft dezelfde groepen als alles met alles vergelijken', () => {
    const random = seededRandom(11);
    const shapes = Array.from({ length: 60 }, (_, n) =>
      square(`s${n}`, random.next() * 12, random.next() * 12),
    );
    const groupOf = new Map(shapes.map(({ id }) => [id, id]));
    for (const a of shapes) {
      for (const b of shapes) {
        if (metresApart(a.geometry, b.geometry) > 800) continue;
        const [from, to] = [groupOf.get(b.id), groupOf.get(a.id) ?? a.id];
        for (const [id, group] of groupOf) if (group === from) groupOf.set(id, to);
      }
    }
    const expected = [...new Set(groupOf.values())].map((group) =>
      shapes.filter(({ id }) => groupOf.get(id) === group),
    );
    expect(idsOf(groupsWithin(shapes, 800))).toEqual(idsOf(expected));
  });
});
