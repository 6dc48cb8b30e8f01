// Which neighbourhood lies between which lines of the skeleton, and how it is laid out.

import { frameBetween, partOfFrame } from './frame.mjs';
import { partOf } from './geometry.mjs';
import { streetNames } from './names.mjs';
import { cauliflower } from './patterns/cauliflower.mjs';
import { courts } from './patterns/courts.mjs';
import { flats } from './patterns/flats.mjs';
import { halls } from './patterns/halls.mjs';
import { oldVillage } from './patterns/oldVillage.mjs';
import { quarters, rows } from './patterns/rows.mjs';
import { villas } from './patterns/villas.mjs';
import { randomOf } from './random.mjs';
import { canal, columns, mainStreet, railway, ringRoad } from './skeleton.mjs';

/** How far blocks stay from the middle of what they border on, in metres. */
const from = { ring: 27, main: 10, canal: 23, rail: 27, singel: 26 };
/** How far from there streets may come: to the street along the canal or the railway, or the road itself. */
const streetAt = { ring: 27, main: 10, canal: 6, rail: 6, singel: 26 };

const frames = () => {
  const frame = (lines, sides) => ({
    frame: frameBetween(lines, pick(from, sides)),
    reach: pick(streetAt, sides),
  });
  const pick = (table, [bottom, right, top, left]) => ({
    bottom: table[bottom],
    right: table[right],
    top: table[top],
    left: table[left],
  });
  const { B, C, D } = columns;
  return {
    molenwijk: frame(
      {
        bottom: canal.part('A', 'B'),
        top: ringRoad('A1', 'B1'),
        left: ringRoad('A2', 'A1'),
        right: B.part('2', '1'),
      },
      ['canal', 'main', 'ring', 'ring'],
    ),
    gaarden: frame(
      {
        bottom: canal.part('B', 'C'),
        top: ringRoad('B1', 'C1'),
        left: B.part('2', '1'),
        right: C.part('2', '1'),
      },
      ['canal', 'main', 'ring', 'main'],
    ),
    park: frame(
      {
        bottom: canal.part('C', 'D'),
        top: ringRoad('C1', 'D1'),
        left: C.part('2', '1'),
        right: D.part('2', '1'),
      },
      ['canal', 'main', 'ring', 'main'],
    ),
    waterwijk: frame(
      {
        bottom: canal.part('D', 'E'),
        top: ringRoad('D1', 'E1'),
        left: D.part('2', '1'),
        right: ringRoad('E2', 'E1'),
      },
      ['canal', 'ring', 'ring', 'main'],
    ),
    visserskwartier: frame(
      {
        bottom: mainStreet.part('A', 'B'),
        top: canal.part('A', 'B'),
        left: ringRoad('A3', 'A2'),
        right: B.part('3', '2'),
      },
      ['main', 'main', 'canal', 'ring'],
    ),
    kernWest: frame(
      {
        bottom: mainStreet.part('B', 'C'),
        top: canal.part('B', 'C'),
        left: B.part('3', '2'),
        right: C.part('3', '2'),
      },
      ['main', 'main', 'canal', 'singel'],
    ),
    kernOost: frame(
      {
        bottom: mainStreet.part('C', 'D'),
        top: canal.part('C', 'D'),
        left: C.part('3', '2'),
        right: D.part('3', '2'),
      },
      ['main', 'singel', 'canal', 'main'],
    ),
    sport: frame(
      {
        bottom: mainStreet.part('D', 'E'),
        top: canal.part('D', 'E'),
        left: D.part('3', '2'),
        right: ringRoad('E3', 'E2'),
      },
      ['main', 'ring', 'canal', 'main'],
    ),
    meeuwen: frame(
      {
        bottom: railway.part('A', 'B'),
        top: mainStreet.part('A', 'B'),
        left: ringRoad('A4', 'A3'),
        right: B.part('4', '3'),
      },
      ['rail', 'main', 'main', 'ring'],
    ),
    stationWest: frame(
      {
        bottom: railway.part('B', 'C'),
        top: mainStreet.part('B', 'C'),
        left: B.part('4', '3'),
        right: C.part('4', '3'),
      },
      ['rail', 'main', 'main', 'main'],
    ),
    stationOost: frame(
      {
        bottom: railway.part('C', 'D'),
        top: mainStreet.part('C', 'D'),
        left: C.part('4', '3'),
        right: D.part('4', '3'),
      },
      ['rail', 'main', 'main', 'main'],
    ),
    poort: frame(
      {
        bottom: railway.part('D', 'E'),
        top: mainStreet.part('D', 'E'),
        left: D.part('4', '3'),
        right: ringRoad('E4', 'E3'),
      },
      ['rail', 'ring', 'main', 'main'],
    ),
    bos: frame(
      {
        bottom: ringRoad('A5', 'B5'),
        top: railway.part('A', 'B'),
        left: ringRoad('A5', 'A4'),
        right: B.part('5', '4'),
      },
      ['ring', 'main', 'rail', 'ring'],
    ),
    zuidWest: frame(
      {
        bottom: ringRoad('B5', 'C5'),
        top: railway.part('B', 'C'),
        left: B.part('5', '4'),
        right: C.part('5', '4'),
      },
      ['ring', 'main', 'rail', 'main'],
    ),
    zuidOost: frame(
      {
        bottom: ringRoad('C5', 'D5'),
        top: railway.part('C', 'D'),
        left: C.part('5', '4'),
        right: D.part('5', '4'),
      },
      ['ring', 'main', 'rail', 'main'],
    ),
    poortZuid: frame(
      {
        bottom: ringRoad('D5', 'E5'),
        top: railway.part('D', 'E'),
        left: D.part('5', '4'),
        right: ringRoad('E5', 'E4'),
      },
      ['ring', 'ring', 'rail', 'main'],
    ),
    havenNoord: havenNoord(),
    havenZuid: havenZuid(),
    havenDijk: havenDijk(),
  };
};

const quay = 10;

function havenNoord() {
  const ring = partOf(ringRoad('A2', 'A1'), 0.2, 0.86);
  const [south, north] = [ring[0], ring.at(-1)];
  const lines = {
    bottom: [[-1270, 316], [-1000, 306], [-806, 300], south],
    top: [[-1262, 560], [-1000, 548], [-800, 536], north],
    left: [
      [-1270, 316],
      [-1280, 430],
      [-1262, 560],
    ],
    right: ring,
  };
  return {
    frame: frameBetween(lines, { bottom: quay, right: from.ring, top: 6, left: 8 }),
    reach: { bottom: quay, right: from.ring, top: 0, left: 0 },
  };
}

function havenZuid() {
  const ring = partOf(ringRoad('A3', 'A2'), 0, 0.78);
  const lines = {
    bottom: mainStreet.before,
    top: [[-1262, 82], [-1000, 90], [-800, 92], ring.at(-1)],
    left: [
      [-1270, -84],
      [-1280, 0],
      [-1262, 82],
    ],
    right: ring,
  };
  return {
    frame: frameBetween(lines, { bottom: from.main, right: from.ring, top: quay, left: 10 }),
    reach: { bottom: from.main, right: from.ring, top: quay, left: 10 },
  };
}

function havenDijk() {
  const ring = partOf(ringRoad('A4', 'A3'), 0.4, 1);
  const lines = {
    bottom: [[-1230, -262], [-1000, -250], ring[0]],
    top: mainStreet.before,
    left: [
      [-1230, -262],
      [-1258, -180],
      [-1270, -84],
    ],
    right: ring,
  };
  return {
    frame: frameBetween(lines, { bottom: 4, right: from.ring, top: from.main, left: 6 }),
    reach: { bottom: 0, right: from.ring, top: from.main, left: 0 },
  };
}

/** The eight neighbourhoods, in the order of their codes; `at` is where the name stands. */
export const neighbourhoods = [
  { name: 'Oude Kern', at: [-156, 23], years: [1880, 1955] },
  { name: 'Molenwijk', at: [-523, 406], years: [1968, 1979] },
  { name: 'De Gaarden', at: [-156, 437], years: [1988, 1998] },
  { name: 'Waterwijk', at: [593, 437], years: [1982, 2004] },
  { name: 'De Meeuwen', at: [-538, -234], years: [1964, 1974] },
  { name: 'Stationskwartier', at: [47, -257], years: [2008, 2023] },
  { name: 'Havenkwartier', at: [-975, 374], years: [1930, 2019] },
  { name: 'Zuiderlanden', at: [70, -663], years: [2001, 2016] },
];
const yearsOf = Object.fromEntries(neighbourhoods.map(({ name, years }) => [name, years]));

/** All streets, blocks and houses inside the ring road and around the harbour. */
export function layNeighbourhoods(town) {
  const all = frames();
  const names = {};
  const lay = (pattern, key, neighbourhood, options = {}) => {
    town.enter(neighbourhood, options.years ?? yearsOf[neighbourhood] ?? [1980, 2015]);
    names[neighbourhood] ??= streetNames(neighbourhood);
    pattern(town, options.frame ?? all[key].frame, {
      random: randomOf(key + (options.part ?? '')),
      names: names[neighbourhood],
      reach: all[key].reach,
      ...options,
    });
  };
  lay(quarters, 'molenwijk', 'Molenwijk', { columns: 2, lines: 3, first: 1, depth: 24 });
  lay(cauliflower, 'gaarden', 'De Gaarden');
  lay(villas, 'waterwijk', 'Waterwijk');
  lay(rows, 'visserskwartier', 'Havenkwartier', {
    years: [1930, 1952],
    look: 'semi',
    depth: 24,
    lot: 9.5,
    group: 6,
    piece: 80,
    street: 10,
  });
  lay(oldVillage, 'kernWest', 'Oude Kern');
  lay(oldVillage, 'kernOost', 'Oude Kern');
  lay(flats, 'meeuwen', 'De Meeuwen', { columns: 4, lines: 4 });
  lay(courts, 'stationWest', 'Stationskwartier');
  lay(courts, 'stationOost', 'Stationskwartier');
  lay(quarters, 'zuidWest', 'Zuiderlanden', {
    columns: 2,
    lines: 2,
    look: 'modern',
    lot: 6.6,
    depth: 25,
    group: 7,
  });
  lay(quarters, 'zuidOost', 'Zuiderlanden', {
    columns: 2,
    lines: 2,
    first: 1,
    look: 'modern',
    lot: 6.6,
    depth: 25,
    group: 6,
  });
  lay(courts, 'havenNoord', 'Havenkwartier', { years: [2004, 2019], size: 66, street: 14 });
  lay(halls, 'havenZuid', 'Havenkwartier', { years: [1938, 1985], columns: 4, lines: 2, street: 11 });
  lay(rows, 'havenDijk', 'Havenkwartier', { years: [1948, 1960], depth: 25, lot: 6.4, group: 6 });
  lay(halls, 'poort', 'De Poort', { columns: 3, lines: 3 });
  lay(halls, 'poortZuid', 'De Poort', { columns: 2, lines: 3 });
  const { park } = all;
  const north = partOfFrame(park.frame, [0, park.frame.height * 0.62, park.frame.width, park.frame.height]);
  lay(flats, 'park', 'Waterwijk', {
    frame: north,
    part: 'north',
    years: [1972, 1978],
    columns: 3,
    lines: 2,
    reach: { ...park.reach, bottom: 0 },
  });
  return all;
}
