// Detached houses on the water.
import { boxIn, lineIn, winding } from '../frame.mjs';
import { giveToSite, layLots, looks } from '../lots.mjs';
import { noReach } from './reach.mjs';

/** Detached houses on large lots along winding lanes, water behind every other row of gardens. */
export function villas(town, straight, { random, names, reach = noReach, deep = 42, lot = 29 }) {
  const frame = winding(straight, { sideways: 10, upward: 19, length: 84, phase: random.between(0, 6) });
  const [street, water] = [10, 9];
  const module = 2 * deep + street + water;
  const bands = Math.max(1, Math.round((frame.height + water) / module));
  const high = (frame.height + water) / bands;
  const lotDeep = (high - street - water) / 2;
  const [start, stop] = [14, frame.width - 14];
  const pieces = Math.max(2, Math.round(frame.width / 110));
  const wide = (stop - start) / pieces;
  for (let b = 0; b < bands; b += 1) {
    const t0 = b * high;
    const street0 = t0 + lotDeep;
    town.addStreet(
      names(),
      lineIn(
        frame,
        [-reach.left, street0 + street / 2],
        [frame.width + reach.right, street0 + street / 2],
        9,
      ),
    );
    for (let p = 0; p < pieces; p += 1) {
      const [s0, s1] = [start + p * wide, start + (p + 1) * wide];
      const options = { random, depth: lotDeep, width: lot, group: 4, look: looks.detached };
      for (const isUpper of [false, true]) {
        const box = isUpper ? [s0, street0 + street, s1, street0 + street + lotDeep] : [s0, t0, s1, street0];
        if (giveToSite(town, frame, box)) continue;
        town.addLand('residential', boxIn(frame, box, 9));
        const line = isUpper
          ? [
              [s0, box[1]],
              [s1, box[1]],
            ]
          : [
              [s1, box[3]],
              [s0, box[3]],
            ];
        layLots(town, frame, ...line, options);
      }
    }
    if (b < bands - 1) {
      const t = t0 + high - water / 2;
      const line = lineIn(frame, [4, t], [frame.width - 4, t], 9);
      town.addWater(
        'canal',
        [
          ...lineIn(frame, [4, t - water / 2], [frame.width - 4, t - water / 2], 9),
          ...lineIn(frame, [frame.width - 4, t + water / 2], [4, t + water / 2], 9),
        ],
        '',
      );
      town.addWaterLine(
        'stream',
        line,
        ['Lisgracht', 'Rietgracht', 'Plompengracht', 'Biezengracht', 'Zeggegracht'][b] ?? '',
      );
    }
  }
  for (const [i, s] of [start + wide, start + wide * (pieces - 1)].entries()) {
    const path = lineIn(frame, [s, -reach.bottom], [s, frame.height + reach.top], 9);
    town.addPath(path, 'cycleway', ['Otterpad', 'Libellenpad'][i]);
  }
}
