// Long narrow fields with ditches between the ring canal and the town, and farms along the polder roads.
import {
  add,
  areaOf,
  between,
  contains,
  directionOf,
  distanceToLine,
  insideConvex,
  leftOf,
  lengthOf,
  movedLeft,
  overlap,
  rectangleAround,
  shrunk,
  stretchesWhere,
  times,
  walkAlong,
} from './geometry.mjs';
import { streetNames } from './names.mjs';
import { randomOf } from './random.mjs';
import { fieldSites } from './sites.mjs';
import { canal, columns, mainStreet, polderRoads, railway, ringCanal, wholeRingRoad } from './skeleton.mjs';

/** Corners of the smallest convex, anticlockwise ring around all points. */
function hull(points) {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list) => {
    const kept = [];
    for (const point of list) {
      while (kept.length > 1) {
        const [a, b] = kept.slice(-2);
        if ((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0) break;
        kept.pop();
      }
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

const polder = hull(movedLeft(ringCanal, 26, { closed: true }));
/** Built-up ground the fields stay off: the town inside its ring road, and the harbour quarter. */
export const builtUp = [
  hull(movedLeft(wholeRingRoad, -34, { closed: true })),
  hull([
    [-1420, 380],
    [-1310, 592],
    [-700, 560],
    [-660, -200],
    [-690, -290],
    [-1250, -285],
    [-1400, -110],
  ]),
];

/** What is left of a field outside a convex ring: the largest part beyond one of its sides. */
function outsideConvex(ring, convex) {
  if (!overlap(ring, convex)) return ring;
  let best = [];
  convex.forEach((from, i) => {
    const to = convex[(i + 1) % convex.length];
    const part = leftPartOutside(ring, from, to);
    if (areaOf(part) > areaOf(best)) best = part;
  });
  return best;
}

function leftPartOutside(ring, from, to) {
  // Beyond the side is to the right of it; turned round, the left.
  const side = [to, from];
  const direction = directionOf(...side);
  const far = 9000;
  const strip = [add(side[0], times(direction, -far)), add(side[1], times(direction, far))];
  return insideConvex(ring, [
    strip[0],
    strip[1],
    add(strip[1], times(leftOf(direction), far)),
    add(strip[0], times(leftOf(direction), far)),
  ]);
}

const lineXs = [-1500, -700, 20, 960, 1890, 2890, 4100];
const lineYs = [-2500, -1490, -440, -55, 330, 1240, 2600];

/** Lines that cut fields apart and that farms stand along. */
const roads = [columns.C.before, columns.C.after, mainStreet.after, ...Object.values(polderRoads)];
const barriers = [...roads.map((line) => [line, 9]), [canal.after, 16], [railway.whole, 14]];

/** Narrow lanes between the fields: x, and from which y to which. */
const lanes = [
  [-700, 1330, 2000],
  [-700, -1480, -2000],
  [960, 1240, 700],
  [960, 1240, 2600],
  [960, -1490, -700],
  [960, -1490, -2400],
  [2390, 330, 1235],
  [2390, -1485, -440],
  [2390, 1235, 2300],
  [3380, -60, 1240],
  [3380, -1485, -60],
  [-330, 1262, 2250],
  [1440, -1490, -440],
  [1440, 1235, 345],
  [2390, -1490, -2200],
];

function layLanes(town) {
  const names = streetNames('Buitengebied');
  for (const [x, from, to] of lanes) {
    const [lane] = stretchesWhere(
      [
        [x, from],
        [x, to],
      ],
      (point) => contains(polder, point) && builtUp.every((ring) => !contains(ring, point)),
    );
    town.addStreet(names(), lane, 'service');
  }
}

export function layCountryside(town) {
  town.enter('Buitengebied', [1968, 2010]);
  layLanes(town);
  const random = randomOf('fields');
  for (let c = 0; c + 1 < lineXs.length; c += 1) {
    for (let r = 0; r + 1 < lineYs.length; r += 1) {
      layFields(town, random, [lineXs[c], lineYs[r], lineXs[c + 1], lineYs[r + 1]]);
    }
  }
  layFarms(town, randomOf('farms'));
  layRoadside(town);
}

function layFields(town, random, [west, south, east, north]) {
  // Strips stand square on the long roads; a shallow cell is cut the other way.
  const isFlat = north - south < 500;
  const count = Math.max(2, Math.round((east - west) / random.between(82, 118)));
  const lean = isFlat ? 0 : random.between(-14, 14);
  for (let i = 0; i < count; i += 1) {
    const [left, right] = [i, i + 1].map((n) => west + ((east - west) * n) / count);
    const cuts =
      !isFlat && random.chance(0.35)
        ? [south, (south + north) / 2 + random.between(-90, 90), north]
        : [south, north];
    for (let k = 0; k + 1 < cuts.length; k += 1) {
      const strip = [
        [left + lean, cuts[k]],
        [right + lean, cuts[k]],
        [right - lean, cuts[k + 1]],
        [left - lean, cuts[k + 1]],
      ];
      const inside = insideConvex(strip, polder);
      const field = builtUp.reduce(
        (ring, built) => (ring.length < 3 ? ring : outsideConvex(ring, built)),
        inside,
      );
      if (field.length < 3 || areaOf(field) < 2500) continue;
      const kind = random.next();
      town.addLand(kind < 0.5 ? 'farmland' : kind < 0.9 ? 'meadow' : 'orchard', shrunkFar(field));
      if (Object.values(fieldSites).every((site) => !overlap(site, field)))
        town.addParcel(field, 'agrarisch');
      const ditch = [
        [right + lean, cuts[k]],
        [right - lean, cuts[k + 1]],
      ];
      for (const stretch of stretchesWhere(ditch, isOpenField, 12)) town.addWaterLine('ditch', stretch);
    }
  }
}

const shrunkFar = (ring) => (ring.length === 4 ? shrunk(ring, 2) : ring);

const isOpenField = (point) =>
  contains(polder, point) &&
  builtUp.every((ring) => !contains(ring, point)) &&
  barriers.every(([line, room]) => distanceToLine(point, line) > room) &&
  Object.values(fieldSites).every((site) => !contains(site, point));

function layFarms(town, random) {
  for (const road of roads) {
    const at = walkAlong(road);
    const length = lengthOf(road);
    for (let metres = 130; metres < length - 60; metres += random.between(230, 420)) {
      const [here, next] = [at(metres / length), at((metres + 5) / length)];
      const direction = directionOf(here, next);
      const side = random.chance(0.5) ? 1 : -1;
      const inward = times(leftOf(direction), side);
      const middle = add(here, times(inward, 48));
      const degrees = (Math.atan2(direction[1], direction[0]) * 180) / Math.PI;
      const yard = rectangleAround(middle, 74, 66, degrees);
      const inside = yard.flatMap((corner) => [
        corner,
        between(corner, middle, 0.4),
        between(corner, middle, 0.8),
      ]);
      if (!inside.every(isOpenField)) continue;
      if (!town.isDry(yard)) continue;
      town.addLand('farmyard', yard);
      const on = (along, deep) => add(middle, add(times(direction, along), times(inward, deep)));
      const house = rectangleAround(on(-16, -22), 13, 11, degrees);
      town.addBuilding(house, { front: on(-16, -33), year: random.whole(1968, 1975) });
      town.addBuilding(rectangleAround(on(8, 6), 44, 19, degrees + (random.chance(0.5) ? 90 : 0)), {
        use: 'agrarisch',
        front: on(8, -10),
        isPart: true,
      });
      if (random.chance(0.7))
        town.addBuilding(rectangleAround(on(-24, 14), 15, 26, degrees), {
          use: 'agrarisch',
          front: on(-24, 0),
          isPart: true,
        });
      for (const [along, deep, wide, high] of [
        [0, 32, 74, 5],
        [-36, 0, 5, 66],
        [36, 0, 5, 66],
      ])
        town.addLand('wood', rectangleAround(on(along, deep), wide, high, degrees));
    }
  }
}

/** A wood in the south-east corner, and small ones at crossings. */
function layRoadside(town) {
  const grove = (x, y, wide, high, degrees) => {
    const ring = insideConvex(rectangleAround([x, y], wide, high, degrees), polder);
    if (ring.length > 2) town.addLand('wood', ring);
  };
  grove(3330, -1240, 520, 420, 8);
  grove(3260, 1490, 380, 300, -6);
  grove(-950, -1330, 260, 180, 14);
  grove(1500, 2160, 420, 160, 4);
}
