import { type AmenityKind, amenityKinds } from '@/domain/amenityKind';
import { type Curve, classOf, curveOf, nearnessAt, scoreClasses } from '@/domain/suitability/score';
import { type Suitability, weighedKinds } from '@/domain/suitability/suitability';
import { gridOver, insideGrid, middleOf, type Rings, type SquareGrid } from '@/geo/squares/grid';
import { indexNearest, type Place } from '@/geo/squares/nearest';
import { type WalkGraph, walkTo } from '@/geo/squares/walkGraph';

/** An amenity on the flat grid. `from`: the year it comes; null: it is there now. */
export type PlacedAmenity = { kind: AmenityKind; place: Place; from: number | null };

/** Metres from the middle of every square to the nearest of one kind that comes in one year. */
type Near = {
  kind: AmenityKind;
  from: number | null;
  metres: Uint16Array<ArrayBuffer>;
  /** Over paths: which of all amenities that is. In a straight line anybody can see it. */
  which: Uint32Array<ArrayBuffer> | null;
};

/** What does not change with the weights: the squares of an area, and how far each is from everything. */
export type CountedSquares = {
  grid: SquareGrid;
  inside: Uint8Array;
  near: readonly Near[];
  /** Over paths: what is there and what lies between counts as it is, without a detour. */
  isWalked: boolean;
};

/** So far, or not to be reached. */
export const farthest = 65_535;

type Middles = { grid: SquareGrid; inside: Uint8Array };

const eachSquare = ({ grid, inside }: Middles, act: (square: number, x: number, y: number) => void): void => {
  for (let square = 0; square < inside.length; square += 1) {
    if (inside[square] === 0) continue;
    const [x, y] = middleOf(grid, square % grid.columns, Math.floor(square / grid.columns));
    act(square, x, y);
  }
};

const wholeMetres = (metres: number): number => Math.min(farthest, Math.round(metres));

type Group = { kind: AmenityKind; from: number | null; indexes: number[]; places: Place[] };

const groupsOf = (amenities: readonly PlacedAmenity[]): Group[] => {
  const groups = new Map<string, Group>();
  amenities.forEach(({ kind, from, place }, index) => {
    const key = `${kind} ${from}`;
    const group = groups.get(key) ?? { kind, from, indexes: [], places: [] };
    group.indexes.push(index);
    group.places.push(place);
    groups.set(key, group);
  });
  return [...groups.values()];
};

const inStraightLine = (middles: Middles, { kind, from, places }: Group): Near => {
  const nearest = indexNearest(places);
  const metres = new Uint16Array(middles.inside.length);
  eachSquare(middles, (square, x, y) => {
    metres[square] = wholeMetres(nearest.metres(x, y));
  });
  return { kind, from, metres, which: null };
};

/** Over paths; from the middle of a square one walks straight to the nearest path. */
const overPaths = (middles: Middles, paths: WalkGraph): ((group: Group) => Near) => {
  const nodes = new Uint32Array(middles.inside.length);
  const before = new Float32Array(middles.inside.length);
  eachSquare(middles, (square, x, y) => {
    nodes[square] = paths.nearest.at(x, y);
    before[square] = paths.nearest.metres(x, y);
  });
  return ({ kind, from, indexes, places }) => {
    const walked = walkTo(paths, places);
    // Outside the area nobody measured.
    const metres = new Uint16Array(nodes.length).fill(farthest);
    const which = new Uint32Array(nodes.length);
    eachSquare(middles, (square) => {
      const node = nodes[square] ?? 0;
      metres[square] = wholeMetres((before[square] ?? 0) + (walked.metres[node] ?? 0));
      which[square] = indexes[walked.which[node] ?? 0] ?? 0;
    });
    return { kind, from, metres, which };
  };
};

/** Measures an area in squares, or gives null when it has no surface. This is the slow part: once for an area. */
export const countSquares = (
  rings: Rings,
  amenities: readonly PlacedAmenity[],
  size: number,
  paths: WalkGraph | null = null,
): CountedSquares | null => {
  const grid = gridOver(rings, size);
  if (grid === null) return null;
  const middles = { grid, inside: insideGrid(grid, rings) };
  const measure =
    paths === null ? (group: Group) => inStraightLine(middles, group) : overPaths(middles, paths);
  return { ...middles, near: groupsOf(amenities).map(measure), isWalked: paths !== null };
};

/** What is counted with: of each kind what is there, and what comes up to the year that is looked at. */
const countsFor =
  ({ countsPlanned, year }: Suitability) =>
  ({ from }: { from: number | null }): boolean =>
    from === null || (countsPlanned && year !== undefined && from <= year);

/** The class of each square; outside the area, or where nothing can be said. */
export const noSquare = 255;
export const unknownSquare = 254;

export type PaintedSquares = {
  /** Row by row from the north: 0 to 4, or one of the two above. */
  shades: Uint8Array<ArrayBuffer>;
  /** Squares per class, the lowest first. */
  tally: number[];
  /** Kinds that count and of which there is not one. */
  unknown: AmenityKind[];
};

/** How much something counts, by every metre up to where it counts no more. */
const worthPerMetre = (curve: Curve, detour: number): Float64Array =>
  Float64Array.from({ length: Math.min(farthest, Math.ceil(curve.none / detour)) + 1 }, (_, metres) =>
    nearnessAt(metres * detour, curve),
  );

/** Of one kind: what is there and what comes later together. */
const nearestOf = (layers: readonly Near[]): Uint16Array<ArrayBuffer> => {
  const [first, ...others] = layers.map(({ metres }) => metres);
  if (first === undefined || others.length === 0) return first ?? new Uint16Array(0);
  return first.map((metres, square) =>
    others.reduce((least, layer) => Math.min(least, layer[square] ?? farthest), metres),
  );
};

/** Weighs all squares. Quick: a few million small sums for a large municipality. */
export const paintSquares = (counted: CountedSquares, settings: Suitability): PaintedSquares => {
  const { inside, near, isWalked } = counted;
  const shades = new Uint8Array(inside.length).fill(noSquare);
  const tally = scoreClasses.map(() => 0);
  const curve = curveOf(settings);
  const counts = near.filter(countsFor(settings));
  const known = amenityKinds.filter((kind) => counts.some((each) => each.kind === kind));
  const weighed = weighedKinds(settings);
  const counting = weighed.filter((kind) => known.includes(kind));
  const weightOf = (kind: AmenityKind): number => settings.weights[kind] ?? 0;
  const whole = counting.reduce((sum, kind) => sum + weightOf(kind), 0);
  if (curve === undefined || whole === 0) {
    inside.forEach((is, square) => {
      if (is === 1) shades[square] = unknownSquare;
    });
  } else {
    const worth = worthPerMetre(curve, isWalked ? 1 : settings.detour);
    const points = new Float64Array(inside.length);
    for (const kind of counting) {
      const metres = nearestOf(counts.filter((each) => each.kind === kind));
      const weight = weightOf(kind);
      for (let square = 0; square < points.length; square += 1)
        points[square] = (points[square] ?? 0) + weight * (worth[metres[square] ?? farthest] ?? 0);
    }
    for (let square = 0; square < inside.length; square += 1) {
      if (inside[square] === 0) continue;
      const shade = classOf((100 * (points[square] ?? 0)) / whole);
      shades[square] = shade;
      tally[shade] = (tally[shade] ?? 0) + 1;
    }
  }
  return { shades, tally, unknown: weighed.filter((kind) => !known.includes(kind)) };
};
