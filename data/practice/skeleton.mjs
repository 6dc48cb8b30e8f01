// The town as drawn by hand: dike, canals, ring road, main streets and railway, through points in metres east and
// north of the middle. Everything else is laid between these lines.
import {
  band,
  closedCurve,
  curve,
  curveStretches,
  joined,
  movedLeft,
  partOf,
  rectangleAround,
  reversed,
} from './geometry.mjs';

/** Where main roads and canals meet: columns A-E from west to east, rows 1-5 from north to south. */
const nodes = {
  A1: [-601, 538],
  B1: [-343, 694],
  C1: [31, 753],
  D1: [421, 714],
  E1: [702, 577],
  A2: [-714, 204],
  B2: [-343, 153],
  C2: [16, 204],
  D2: [390, 167],
  E2: [835, 234],
  A3: [-741, -62],
  B3: [-367, -98],
  C3: [28, -66],
  D3: [437, -31],
  E3: [862, -61],
  A4: [-702, -367],
  B4: [-337, -421],
  C4: [66, -459],
  D4: [460, -473],
  E4: [811, -437],
  A5: [-515, -702],
  B5: [-281, -846],
  C5: [75, -909],
  D5: [406, -862],
  E5: [663, -679],
};

const dikePoints = [
  [-1440, 280],
  [-1420, -420],
  [-1180, -1300],
  [-330, -2080],
  [1100, -2450],
  [2600, -2200],
  [3660, -1350],
  [4050, -50],
  [3760, 1250],
  [2800, 2200],
  [1350, 2580],
  [-60, 2380],
  [-960, 1720],
  [-1330, 980],
];

export const widths = { ringCanal: 34, townCanal: 20, dike: 26, rail: 20 };

const lineThrough = (before, names, after) => {
  const stretches = curveStretches([...before, ...names.map((name) => nodes[name]), ...after]);
  const inner = stretches.slice(before.length, stretches.length - after.length);
  return {
    whole: joined(stretches),
    before: before.length > 0 ? joined(stretches.slice(0, before.length)) : [],
    after: after.length > 0 ? joined(stretches.slice(stretches.length - after.length)) : [],
    /** The part between two columns or rows: `part('B', 'D')`. */
    part: (from, to) => {
      const start = names.findIndex((name) => name.includes(from));
      const end = names.findIndex((name) => name.includes(to));
      return start < end ? joined(inner.slice(start, end)) : reversed(joined(inner.slice(end, start)));
    },
  };
};

const ringNames = [
  'A2',
  'A3',
  'A4',
  'A5',
  'B5',
  'C5',
  'D5',
  'E5',
  'E4',
  'E3',
  'E2',
  'E1',
  'D1',
  'C1',
  'B1',
  'A1',
];
const ringStretches = curveStretches(
  ringNames.map((name) => nodes[name]),
  { closed: true },
);

/** The ring road from one node to another, the shorter way in nodes. */
export function ringRoad(from, to) {
  const count = ringNames.length;
  const [start, end] = [ringNames.indexOf(from), ringNames.indexOf(to)];
  const ahead = (end - start + count) % count;
  if (ahead > count / 2) return reversed(ringRoad(to, from));
  return joined(Array.from({ length: ahead }, (_, i) => ringStretches[(start + i) % count]));
}

export const wholeRingRoad = joined(ringStretches).slice(0, -1);

export const dike = closedCurve(dikePoints);
/** Land ends a little outside the crest of the dike. */
export const shore = movedLeft(dike, -34, { closed: true });
export const ringCanal = movedLeft(dike, 125, { closed: true });
const ringCanalEdges = {
  outer: movedLeft(ringCanal, -widths.ringCanal / 2, { closed: true }),
  inner: movedLeft(ringCanal, widths.ringCanal / 2, { closed: true }),
};

export const canal = lineThrough(
  [[-900, 190]],
  ['A2', 'B2', 'C2', 'D2', 'E2'],
  [
    [1700, 360],
    [2700, 300],
    [3905, 330],
  ],
);
export const mainStreet = lineThrough(
  [
    [-1270, -84],
    [-1010, -44],
  ],
  ['A3', 'B3', 'C3', 'D3', 'E3'],
  [
    [1900, -30],
    [2900, -60],
    [4050, -50],
  ],
);
export const railway = lineThrough(
  [
    [-1370, -330],
    [-1120, -330],
  ],
  ['A4', 'B4', 'C4', 'D4', 'E4'],
  [
    [1900, -470],
    [2900, -430],
    [3780, -440],
    [3990, -450],
  ],
);
export const columns = {
  B: lineThrough([], ['B1', 'B2', 'B3', 'B4', 'B5'], []),
  C: lineThrough(
    [
      [-10, 2370],
      [0, 1900],
      [20, 1250],
    ],
    ['C1', 'C2', 'C3', 'C4', 'C5'],
    [
      [90, -1520],
      [110, -1900],
      [110, -2235],
    ],
  ),
  D: lineThrough([], ['D1', 'D2', 'D3', 'D4', 'D5'], []),
};

/** Straight polder roads, from dike to dike. */
export const polderRoads = {
  Noorderweg: curve([
    [-1170, 1320],
    [-600, 1270],
    [20, 1250],
    [1900, 1220],
    [3760, 1250],
  ]),
  Zuiderweg: curve([
    [-1065, -1470],
    [-500, -1490],
    [90, -1520],
    [1900, -1480],
    [3560, -1500],
  ]),
  Kruisweg: curve([
    [1880, 2490],
    [1890, 1220],
    [1900, -30],
    [1910, -1480],
    [1920, -2375],
  ]),
  Oosterweg: curve([
    [2885, 2130],
    [2890, 1235],
    [2900, -60],
    [2910, -1490],
    [2915, -2020],
  ]),
};

/** Fingers of the harbour basin, with the quays between them. */
const basin = [
  [-1300, 300],
  [-1290, 96],
  [-800, 104],
  [-786, 172],
  [-740, 186],
  [-746, 216],
  [-800, 232],
  [-812, 284],
];

/** Two breakwaters outside the dike, and the lock between the outer and the inner harbour. */
const breakwaters = [
  band(
    curve([
      [-1462, 390],
      [-1550, 410],
      [-1625, 362],
      [-1652, 272],
    ]),
    16,
  ),
  band(
    curve([
      [-1462, 88],
      [-1545, 76],
      [-1610, 120],
    ]),
    16,
  ),
];
const lock = rectangleAround([-1390, 205], 210, 20, 0);

/** Dike, canals, main roads and railway, put into the town. */
export function drawSkeleton(town) {
  town.enter('Buitengebied', [1968, 2010]);
  town.borders.push(shore);
  for (const breakwater of breakwaters) town.borders.push(breakwater);
  town.addLand('dike', movedLeft(dike, -30, { closed: true }), 'Ringdijk', [
    movedLeft(dike, 30, { closed: true }),
  ]);
  town.addWater('canal', ringCanalEdges.outer, 'Ringvaart', [ringCanalEdges.inner]);
  town.addWaterLine('canal', [...ringCanal, ringCanal[0]], 'Ringvaart');
  const straightCanal = [canal.whole, [[-800, 196], canal.whole[0]]];
  for (const line of straightCanal) town.addWater('canal', band(line, widths.townCanal), 'Dorpsvaart');
  // The name begins where the harbour ends.
  town.addWaterLine('canal', [...canal.part('A', 'E'), ...canal.after.slice(1)], 'Dorpsvaart');
  // A moat along two sides of the old village.
  for (const [name, line, side] of [
    ['Westergracht', columns.B.part('2', '3'), -1],
    ['Oostergracht', columns.D.part('2', '3'), 1],
  ]) {
    // `part` runs down the map here, so its left is east.
    const moat = movedLeft(line, -side * 15);
    town.addWater('canal', band(moat, 11), name);
    town.addWaterLine('canal', moat, name);
  }
  town.addWater('basin', basin, 'Binnenhaven');
  town.addWater('dock', lock, 'Markersluis');

  drawRoads(town);
  drawQuays(town);
  for (const [line, isTunnel] of [
    [partOf(railway.whole, 0, 0.03), true],
    [partOf(railway.whole, 0.03, 0.965, 120), false],
    [partOf(railway.whole, 0.965, 1), true],
  ])
    town.rails.push({ line, isTunnel });
  town.addLand('railway', band(partOf(railway.whole, 0.03, 0.965, 120), widths.rail));
}

function drawRoads(town) {
  const major = (name, line, detail = 'secondary') => town.addStreet(name, line, detail, 'major_road');
  major('Westring', ringRoad('A1', 'A5'), 'primary');
  major('Zuidring', ringRoad('A5', 'E5'), 'primary');
  major('Oostring', ringRoad('E5', 'E1'), 'primary');
  major('Noordring', ringRoad('E1', 'A1'), 'primary');
  major('Havenstraat', [...mainStreet.before, ...mainStreet.part('A', 'B').slice(1)]);
  major('Dorpsstraat', mainStreet.part('B', 'D'));
  major('Sportlaan', mainStreet.part('D', 'E'));
  major('Middenweg', mainStreet.after);
  major('Noordeinde', columns.C.before);
  major('Parkweg', columns.C.part('1', '2'));
  major('Hoofdstraat', columns.C.part('2', '3'));
  major('Stationsweg', columns.C.part('3', '4'));
  major('Zuiderlaan', columns.C.part('4', '5'));
  major('Zuideinde', columns.C.after);
  major('Molenlaan', columns.B.part('1', '2'), 'tertiary');
  major('Westersingel', columns.B.part('2', '4'), 'tertiary');
  major('Zuiderhof', columns.B.part('4', '5'), 'tertiary');
  major('Burgemeesterslaan', columns.D.part('1', '2'), 'tertiary');
  major('Oostersingel', columns.D.part('2', '4'), 'tertiary');
  major('Poortlaan', columns.D.part('4', '5'), 'tertiary');
  for (const [name, line] of Object.entries(polderRoads))
    town.addStreet(name, line, 'tertiary', 'major_road');
  town.addStreet('Ringdijk', [...dike, dike[0]], 'unclassified');
}

/** Streets along the canal through the town, and along the railway. */
function drawQuays(town) {
  const quay = (name, from, to, left) => town.addStreet(name, movedLeft(canal.part(from, to), left));
  quay('Molenkade', 'A', 'B', 17);
  quay('Gaardenkade', 'B', 'C', 17);
  quay('Waterkade', 'D', 'E', 17);
  quay('Visserskade', 'A', 'B', -17);
  quay('Voorhaven', 'B', 'C', -17);
  quay('Achterhaven', 'C', 'D', -17);
  const beside = (name, from, to, left) => town.addStreet(name, movedLeft(railway.part(from, to), left));
  beside('Spoorlaan', 'A', 'B', 21);
  beside('Perronstraat', 'B', 'C', 21);
  beside('Seinhuisstraat', 'C', 'D', 21);
  beside('Poortstraat', 'D', 'E', 21);
  beside('Zuiderspoor', 'B', 'D', -21);
  town.addStreet(
    'Zuiderkade',
    curve([
      [-1262, -84],
      [-1276, 10],
      [-1262, 82],
      [-1000, 90],
      [-800, 92],
      [-762, 128],
      [-716, 170],
    ]),
  );
  town.addStreet(
    'Noorderkade',
    curve([
      [-712, 236],
      [-780, 262],
      [-806, 298],
      [-1000, 304],
      [-1270, 314],
    ]),
  );
}
