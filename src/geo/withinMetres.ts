import type { Geometry } from '@/domain/geometry';
import { type Bounds, boundsOf } from './bounds';
import { createBoxGrid } from './boxGrid';
import { metresApart } from './metresApart';
import { widened } from './widened';

type Shape = { id: string; geometry: Geometry };

const touches = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** The shapes with their edge within so many metres of that of this one, itself left out. */
export const withinMetres = <Item extends Shape>(
  from: Shape,
  shapes: Iterable<Item>,
  metres: number,
): Item[] => {
  const around = boundsOf([from.geometry]);
  if (around === null) return [];
  const reach = widened(around, metres);
  return [...shapes].filter(({ id, geometry }) => {
    const bounds = boundsOf([geometry]);
    return (
      id !== from.id &&
      bounds !== null &&
      touches(reach, bounds) &&
      metresApart(from.geometry, geometry) <= metres
    );
  });
};

/** Shapes in groups: two that lie within so many metres are in one, and so is a third that lies near one of them. */
export const groupsWithin = <Item extends Shape>(shapes: readonly Item[], metres: number): Item[][] => {
  const grid = createBoxGrid();
  const waiting = new Map<string, { shape: Item; bounds: Bounds }>();
  for (const shape of shapes) {
    const bounds = boundsOf([shape.geometry]);
    if (bounds === null) continue;
    grid.put(shape.id, bounds);
    waiting.set(shape.id, { shape, bounds });
  }
  const take = (id: string) => {
    const taken = waiting.get(id);
    grid.remove(id);
    waiting.delete(id);
    return taken;
  };
  const groups: Item[][] = [];
  for (const { id } of shapes) {
    const first = take(id);
    if (first === undefined) continue;
    const group = [first];
    // Grows while it is walked through: each new one brings those near it.
    for (const { shape, bounds } of group) {
      for (const other of grid.near(widened(bounds, metres))) {
        const there = waiting.get(other);
        if (there === undefined || metresApart(shape.geometry, there.shape.geometry) > metres) continue;
        take(other);
        group.push(there);
      }
    }
    groups.push(group.map(({ shape }) => shape));
  }
  return groups;
};
