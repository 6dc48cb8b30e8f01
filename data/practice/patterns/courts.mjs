// Closed blocks around a court, of this century.
import { boxIn, lineIn, partOfFrame } from '../frame.mjs';
import { giveToSite, layLots } from '../lots.mjs';
import { noReach } from './reach.mjs';

/** Closed blocks around a court, of the last twenty years. */
export function courts(
  town,
  frame,
  { random, names, reach = noReach, size = 84, street = 14, deep = 12, detail = 'residential' },
) {
  const columns = Math.max(1, Math.round(frame.width / (size + street)));
  const lines = Math.max(1, Math.round(frame.height / (size * 0.86 + street)));
  const [wide, high] = [
    (frame.width - (columns - 1) * street) / columns,
    (frame.height - (lines - 1) * street) / lines,
  ];
  for (let l = 1; l < lines; l += 1) {
    const t = l * (high + street) - street / 2;
    town.addStreet(names(), lineIn(frame, [-reach.left, t], [frame.width + reach.right, t]), detail);
  }
  for (let c = 1; c < columns; c += 1) {
    const s = c * (wide + street) - street / 2;
    const line = lineIn(frame, [s, -reach.bottom], [s, frame.height + reach.top]);
    if (c % 2 === 0) town.addStreet('', line, 'service');
    else town.addStreet(names(), line, detail);
  }
  for (let c = 0; c < columns; c += 1) {
    for (let l = 0; l < lines; l += 1) {
      const [s0, t0] = [c * (wide + street), l * (high + street)];
      const box = [s0, t0, s0 + wide, t0 + high];
      if (giveToSite(town, frame, box)) continue;
      if (random.chance(0.08)) {
        town.addLand('park', boxIn(frame, box));
        continue;
      }
      court(town, partOfFrame(frame, box), deep, random);
    }
  }
}

function court(town, frame, deep, random) {
  const { width, height } = frame;
  town.addLand('residential', boxIn(frame, [0, 0, width, height]));
  town.addLand('grass', boxIn(frame, [deep + 7, deep + 7, width - deep - 7, height - deep - 7]));
  const isOpen = random.whole(0, 5);
  const sides = [
    [[1, 1], [width - 1, 1], width, 'full'],
    [[width - 1, height - 1], [1, height - 1], width, 'full'],
    [[width - 1, deep + 1], [width - 1, height - deep - 1], height, 'rest'],
    [[1, height - deep - 1], [1, deep + 1], height, 'rest'],
  ];
  sides.forEach(([from, to], i) => {
    if (i === isOpen) return;
    const isTall = random.chance(0.55);
    layLots(town, frame, from, to, {
      random,
      depth: deep + 3,
      width: isTall ? 27 : 7.4,
      group: 40,
      look: () => ({ setback: 0, deep: isTall ? deep : 10.5, ...(isTall ? { homes: 14, height: 15 } : {}) }),
    });
  });
}
