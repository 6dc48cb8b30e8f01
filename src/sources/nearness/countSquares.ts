import { type AmenityKind, amenityKinds } from '@/domain/amenityKind';
import { type Curve, classOf, curveOf, nearnessAt, scoreClasses } from '@/domain/suitability/score';
import { type Suitability, weighedKinds } from '@/domain/suitability/suitability';
import { gridOver, insideGrid, middleOf, type Rings, type SquareGrid } from '@/geo/squares/grid';
import { indexNearest, type Place } from '@/geo/squares/nearest';

/** An amenity on the flat grid. `from`: the year it comes; null: it is there now. */
export type PlacedAmenity = { kind: AmenityKind; place: Place; from: number | null };

/** Metres from the middle of every square to the nearest of one kind that comes in one year. */
type Near = { kind: AmenityKind; from: number | null; metres: Uint16Array };

/** What does not change with the weights: the squares of an area, and how far each is from everything. */
export type CountedSquares = { grid: SquareGrid; inside: Uint8Array; near: readonly Near[] };

const farthest = 65_535;

/** Measures an area in squares, or gives null when it has no surface. This is the slow part: once for an area. */
export const countSquares = (
  rings: Rings,
  amenities: readonly PlacedAmenity[],
  size: number,
): CountedSquares | null => {
  const grid = gridOver(rings, size);
  if (grid === null) return null;
  const inside = insideGrid(grid, rings);
  const groups = new Map<string, PlacedAmenity[]>();
  for (const amenity of amenities) {
    const key = `${amenity.kind} ${amenity.from}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [amenity]);
    else group.push(amenity);
  }
  const near = [...groups.values()].flatMap((group): Near[] => {
    const [first] = group;
    if (first === undefined) return [];
    const nearest = indexNearest(group.map(({ place }) => place));
    const metres = new Uint16Array(inside.length);
    for (let row = 0; row < grid.rows; row += 1) {
      for (let column = 0; column < grid.columns; column += 1) {
        const square = row * grid.columns + column;
        if (inside[square] === 0) continue;
        const [x, y] = middleOf(grid, column, row);
        metres[square] = Math.min(farthest, Math.round(nearest.metres(x, y)));
      }
    }
    return [{ kind: first.kind, from: first.from, metres }];
  });
  return { grid, inside, near };
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
const nearestOf = (layers: readonly Near[]): Uint16Array => {
  const [first, ...others] = layers.map(({ metres }) => metres);
  if (first === undefined || others.length === 0) return first ?? new Uint16Array(0);
  return first.map((metres, square) =>
    others.reduce((least, layer) => Math.min(least, layer[square] ?? farthest), metres),
  );
};

/** Weighs all squares. Quick: a few million small sums for a large municipality. */
export const paintSquares = (counted: CountedSquares, settings: Suitability): PaintedSquares => {
  const { inside, near } = counted;
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
    const worth = worthPerMetre(curve, settings.detour);
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
