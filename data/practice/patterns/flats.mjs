// Flats in the grass, of the sixties.

import { boxIn, lineIn, partOfFrame } from '../frame.mjs';
import { add, between, directionOf, distance, leftOf, times } from '../geometry.mjs';
import { giveToSite } from '../lots.mjs';
import { noReach } from './reach.mjs';

/** Slabs of flats in the grass, with car parks and a tower. */
export function flats(town, frame, { random, names, reach = noReach, columns = 4, lines = 3 }) {
  const street = 12;
  const [wide, high] = [
    (frame.width - (columns - 1) * street) / columns,
    (frame.height - (lines - 1) * street) / lines,
  ];
  for (let l = 1; l < lines; l += 1) {
    const t = l * (high + street) - street / 2;
    town.addStreet(names(), lineIn(frame, [-reach.left, t], [frame.width + reach.right, t]));
  }
  for (let c = 1; c < columns; c += 1) {
    const s = c * (wide + street) - street / 2;
    town.addStreet(names(), lineIn(frame, [s, -reach.bottom], [s, frame.height + reach.top]));
  }
  for (let c = 0; c < columns; c += 1) {
    for (let l = 0; l < lines; l += 1) {
      const box = [
        c * (wide + street),
        l * (high + street),
        c * (wide + street) + wide,
        l * (high + street) + high,
      ];
      if (giveToSite(town, frame, box)) continue;
      const part = partOfFrame(frame, box);
      town.addLand('grass', boxIn(frame, box));
      town.addParcel(boxIn(frame, box, 1000));
      const isTower = random.chance(0.2);
      const slabs = isTower
        ? [[0.3, 0.35]]
        : (c + l) % 2 === 0
          ? [
              [0.08, 0.16],
              [0.08, 0.68],
            ]
          : [[0.1, 0.4]];
      for (const [s, t] of slabs) {
        const from = part.at(part.width * s, part.height * t);
        const to = part.at(part.width * (1 - s), part.height * t);
        const direction = directionOf(from, to);
        const [size, depth] = isTower ? [24, 24] : [Math.min(92, distance(from, to)), 13];
        town.addBuilding(
          [
            from,
            add(from, times(direction, size)),
            add(add(from, times(direction, size)), times(leftOf(direction), depth)),
            add(from, times(leftOf(direction), depth)),
          ],
          {
            homes: isTower ? 52 : Math.round(size / 1.9),
            height: isTower ? 40 : 16,
            front: between(from, to, 0.5),
          },
        );
      }
      if (!isTower && slabs.length === 1) {
        town.addLand(
          'parking',
          boxIn(part, [part.width * 0.14, part.height * 0.66, part.width * 0.8, part.height * 0.86]),
        );
      }
    }
  }
}
