// A business area.

import { boxIn, lineIn } from '../frame.mjs';
import { between, rectangleAround } from '../geometry.mjs';
import { giveToSite } from '../lots.mjs';
import { noReach } from './reach.mjs';

/** Halls and yards. */
export function halls(town, frame, { random, names, reach = noReach, columns = 3, lines = 3, street = 15 }) {
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
      const lots = Math.max(1, Math.round(wide / random.between(42, 70)));
      for (let i = 0; i < lots; i += 1) {
        const [s0, s1] = [i, i + 1].map((n) => box[0] + (wide * n) / lots);
        const lot = boxIn(frame, [s0 + 0.5, box[1], s1 - 0.5, box[3]], 1000);
        town.addLand('industrial', lot);
        town.addParcel(lot, 'bedrijf');
        const [across, deep] = [(s1 - s0) * random.between(0.5, 0.8), high * random.between(0.35, 0.68)];
        const middle = frame.at((s0 + s1) / 2 + random.between(-3, 3), box[1] + 9 + deep / 2);
        const [from, to] = [frame.at(s0, box[1]), frame.at(s1, box[1])];
        const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
        const ring = rectangleAround(middle, across, deep, degrees);
        town.addBuilding(ring, { use: 'bedrijf', front: between(ring[0], ring[1], 0.5), height: 9 });
      }
    }
  }
}
