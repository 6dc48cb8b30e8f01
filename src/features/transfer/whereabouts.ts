import type { Area } from '@/domain/area';
import type { Geometry, Position } from '@/domain/geometry';
import { openTurns } from '@/exchange/inSlices';
import type { ReadLocation } from '@/exchange/plan/readResult';
import { type AreaTest, openAreaTest } from '@/geo/areaTest';
import { isDutch } from '@/geo/crs';
import { centreOf } from '@/geo/measure';
import { loadNetherlands } from '@/geo/netherlands';
import { loadMunicipalities } from '@/sources/facts/municipalities';
import { municipalityCode } from '@/sources/municipalityCode';

/** Locations between two chances for the page to do something else. */
const step = 50;

/** Which locations of a file lie outside the municipality of the plan, and which of those outside the country; by id. */
export type Whereabouts = {
  outside: ReadonlySet<string>;
  abroad: ReadonlySet<string>;
  /** The outline of the municipality is not there: told by which main place is nearest. */
  isGuess: boolean;
};

/**
 * What tells whether a place lies in the municipality of the plan; `outline`: that municipality, once its source has
 * answered, else by the main places, which are in the app. Undefined for a plan about no single municipality.
 */
export const areaTestOf = async (area: Area, outline: Geometry | null): Promise<AreaTest | undefined> => {
  const code = municipalityCode(area);
  if (code === undefined) return undefined;
  if (outline !== null) return { outline };
  const all = await loadMunicipalities().catch(() => []);
  const own = all.find((each) => each.code === code);
  const others = all.filter((each) => each !== own);
  return own && { own: own.point, others: others.map(({ point }) => point) };
};

/** What tells whether a place lies in the country: its border, or a box around it when that cannot be fetched. */
export const loadIsDutch = async (): Promise<(place: Position) => boolean> => {
  const country = await loadNetherlands().catch(() => undefined);
  return country?.holds ?? ((place) => isDutch(...place));
};

/**
 * Looks where the locations of a file lie; `outline`: the municipality of the plan, once its source has answered. Whoever
 * cannot tell says that all is well: it never stands in the way.
 */
export const findWhereabouts = async (
  locations: readonly ReadLocation[],
  area: Area,
  outline: Geometry | null,
): Promise<Whereabouts> => {
  const [isInCountry, test] = await Promise.all([loadIsDutch(), areaTestOf(area, outline)]);
  const isInside = test && openAreaTest(test);
  const [outside, abroad] = [new Set<string>(), new Set<string>()];
  const turn = openTurns();
  for (const [n, { id, geometry }] of locations.entries()) {
    if (n % step === 0) await turn();
    if (geometry === undefined) continue;
    const place = centreOf(geometry);
    if (!isInCountry(place)) abroad.add(id);
    if (abroad.has(id) || isInside?.(place) === false) outside.add(id);
  }
  return { outside, abroad, isGuess: test !== undefined && 'own' in test };
};
