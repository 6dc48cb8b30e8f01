import type { AmenityKind } from '@/domain/amenityKind';
import type { Geometry, Position } from '@/domain/geometry';
import { isInSums, type Location } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import type { PlannedAmenity } from '@/domain/suitability/plannedAmenity';
import type { Suitability } from '@/domain/suitability/suitability';
import { centreOf } from '@/geo/measure';
import { loadRd } from '@/geo/rd';
import { type Rings, type SquareGrid, squareAt } from '@/geo/squares/grid';
import type { Place } from '@/geo/squares/nearest';
import type { AmenityArea } from '@/plans/amenityFacts';
import { farthest, type PlacedAmenity } from '@/sources/nearness/countSquares';

/** An amenity with its place on the flat grid. */
export type GroundAmenity = PlacedAmenity & { name: string; point: Position };

/** The area of the plan in Rijksdriehoek, with what is near there, now or later. */
export type Ground = {
  rings: Rings;
  amenities: readonly GroundAmenity[];
  /** How far it is over paths, per square; null: distances are in a straight line. */
  walked: Walked | null;
};

/** Paths of a file that the user brought, and what was measured over them. */
export type Walked = { grid: SquareGrid; near: readonly WalkedNear[]; fileName: string };
type WalkedNear = { kind: AmenityKind; from: number | null; metres: Uint16Array; which: Uint32Array };

const ringsOf = (area: Exclude<Geometry, { type: 'Point' }>): Position[][] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

/** The last year in which a location is delivered; undefined while a year is not known. */
const doneIn = ({ programme }: Location): number | undefined => {
  const lines = programme.filter(({ count }) => count !== 0);
  const years = lines.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return years.length === 0 || years.length < lines.length ? undefined : Math.max(...years);
};

export type Planned = { kind: AmenityKind; name: string; point: Position; from: number };

/** What the plan adds: amenities with a year, and meeting rooms in its buildings once those are done. */
export const plannedIn = (locations: Iterable<Location>, amenities: Iterable<PlannedAmenity>): Planned[] => [
  ...[...amenities].flatMap(({ kind, name, place, year }) =>
    year === undefined ? [] : [{ kind, name, point: place, from: year }],
  ),
  ...[...locations].flatMap((location): Planned[] => {
    const from = doneIn(location);
    const counts = location.meetingRoom === 'inpandig' && isInSums(location);
    if (!counts || from === undefined || !isPlaced(location)) return [];
    return [{ kind: 'ontmoetingsplek', name: location.name, point: centreOf(location.geometry), from }];
  }),
];

/** Puts everything on the flat grid. */
export const groundOf = async (
  { area, amenities }: AmenityArea,
  planned: readonly Planned[],
): Promise<Ground> => {
  const { toRd } = await loadRd();
  return {
    rings: ringsOf(area).map((ring) => ring.map(toRd)),
    walked: null,
    amenities: [
      ...amenities.map(({ kind, name, point }) => ({ kind, name, point, place: toRd(point), from: null })),
      ...planned.map((each) => ({ ...each, place: toRd(each.point) })),
    ],
  };
};

/** The nearest of one kind: metres as they were measured, rounded as for the squares, and as they count. */
export type NearAmenity = { amenity: GroundAmenity; metres: number; counted: number };

type Found = { amenity: GroundAmenity; metres: number };

const inStraightLine = ([x, y]: Place, amenities: readonly GroundAmenity[]): Found[] =>
  amenities.map((amenity) => ({
    amenity,
    metres: Math.round(Math.hypot(amenity.place[0] - x, amenity.place[1] - y)),
  }));

/** Over paths, from the middle of the square that holds the place. */
const overPaths = (place: Place, { grid, near }: Walked, amenities: readonly GroundAmenity[]): Found[] => {
  const at = squareAt(grid, place);
  if (at === undefined) return [];
  const square = at.row * grid.columns + at.column;
  return near.flatMap(({ metres, which }): Found[] => {
    const amenity = amenities[which[square] ?? 0];
    const far = metres[square] ?? farthest;
    return amenity === undefined || far >= farthest ? [] : [{ amenity, metres: far }];
  });
};

/** What is nearest to a place, of each kind that counts in the year that is looked at. */
export const nearestTo = (
  place: Place,
  { amenities, walked }: Ground,
  { countsPlanned, year, detour }: Suitability,
): Map<AmenityKind, NearAmenity> => {
  const nearest = new Map<AmenityKind, NearAmenity>();
  const found = walked === null ? inStraightLine(place, amenities) : overPaths(place, walked, amenities);
  for (const { amenity, metres } of found) {
    const { kind, from } = amenity;
    if (from !== null && !(countsPlanned && year !== undefined && from <= year)) continue;
    const known = nearest.get(kind);
    if (known === undefined || metres < known.metres) {
      nearest.set(kind, { amenity, metres, counted: walked === null ? metres * detour : metres });
    }
  }
  return nearest;
};
