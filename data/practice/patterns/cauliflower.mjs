// Winding roads with short dead ends, of the nineties.
import { boxIn, lineIn, partOfFrame, winding } from '../frame.mjs';
import { giveToSite, layLots, looks } from '../lots.mjs';
import { green } from './green.mjs';
import { noReach } from './reach.mjs';

/** Cauliflower streets: a winding road with short dead ends, houses around each in staggered rows. */
export function cauliflower(town, straight, { random, names, reach = noReach, cell = 66, deep = 82 }) {
  const frame = winding(straight, { sideways: 13, upward: 15, length: 68, phase: random.between(0, 6) });
  const road = 10;
  const bands = Math.max(1, Math.round(frame.height / (2 * deep + road)));
  const high = frame.height / bands;
  const cells = Math.round(frame.width / cell);
  const wide = frame.width / cells;
  for (let b = 0; b < bands; b += 1) {
    const middle = (b + 0.5) * high;
    town.addStreet(
      names(),
      lineIn(frame, [-reach.left, middle], [frame.width + reach.right, middle]),
      'unclassified',
    );
    for (let c = 0; c < cells; c += 1) {
      // The dead ends across from each other are one lane.
      let lane = '';
      const laneName = () => {
        lane ||= names();
        return lane;
      };
      for (const isUp of [true, false]) {
        const room = high / 2 - road / 2 - 3;
        const box = isUp
          ? [c * wide, middle + road / 2, (c + 1) * wide, middle + road / 2 + room]
          : [c * wide, middle - road / 2 - room, (c + 1) * wide, middle - road / 2];
        const site = [box[0] + 2, box[1], box[2] - 2, box[3]];
        if (giveToSite(town, frame, site)) continue;
        if (random.chance(0.07)) {
          green(town, frame, box, random);
          continue;
        }
        const part = partOfFrame(frame, box);
        deadEnd(town, isUp ? part : halfTurned(part), { random, names: laneName, road });
      }
    }
  }
  // A way round behind, so that the bands hang together.
  for (let b = 1; b < bands; b += 1) {
    const path = lineIn(frame, [-reach.left, b * high], [frame.width + reach.right, b * high]);
    town.addPath(path, 'cycleway', ['Fruitpad', 'Bloesempad', 'Oogstpad'][b - 1]);
  }
}

const halfTurned = (frame) => ({
  ...frame,
  at: (s, t) => frame.at(frame.width - s, frame.height - t),
});

function deadEnd(town, frame, { random, names, road }) {
  const { width, height } = frame;
  const middle = width / 2 + random.between(-4, 4);
  const end = height - 24;
  const half = 4;
  town.addStreet(names(), lineIn(frame, [middle, -road / 2], [middle, end - 2]), 'living_street');
  town.addLand('residential', boxIn(frame, [1.5, 2, width - 1.5, height]));
  const lots = { random, width: 6.2, look: looks.terraced, group: 4, gap: 2.5, minimum: 2 };
  const steps = 2;
  for (let i = 0; i < steps; i += 1) {
    const [from, to] = [6 + ((end - 10) * i) / steps, 6 + ((end - 10) * (i + 1)) / steps - 3];
    const [left, right] = [half + (i % 2 === 0 ? 0 : 3.5), half + (i % 2 === 0 ? 3.5 : 0)];
    layLots(town, frame, [middle - left, from], [middle - left, to], { ...lots, depth: middle - left - 3 });
    layLots(town, frame, [middle + right, to], [middle + right, from], {
      ...lots,
      depth: width - middle - right - 3,
    });
  }
  layLots(town, frame, [4, end], [width - 4, end], { ...lots, depth: 22, group: 5, look: looks.terraced });
}
