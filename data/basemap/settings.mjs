// Everything about the plain map that was decided by hand. Degrees are WGS84, lon before lat.

/** Detailed part of the map: the Netherlands and a strip of its neighbours. West, south, east, north. */
export const DETAIL_BOX = [2.8, 50.6, 7.6, 53.8];

/** Coarse surroundings, so that on a wide screen the land does not end in mid-air. */
export const APRON_BOX = [-3, 48.5, 13, 56];

/** Degrees of longitude are this much shorter than degrees of latitude at 52.2 north. */
export const LON_SHRINK = Math.cos((52.2 * Math.PI) / 180);

/** Kilometres in one degree of latitude. */
export const KM_PER_DEGREE = 111.2;

/** How far a simplified line may stray, in degrees of latitude (0.0005 is 55 m: half a pixel at zoom 9). */
export const TOLERANCE = { detail: 0.0005, apron: 0.006, province: 0.0008, river: 0.0012 };

/** Smallest island and lake kept, in square kilometres. */
export const SMALLEST_KM2 = { islandDetail: 0.3, islandApron: 25, lake: 4, islandInLake: 0.6 };

/** Raster on which inland water is cleaned up: about 205 by 222 metres a cell. */
export const GRID = {
  west: 2.8,
  south: 50.6,
  stepLon: 0.003,
  stepLat: 0.002,
  columns: 1600,
  rows: 1600,
};

/** Houtribdijk: parts IJsselmeer and Markermeer; missing from the source, drawn by hand. */
export const HOUTRIBDIJK = [
  [5.289, 52.701],
  [5.31, 52.683],
  [5.42, 52.634],
  [5.44, 52.56],
  [5.445, 52.548],
  [5.463, 52.537],
];

/**
 * The source breaks rivers into loose pools. Each river is traced again over those pools, between these
 * points (set by hand, moved to the nearest pool before use).
 */
export const RIVERS = [
  {
    name: 'Rijn',
    through: [
      [6.99, 50.9],
      [6.77, 51.23],
      [6.72, 51.45],
      [6.6, 51.65],
      [6.25, 51.83],
      [6.05, 51.87],
    ],
  },
  {
    name: 'Waal',
    through: [
      [6.05, 51.87],
      [5.86, 51.855],
      [5.65, 51.895],
      [5.44, 51.88],
      [5.26, 51.82],
      [4.98, 51.825],
      [4.77, 51.74],
    ],
  },
  {
    name: 'Nederrijn en Lek',
    through: [
      [6.0205, 51.877],
      [5.9, 51.975],
      [5.66, 51.963],
      [5.34, 51.972],
      [5.1, 51.98],
      [4.86, 51.93],
      [4.63, 51.89],
      [4.49, 51.913],
      [4.3, 51.89],
      [4.11, 51.985],
    ],
  },
  {
    name: 'IJssel',
    through: [
      [5.94, 51.948],
      [6.1, 52.0],
      [6.19, 52.14],
      [6.15, 52.253],
      [6.08, 52.5],
      [5.93, 52.56],
      [5.83, 52.59],
    ],
  },
  {
    name: 'Maas',
    through: [
      [5.59, 50.66],
      [5.695, 50.85],
      [5.82, 51.07],
      [5.985, 51.2],
      [6.16, 51.37],
      [5.97, 51.68],
      [5.65, 51.82],
      [5.3, 51.745],
      [5.0, 51.72],
      [4.77, 51.715],
    ],
  },
  {
    name: 'Noordzeekanaal',
    through: [
      [4.6, 52.465],
      [4.75, 52.435],
      [4.9, 52.383],
    ],
  },
  {
    name: 'Amsterdam-Rijnkanaal',
    through: [
      [4.97, 52.375],
      [5.03, 52.21],
      [5.07, 52.09],
      [5.15, 52.0],
      [5.445, 51.876],
    ],
  },
  {
    name: 'Randmeren',
    through: [
      [5.06, 52.34],
      [5.14, 52.31],
      [5.26, 52.3],
      [5.33, 52.275],
      [5.41, 52.255],
      [5.55, 52.33],
      [5.63, 52.36],
      [5.72, 52.41],
      [5.81, 52.445],
      [5.85, 52.52],
      [5.8, 52.59],
    ],
  },
  {
    name: 'Schelde',
    through: [
      [4.25, 51.36],
      [4.39, 51.24],
      [4.33, 51.11],
    ],
  },
];

/** Label points for big waters. Rank 1 is shown first. */
export const WATERS = [
  { name: 'Noordzee', rank: 1, at: [3.75, 52.75] },
  { name: 'IJsselmeer', rank: 2, at: [5.38, 52.82] },
  { name: 'Waddenzee', rank: 2, at: [5.28, 53.22] },
  { name: 'Markermeer', rank: 3, at: [5.22, 52.53] },
  { name: 'Westerschelde', rank: 3, at: [3.73, 51.39] },
  { name: 'Oosterschelde', rank: 3, at: [3.92, 51.6] },
  { name: 'Grevelingen', rank: 4, at: [3.98, 51.745] },
  { name: 'Haringvliet', rank: 4, at: [4.22, 51.78] },
  { name: 'Hollands Diep', rank: 5, at: [4.53, 51.698] },
  { name: 'Eems-Dollard', rank: 5, at: [7.08, 53.31] },
];

/** ISO 3166-2 code to official Dutch name (Fryslân, as CBS writes it) and a label point clear of the big towns. */
export const PROVINCES = {
  'NL-GR': { name: 'Groningen', at: [6.75, 53.29] },
  'NL-FR': { name: 'Fryslân', at: [5.77, 53.09] },
  'NL-DR': { name: 'Drenthe', at: [6.6, 52.88] },
  'NL-OV': { name: 'Overijssel', at: [6.43, 52.44] },
  'NL-FL': { name: 'Flevoland', at: [5.58, 52.45] },
  'NL-GE': { name: 'Gelderland', at: [5.83, 52.11] },
  'NL-UT': { name: 'Utrecht', at: [5.31, 52.05] },
  'NL-NH': { name: 'Noord-Holland', at: [4.86, 52.73] },
  'NL-ZH': { name: 'Zuid-Holland', at: [4.63, 52.05] },
  'NL-ZE': { name: 'Zeeland', at: [3.83, 51.48] },
  'NL-NB': { name: 'Noord-Brabant', at: [5.2, 51.57] },
  'NL-LI': { name: 'Limburg', at: [5.93, 51.27] },
};
