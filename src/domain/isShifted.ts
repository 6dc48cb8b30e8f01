import type { Geometry, Position } from './geometry';

const positionsOf = ({ type, coordinates }: Geometry): readonly Position[] => {
  if (type === 'Point') return [coordinates];
  return type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
};

/** How much a shift may differ from corner to corner, as a part of it: the map is not equally large everywhere. */
const tolerance = 0.02;

/** Whether a geometry is another one put in another place, and not given another shape. */
export const isShifted = (before: Geometry, after: Geometry): boolean => {
  const [from, to] = [positionsOf(before), positionsOf(after)];
  if (before.type !== after.type || from.length !== to.length) return false;
  const shifts = from.map(
    ([x, y], index): Position => [(to[index]?.[0] ?? x) - x, (to[index]?.[1] ?? y) - y],
  );
  const [first] = shifts;
  if (first === undefined) return false;
  const allowed = Math.hypot(...first) * tolerance;
  return shifts.every(([x, y]) => Math.hypot(x - first[0], y - first[1]) <= allowed);
};
