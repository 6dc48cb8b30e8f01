import type { Position } from '@/domain/geometry';
import { metresPerDegreeAt } from '../metresPerDegree';

type Ring = readonly Position[];

/** In metres: nearer than this a place lies on a border, or is a corner of it. */
const onIt = 0.05;

/** How far along the ring its corners stand, each once, and how long it is. */
const measured = (ring: Ring) => {
  const [east, north] = metresPerDegreeAt(ring[0] ?? [0, 0]);
  const apart = (a: Position, b: Position) => Math.hypot((b[0] - a[0]) * east, (b[1] - a[1]) * north);
  let length = 0;
  const corners = ring.slice(1).map((to, index) => {
    const from = ring[index] ?? to;
    const corner = { at: from, to, along: length, side: apart(from, to) };
    length += corner.side;
    return corner;
  });
  return { corners, length, apart };
};
type Measured = ReturnType<typeof measured>;

/** How far along the border a place lies; null for a place beside it. */
const alongAt = ({ corners, apart }: Measured, place: Position): number | null => {
  let nearest = { distance: onIt, along: -1 };
  for (const { at, to, along, side } of corners) {
    const [dx, dy] = [to[0] - at[0], to[1] - at[1]];
    const square = dx * dx + dy * dy;
    if (square === 0) continue;
    const share = ((place[0] - at[0]) * dx + (place[1] - at[1]) * dy) / square;
    const part = Math.min(1, Math.max(0, share));
    const distance = apart(place, [at[0] + part * dx, at[1] + part * dy]);
    if (distance < nearest.distance) nearest = { distance, along: along + part * side };
  }
  return nearest.along < 0 ? null : nearest.along;
};

/** The corners that are passed going forward over so many metres, the ends left out. */
const passed = ({ corners, length }: Measured, from: number, over: number): Position[] =>
  corners
    .map(({ at, along }) => ({ at, gone: (along - from + length) % length }))
    .filter(({ gone }) => gone > onIt && gone < over - onIt)
    .sort((a, b) => a.gone - b.gone)
    .map(({ at }) => at);

/**
 * The corners of a border between two places on it, without those places: the shorter way round, or the other one. Of
 * several borders with both places on them, the one that gives the shortest way. Null when there is none.
 */
export const traceBorder = (
  rings: Iterable<Ring>,
  from: Position,
  to: Position,
  isOtherWay = false,
): Position[] | null => {
  let shortest = Infinity;
  let found: Position[] | null = null;
  for (const ring of rings) {
    const border = measured(ring);
    const [start, end] = [alongAt(border, from), alongAt(border, to)];
    if (start === null || end === null) continue;
    const ahead = (end - start + border.length) % border.length;
    const back = border.length - ahead;
    if (Math.min(ahead, back) < onIt || Math.min(ahead, back) >= shortest) continue;
    shortest = Math.min(ahead, back);
    found =
      ahead <= back === isOtherWay ? passed(border, end, back).toReversed() : passed(border, start, ahead);
  }
  return found;
};
