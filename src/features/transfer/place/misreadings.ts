import type { Position } from '@/domain/geometry';
import { metresBetween } from '@/geo/distance';
import { type FileCrs, fileSystems } from '@/geo/fileCrs';
import type { Misread, ReadAgain } from '@/geo/readAgain';

/** A way to read places again, and what comes of it. */
export type Misreading = Misread & {
  /** How many of the places come to lie in the municipality of the plan. */
  inside: number;
  /** How far a place moves, in metres: the middle of all distances. */
  metres: number;
};

/** What tells where places lie. */
export type Around = {
  isDutch: (place: Position) => boolean;
  /** In the municipality of the plan; without one all of the country is. */
  isInside: (place: Position) => boolean;
};

/** Places that tell enough of all. */
const mostTried = 40;
const mostProposed = 3;
/** In metres: as near as this is the same place. */
const same = 1;

/** ETRS89 is within a metre of WGS84. */
const tried = fileSystems.filter((crs) => crs !== 'EPSG:4258');

const every = function* (): Generator<Misread> {
  for (const isSwapped of [false, true]) {
    for (const was of tried) {
      for (const is of tried) if (was !== is || isSwapped) yield { was, is, isSwapped };
    }
  }
};

const middle = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const spread = <Item>(items: readonly Item[]): Item[] => {
  const step = Math.max(1, items.length / mostTried);
  return Array.from(
    { length: Math.min(items.length, mostTried) },
    (_, n) => items[Math.floor(n * step)],
  ).filter((item) => item !== undefined);
};

/** What comes of reading these places again so; undefined when one of them then is nowhere. */
export const tryMisread = (
  misread: Misread,
  places: readonly Position[],
  readAgain: ReadAgain,
  { isInside }: Pick<Around, 'isInside'>,
): { found: Position[]; misreading: Misreading } | undefined => {
  const read = readAgain(misread);
  const found = places.map(read).filter((place) => place !== undefined);
  if (found.length < places.length || found.length === 0) return undefined;
  const metres = middle(found.map((place, n) => metresBetween(place, places[n] ?? place)));
  return {
    found,
    misreading: { ...misread, inside: found.filter(isInside).length, metres },
  };
};

/** How likely a system is to be what somebody forgot to say: the commonest first. */
const likely: readonly FileCrs[] = ['EPSG:4326', 'EPSG:28992', 'EPSG:4289'];
const rank = ({ was, is, isSwapped }: Misread): number => {
  const place = (crs: FileCrs) => (likely.includes(crs) ? likely.indexOf(crs) : likely.length);
  return place(was) + place(is) + (isSwapped ? 0.5 : 0);
};

/**
 * The ways to read places again after which all of them lie in the Netherlands, those first that bring most of them into
 * the municipality. Of ways that come to the same the likeliest.
 */
export const proposeMisreadings = (
  all: readonly Position[],
  readAgain: ReadAgain,
  around: Around,
): Misreading[] => {
  const places = spread(all);
  const met: Position[][] = [];
  const proposed: Misreading[] = [];
  for (const misread of [...every()].sort((a, b) => rank(a) - rank(b))) {
    const outcome = tryMisread(misread, places, readAgain, around);
    if (outcome === undefined || !outcome.found.every(around.isDutch)) continue;
    const { found, misreading } = outcome;
    const isMet = met.some((other) =>
      found.every((place, n) => metresBetween(place, other[n] ?? place) < same),
    );
    if (misreading.metres < same || isMet) continue;
    met.push(found);
    proposed.push(misreading);
  }
  const most = Math.max(0, ...proposed.map(({ inside }) => inside));
  return proposed
    .filter(({ inside }) => inside === most)
    .slice(0, mostProposed)
    .map((each) => tryMisread(each, all, readAgain, around)?.misreading ?? each);
};
