// Long straight streets with rows of houses, of the seventies and later.
import { lineIn, partOfFrame } from '../frame.mjs';
import { giveToSite, layBlock, looks } from '../lots.mjs';
import { green } from './green.mjs';
import { noReach } from './reach.mjs';

/** Rows of the seventies: long straight streets, back gardens against each other, here and there a green. */
export function rows(
  town,
  frame,
  {
    random,
    names,
    reach = noReach,
    look = 'terraced',
    lot = 5.8,
    depth = 25,
    street = 11,
    group = 8,
    piece = 92,
  },
) {
  const { width, height } = frame;
  const blocks = Math.max(1, Math.round((height + street) / (2 * depth + street)));
  const deep = (height - (blocks - 1) * street) / blocks;
  const pieces = Math.max(1, Math.round(width / piece));
  const long = (width - (pieces - 1) * 7) / pieces;
  for (let b = 0; b < blocks; b += 1) {
    const t0 = b * (deep + street);
    if (b > 0)
      town.addStreet(
        names(),
        lineIn(frame, [-reach.left, t0 - street / 2], [width + reach.right, t0 - street / 2]),
      );
    for (let p = 0; p < pieces; p += 1) {
      const s0 = p * (long + 7);
      const box = [s0, t0, s0 + long, t0 + deep];
      if (giveToSite(town, frame, box)) continue;
      if (pieces * blocks > 6 && random.chance(0.09)) green(town, frame, box, random);
      else layBlock(town, frame, box, { random, width: lot, group, gap: 4, look: looks[look] });
    }
  }
  // Footpaths between the pieces, straight through.
  for (let p = 1; p < pieces; p += 1) {
    const s = p * (long + 7) - 3.5;
    town.addPath(lineIn(frame, [s, -reach.bottom], [s, height + reach.top]));
  }
}

/** Quarters of rows that stand across each other, with a wider street between them. */
export function quarters(town, frame, options) {
  const { names, reach = noReach, columns = 2, lines = 2, between: gap = 14, first = 0 } = options;
  const [wide, high] = [
    (frame.width - (columns - 1) * gap) / columns,
    (frame.height - (lines - 1) * gap) / lines,
  ];
  for (let c = 1; c < columns; c += 1) {
    const s = c * (wide + gap) - gap / 2;
    town.addStreet(names(), lineIn(frame, [s, -reach.bottom], [s, frame.height + reach.top]), 'unclassified');
  }
  for (let l = 1; l < lines; l += 1) {
    const t = l * (high + gap) - gap / 2;
    town.addStreet(names(), lineIn(frame, [-reach.left, t], [frame.width + reach.right, t]), 'unclassified');
  }
  for (let c = 0; c < columns; c += 1) {
    for (let l = 0; l < lines; l += 1) {
      const [s0, t0] = [c * (wide + gap), l * (high + gap)];
      const isTurned = (c + l + first) % 2 === 1;
      const out = {
        left: c === 0 ? reach.left : gap / 2,
        right: c === columns - 1 ? reach.right : gap / 2,
        bottom: l === 0 ? reach.bottom : gap / 2,
        top: l === lines - 1 ? reach.top : gap / 2,
      };
      const turned = { left: out.bottom, right: out.top, bottom: out.right, top: out.left };
      const quarter = partOfFrame(frame, [s0, t0, s0 + wide, t0 + high], isTurned);
      const lay = options.lay?.(c, l) ?? rows;
      lay(town, quarter, { ...options, reach: isTurned ? turned : out });
    }
  }
}
