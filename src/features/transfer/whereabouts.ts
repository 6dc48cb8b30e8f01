import type { Area } from '@/domain/area';
import type { Geometry, Position } from '@/domain/geometry';
import type { ReadLocation } from '@/exchange/plan/readResult';
import { areDutchCoordinates } from '@/geo/crs';
import { holdsPoint } from '@/geo/holdsPoint';
import { type Bounds, boundsOf, centreOf } from '@/geo/measure';
import { loadMunicipalities } from '@/sources/facts/municipalities';
import { municipalityCode } from '@/sources/municipalityCode';

/** Which locations of a file lie outside the municipality of the plan, and which of those outside the country; by id. */
export type Whereabouts = {
  outside: ReadonlySet<string>;
  abroad: ReadonlySet<string>;
  /** The outline of the municipality is not there: told by which main place is nearest. */
  isGuess: boolean;
};

const metresPerDegree = 111_195;

/** Whether a place is in the municipality. */
type IsInside = (place: Position) => boolean;

const inOutline = (outline: Geometry): IsInside => {
  const box: Bounds = boundsOf([outline]) ?? [-180, -90, 180, 90];
  return (place) => {
    const [lon, lat] = place;
    const isNear = lon >= box[0] && lat >= box[1] && lon <= box[2] && lat <= box[3];
    return isNear && holdsPoint(outline, place);
  };
};

/** Good enough to tell which of some places is nearer, and a hundred times as quick as over the globe. */
const apart = ([lon, lat]: Position, [otherLon, otherLat]: Position): number => {
  const width = Math.cos((lat * Math.PI) / 180);
  return Math.hypot((lon - otherLon) * width, lat - otherLat) * metresPerDegree;
};

/** Nearer than this to the main place somebody may well live in the municipality, whichever place is nearest. */
const mayBeInside = 8_000;

/** By the main places of all municipalities, which are in the app. */
const byNearest = async (code: string): Promise<IsInside | undefined> => {
  const all = await loadMunicipalities();
  const own = all.find((each) => each.code === code);
  if (own === undefined) return undefined;
  return (place) => {
    const metres = apart(own.point, place);
    if (metres < mayBeInside) return true;
    return !all.some(({ point }) => apart(point, place) < metres);
  };
};

const placeOf = ({ geometry }: ReadLocation): Position | undefined => geometry && centreOf(geometry);

/**
 * Looks where the locations of a file lie; `outline`: the municipality of the plan, once its source has answered. Whoever cannot tell says that all is well: it never stands in the way.
 */
export const findWhereabouts = async (
  locations: readonly ReadLocation[],
  area: Area,
  outline: Geometry | null,
): Promise<Whereabouts> => {
  const abroad = new Set<string>();
  for (const { id, geometry } of locations) {
    if (geometry !== undefined && !areDutchCoordinates(geometry.coordinates)) abroad.add(id);
  }
  const outside = new Set(abroad);
  const code = municipalityCode(area);
  if (code === undefined) return { outside, abroad, isGuess: false };
  const isInside = outline === null ? await byNearest(code).catch(() => undefined) : inOutline(outline);
  for (const location of locations) {
    const place = placeOf(location);
    if (place !== undefined && isInside?.(place) === false) outside.add(location.id);
  }
  return { outside, abroad, isGuess: outline === null };
};
