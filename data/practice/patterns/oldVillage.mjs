// The old village.

import { lineIn, winding } from '../frame.mjs';
import { add, areaOf, between, directionOf, distance, leftOf, times } from '../geometry.mjs';
import { layAround, looks } from '../lots.mjs';
import { noReach } from './reach.mjs';

/** The old village: streets that came about, each cut through what was left, narrow houses along all of them. */
export function oldVillage(town, straight, { random, names, reach = noReach, smallest = 3500 }) {
  const frame = winding(straight, { sideways: 7, upward: 8, length: 62, phase: random.between(0, 6) });
  const { width, height } = frame;
  const cut = (corners, level, sides) => {
    const ground = areaOf(corners);
    if (ground < smallest * random.between(1, 1.5)) {
      layAround(town, frame, corners, {
        random,
        depth: 21,
        width: random.between(6.2, 7.6),
        group: random.pick([5, 7, 9]),
        gap: random.pick([0, 1.5]),
        minimum: 1,
        look: looks.old,
      });
      return;
    }
    const isWide =
      distance(corners[0], corners[1]) + distance(corners[2], corners[3]) >
      distance(corners[1], corners[2]) + distance(corners[3], corners[0]);
    const turned = isWide ? corners : [corners[1], corners[2], corners[3], corners[0]];
    const turnedSides = isWide ? sides : [sides[1], sides[2], sides[3], sides[0]];
    const share = random.between(0.38, 0.62);
    const low = between(turned[0], turned[1], share + random.between(-0.06, 0.06));
    const high = between(turned[3], turned[2], share + random.between(-0.06, 0.06));
    const along = directionOf(low, high);
    const half = level < 2 ? 4.5 : 3.2;
    const square = times(leftOf(along), half);
    const name = names();
    const isAlley = level > 3;
    town.addStreet(
      name,
      lineIn(frame, add(low, times(along, -turnedSides[0])), add(high, times(along, turnedSides[2])), 9),
      isAlley ? 'pedestrian' : 'residential',
    );
    const left = [turned[0], add(low, square), add(high, square), turned[3]];
    const right = [add(low, times(square, -1)), turned[1], turned[2], add(high, times(square, -1))];
    cut(left, level + 1, [turnedSides[0], half, turnedSides[2], turnedSides[3]]);
    cut(right, level + 1, [turnedSides[0], turnedSides[1], turnedSides[2], half]);
  };
  cut(
    [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ],
    0,
    [reach.bottom, reach.right, reach.top, reach.left],
  );
}
