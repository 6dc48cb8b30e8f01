import type { Position } from '@/domain/geometry';
import { typedPlace } from '@/geo/typedPlace';
import { sourcesNow } from '@/plans/sourcesOfPlan';
import { loadMunicipalities } from '@/sources/facts/municipalities';
import { foldText } from '@/sources/foldText';
import type { SourceFailure } from '@/sources/interfaces/answer';
import type { PlaceSuggestion } from '@/sources/interfaces/places';
import { openPlanNow } from '@/state/planStore';
import { searchText } from '@/text/search';

/** One line of what was found: of a source, known to the app itself with its place, or a location of the plan. */
export type Found =
  | (PlaceSuggestion & { from: 'source' })
  | { from: 'app'; id: string; kind: 'gemeente' | 'coordinate'; label: string; point: Position }
  | { from: 'plan'; id: string; kind: 'locatie'; label: string };

/**
 * What a search gave so far. `isSearching`: the source has not answered yet; `failure`: why it gave nothing, and what
 * the app knows by itself is all there is.
 */
export type SearchResult = { found: Found[]; isSearching: boolean; failure?: SourceFailure | 'not_loaded' };

const most = 8;
const mostLocations = 4;

/** Locations of the plan with what was typed in their name. */
const locationsIn = (typed: string): Found[] => {
  const folded = foldText(typed);
  const found: Found[] = [];
  for (const { id, name } of openPlanNow().view.locations.values()) {
    if (foldText(name).includes(folded)) found.push({ from: 'plan', id, kind: 'locatie', label: name });
    if (found.length === mostLocations) break;
  }
  return found;
};

/** Municipalities whose name begins with what was typed: known without a network. */
const municipalitiesIn = async (typed: string): Promise<Found[]> => {
  if (openPlanNow().view.header.area.kind === 'practice') return [];
  const folded = foldText(typed);
  const all = await loadMunicipalities();
  return all
    .filter(({ name, alsoKnownAs }) =>
      [name, alsoKnownAs ?? ''].some((each) => foldText(each).startsWith(folded)),
    )
    .slice(0, most)
    .map(({ code, name, point }) => ({ from: 'app', id: code, kind: 'gemeente', label: name, point }));
};

const coordinate = async (typed: string): Promise<Found[]> => {
  const place = await typedPlace(typed).catch(() => undefined);
  if (place === undefined) return [];
  const label = searchText.coordinate(typed);
  return [{ from: 'app', id: 'coordinate', kind: 'coordinate', label, point: place.at }];
};

/**
 * Looks for what was typed: a coordinate by itself, else in the plan and at the source of the plan. Calls back with what
 * the app knows by itself, and again when the source has answered. Never rejects.
 */
export const findPlaces = async (
  typed: string,
  signal: AbortSignal,
  onFound: (result: SearchResult) => void,
): Promise<void> => {
  const tell = (result: SearchResult) => {
    if (!signal.aborted) onFound(result);
  };
  const place = await coordinate(typed);
  if (signal.aborted) return;
  if (place.length > 0) return tell({ found: place, isSearching: false });
  const { area } = openPlanNow().view.header;
  const locations = locationsIn(typed);
  const municipalities = await municipalitiesIn(typed).catch(() => []);
  tell({ found: [...locations, ...municipalities].slice(0, most), isSearching: true });
  const near = area.kind === 'municipality' ? { municipalityName: area.name } : {};
  const sources = await sourcesNow().catch(() => undefined);
  const answer = await sources?.places.suggest(typed, { signal, ...near });
  if (answer?.ok) {
    const found: Found[] = answer.value.map((each) => ({ ...each, from: 'source' }));
    tell({ found: [...locations, ...found].slice(0, most), isSearching: false });
    return;
  }
  const own = [...locations, ...municipalities].slice(0, most);
  tell({ found: own, isSearching: false, failure: answer?.failure ?? 'not_loaded' });
};
