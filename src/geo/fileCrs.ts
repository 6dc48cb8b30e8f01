import { amersfoort, rijksdriehoek } from './rd';

/** West, south, east, north of the European Netherlands with room for its sea, in the units of a system. */
type Box = readonly [number, number, number, number];

type System = {
  /** For proj4; without it its coordinates are degrees that count as WGS84. */
  proj?: string;
  netherlands: Box;
  /** Whether coordinates that nobody named may be taken for it. */
  isGuessed?: true;
};

const degrees: Box = [2.5, 50.5, 7.7, 54];
const zone31: Box = [460_000, 5_590_000, 810_000, 6_000_000];
const zone32: Box = [40_000, 5_590_000, 420_000, 6_000_000];

/** Coordinate systems that files for places in the Netherlands come in. ETRS89 is within a metre of WGS84. */
const systems = {
  'EPSG:4326': { netherlands: degrees, isGuessed: true },
  'EPSG:4258': { netherlands: degrees },
  'EPSG:28992': {
    proj: rijksdriehoek,
    netherlands: [-7_000, 289_000, 300_000, 629_000],
    isGuessed: true,
  },
  'EPSG:3857': {
    proj: '+proj=merc +a=6378137 +b=6378137 +units=m +no_defs',
    netherlands: [278_000, 6_525_000, 858_000, 7_172_000],
    isGuessed: true,
  },
  /** The Mercator of sea charts: its numbers look like those of the web, and lie some 20 km off. */
  'EPSG:3395': {
    proj: '+proj=merc +lon_0=0 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
    netherlands: [278_000, 6_490_000, 858_000, 7_140_000],
  },
  /** The degrees of the maps of before Rijksdriehoek went on with satellites: a hundred metres off. */
  'EPSG:4289': { proj: `+proj=longlat ${amersfoort} +no_defs`, netherlands: degrees },
  'EPSG:25831': {
    proj: '+proj=utm +zone=31 +ellps=GRS80 +units=m +no_defs',
    netherlands: zone31,
    isGuessed: true,
  },
  'EPSG:25832': {
    proj: '+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs',
    netherlands: zone32,
    isGuessed: true,
  },
  'EPSG:3035': {
    proj: '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs',
    netherlands: [3_790_000, 3_020_000, 4_180_000, 3_460_000],
  },
} as const satisfies Record<string, System>;

export type FileCrs = keyof typeof systems;
export const fileSystems = Object.keys(systems) as FileCrs[];
export const systemOf = (crs: FileCrs): System => systems[crs];

/**
 * How the coordinates of a shape are to be read, what said so (a name, or the numbers themselves), and whether it lies in
 * the Netherlands that way.
 */
export type Placing = { crs: FileCrs; isSwapped: boolean; seen: 'name' | 'numbers'; isDutch: boolean };

const isInside = ([west, south, east, north]: Box, x: number, y: number): boolean =>
  x >= west && x <= east && y >= south && y <= north;

const placingIn = (
  crs: FileCrs,
  [x, y]: readonly [number, number],
  seen: Placing['seen'],
): Placing | undefined => {
  const box = systemOf(crs).netherlands;
  if (isInside(box, x, y)) return { crs, isSwapped: false, seen, isDutch: true };
  return isInside(box, y, x) ? { crs, isSwapped: true, seen, isDutch: true } : undefined;
};

const guessed = fileSystems.filter((crs) => systemOf(crs).isGuessed);

/** Whether coordinates can be degrees; metres are not. */
export const couldBeDegrees = ([x, y]: readonly [number, number]): boolean =>
  Math.abs(x) <= 180 && Math.abs(y) <= 90;

/**
 * The system in which a position lies in the Netherlands: the one that was named, with its axes either way, else any
 * that the numbers fit. A place elsewhere is read as named, or else as degrees; undefined when it cannot be that.
 */
export const placingOf = (
  named: FileCrs | undefined,
  position: readonly [number, number],
): Placing | undefined => {
  const asNamed = named && placingIn(named, position, 'name');
  if (asNamed !== undefined) return asNamed;
  for (const crs of guessed) {
    const there = placingIn(crs, position, 'numbers');
    if (there !== undefined) return there;
  }
  const elsewhere = { isSwapped: false, isDutch: false };
  const inDegrees = couldBeDegrees(position);
  if (named !== undefined && inDegrees === (systemOf(named).netherlands === degrees)) {
    return { ...elsewhere, crs: named, seen: 'name' };
  }
  return inDegrees ? { ...elsewhere, crs: 'EPSG:4326', seen: 'numbers' } : undefined;
};
