import type { Position } from '@/domain/geometry';
import { loadRd } from '@/geo/rd';
import { loadMunicipalities } from '@/sources/facts/municipalities';
import { foldText } from '@/sources/foldText';
import type { SourceFailure } from '@/sources/interfaces/answer';
import type { PlaceSuggestion } from '@/sources/interfaces/places';
import { openPlanNow } from '@/state/planStore';
import { sourcesNow } from '@/state/sources';
import { searchText } from '@/text/search';
import { coordinateIn } from './coordinates';

/** One line of what was found: of a source, or known to the app itself, with its place. */
export type Found =
  | (PlaceSuggestion & { from: 'source' })
  | { from: 'app'; id: string; kind: 'gemeente' | 'coordinate'; label: string; point: Position };

/** What a search gave; `failure` says why the source gave nothing, and the app's own knowledge is all there is. */
export type SearchResult = { found: Found[]; failure?: SourceFailure | 'not_loaded' };

const most = 8;

/** Municipalities whose name begins with what was typed: known without a network. */
const municipalitiesIn = async (typed: string): Promise<Found[]> => {
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
  const point = await coordinateIn(typed, loadRd).catch(() => undefined);
  if (point === undefined) return [];
  const label = searchText.coordinate(point[1].toFixed(5), point[0].toFixed(5));
  return [{ from: 'app', id: 'coordinate', kind: 'coordinate', label, point }];
};

/** Looks for what was typed: a coordinate by itself, else with the source of the plan. Never rejects. */
export const findPlaces = async (typed: string, signal: AbortSignal): Promise<SearchResult> => {
  const place = await coordinate(typed);
  if (place.length > 0) return { found: place };
  const { area } = openPlanNow().view.header;
  const sources = await sourcesNow().catch(() => undefined);
  const near = area.kind === 'municipality' ? { municipalityName: area.name } : {};
  const answer = await sources?.places.suggest(typed, { signal, ...near });
  if (answer?.ok) return { found: answer.value.map((each) => ({ ...each, from: 'source' })) };
  const own = await municipalitiesIn(typed).catch(() => []);
  return { found: own, failure: answer?.failure ?? 'not_loaded' };
};
