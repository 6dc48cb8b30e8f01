// Rows of lots along a street, each with its house.

import { boxIn, ringIn } from './frame.mjs';
import {
  add,
  areaOf,
  between,
  directionOf,
  distance,
  leftOf,
  middleOf,
  rectangle,
  rectangleAround,
  shrunk,
  times,
} from './geometry.mjs';
import { buildOnSite } from './siteBuildings.mjs';

/**
 * Lots along the straight line `from`-`to` of a frame, reaching `depth` metres to its left; the street is on its
 * right. `group` houses stand wall to wall, then comes a gap of `gap` metres. Measures in metres.
 */
export function layLots(town, frame, from, to, options) {
  const { random, depth, width, group, gap = 0, minimum = 1 } = options;
  const length = distance(from, to);
  const groups = Math.max(1, Math.round((length + gap) / (group * width + gap)));
  const groupLength = (length + gap) / groups - gap;
  const perGroup = Math.max(minimum, Math.round(groupLength / width));
  const [along, inward] = [directionOf(from, to), leftOf(directionOf(from, to))];
  const place = (metres, deep) => {
    const [s, t] = add(from, add(times(along, metres), times(inward, deep)));
    return frame.at(s, t);
  };
  for (let g = 0; g < groups; g += 1) {
    const start = g * (groupLength + gap);
    const look = options.look(random);
    // Parcels meet behind the houses; a gap between groups is a path and belongs to nobody.
    for (let i = 0; i < perGroup; i += 1) {
      const [left, right] = [i, i + 1].map((n) => start + (groupLength * n) / perGroup);
      town.addParcel([place(left, 0), place(right, 0), place(right, depth), place(left, depth)]);
    }
    const [first, last] = [place(start, 0), place(start + groupLength, 0)];
    houses(town, first, last, perGroup, { ...look, random });
  }
}

/** `count` houses on the line `first`-`last`, square to it, so that party walls are shared exactly. */
function houses(town, first, last, count, { setback, deep, side = 0, jitter = 0, random, ...building }) {
  const direction = directionOf(first, last);
  const share = distance(first, last) / count;
  for (let i = 0; i < count; i += 1) {
    const moved = jitter * random.between(-1, 1);
    // Semi-detached houses keep their distance on the outer side only.
    const before = side * (building.isPair ? (i % 2 === 0 ? 1 : 0) : 0.5);
    const size = share - side;
    const corner = add(
      first,
      add(times(direction, i * share + before), times(leftOf(direction), setback + moved)),
    );
    const { isPair: _, turn = 0, ...rest } = building;
    const depth = deep + (jitter > 0 ? random.between(-jitter, jitter) : 0);
    const ring =
      turn > 0
        ? rectangleAround(
            middleOf(rectangle(corner, direction, size, depth)),
            size,
            depth,
            (Math.atan2(direction[1], direction[0]) * 180) / Math.PI + random.between(-turn, turn),
          )
        : rectangle(corner, direction, size, depth);
    town.addBuilding(ring, { ...rest, front: between(ring[0], ring[1], 0.5) });
  }
}

/** What stands on a lot, per kind of house: sizes in metres. */
export const looks = {
  terraced: (random) => ({ setback: random.pick([3, 4, 5]), deep: random.pick([8.5, 9, 9.5]) }),
  modern: (random) => ({ setback: 2.2, deep: random.pick([10, 10.5, 11]) }),
  semi: () => ({ setback: 6, deep: 10, side: 4, isPair: true }),
  detached: (random) => ({
    setback: random.between(7, 11),
    deep: random.between(10, 13),
    side: random.between(9, 13),
    jitter: 1.5,
    turn: 9,
  }),
  old: (random) => ({ setback: 0, deep: random.between(9, 13), jitter: 1.6 }),
};

/**
 * Ground given to a site if one is wished for in this box of the frame. True when it was taken. `box` is
 * [s0, t0, s1, t1]; the site is what is left of it inside a margin.
 */
export function giveToSite(town, frame, box) {
  const block = boxIn(frame, box, 1000);
  return giveRingToSite(town, block);
}

export function giveRingToSite(town, block) {
  const key = town.siteIn(block);
  if (key === undefined) return false;
  const ring = shrunk(block, 4);
  town.addSite(key, ring);
  town.addParcel(ring, 'bijzonder');
  buildOnSite(town, key, ring);
  return true;
}

/** Where a frame is bent so far that a block has this little of its ground left, nobody builds. */
const leastGround = 0.78;

/** A block between streets: ground colour, and two rows of lots, back to back. Green where it is too narrow. */
export function layBlock(town, frame, [s0, t0, s1, t1], options) {
  if (giveToSite(town, frame, [s0, t0, s1, t1])) return;
  const block = boxIn(frame, [s0, t0, s1, t1]);
  if (areaOf(block) < leastGround * (s1 - s0) * (t1 - t0)) {
    town.addLand('grass', block);
    return;
  }
  town.addLand('residential', block);
  const depth = (t1 - t0) / 2;
  layLots(town, frame, [s0, t0], [s1, t0], { ...options, depth });
  layLots(town, frame, [s1, t1], [s0, t1], { ...options, depth });
}

/** Lots on all sides of a block with four straight sides, given as corners in the frame, anticlockwise. */
export function layAround(town, frame, corners, options) {
  const block = ringIn(frame, corners, 12);
  if (
    giveRingToSite(
      town,
      corners.map(([s, t]) => frame.at(s, t)),
    )
  )
    return;
  town.addLand('residential', block);
  const sides = corners.map((corner, i) => [corner, corners[(i + 1) % 4]]);
  const isLong =
    distance(...sides[0]) + distance(...sides[2]) > distance(...sides[1]) + distance(...sides[3]);
  const [long, short] = isLong
    ? [
        [0, 2],
        [1, 3],
      ]
    : [
        [1, 3],
        [0, 2],
      ];
  const room = Math.min(...short.map((i) => distance(...sides[i])));
  const depth = Math.min(options.depth, room / 2 - 0.5);
  for (const i of long) layLots(town, frame, ...sides[i], { ...options, depth });
  for (const i of short) {
    const [from, to] = sides[i];
    const length = distance(from, to);
    const free = length - 2 * depth - 2;
    if (free < options.width * 1.2) continue;
    const start = between(from, to, (depth + 1) / length);
    layLots(town, frame, start, between(from, to, 1 - (depth + 1) / length), { ...options, depth });
  }
}
