import type { Position } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import { sourcesNow } from '@/plans/sourcesOfPlan';
import type { SourceFailure } from '@/sources/interfaces/answer';
import { goToLocation } from '@/state/goToLocation';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { workspaceText } from '@/text/words';
import { announce } from '@/ui/announce';
import type { Found } from './findPlaces';

/** How close the map comes to a place of which only a point is known. */
const zooms: Record<Found['kind'], number> = {
  adres: 18,
  perceel: 18,
  coordinate: 17,
  weg: 16.5,
  postcode: 16,
  buurt: 15,
  wijk: 14,
  woonplaats: 13.5,
  gemeente: 12,
  locatie: 16,
};

const show = ({ label, kind }: Found, point: Position, bounds: Bounds | undefined): void => {
  const zoom = zooms[kind];
  const map = currentMap();
  if (bounds === undefined) map?.goTo({ center: point, zoom });
  else map?.goToBounds(bounds);
  setScreen({ found: { label, point, hasName: kind !== 'coordinate' } });
  announce(workspaceText.found(label));
};

/** Brings what was found into view and marks it. Gives why not, when that failed. */
export const goToFound = async (
  found: Found,
  signal: AbortSignal,
): Promise<SourceFailure | 'gone' | undefined> => {
  if (found.from === 'plan') {
    const location = openPlanNow().view.locations.get(found.id);
    if (location === undefined) return 'gone';
    goToLocation(location);
    announce(workspaceText.found(location.name));
    return undefined;
  }
  if (found.from === 'app') {
    show(found, found.point, undefined);
    return undefined;
  }
  const { id, kind, label } = found;
  const sources = await sourcesNow().catch(() => undefined);
  const answer = await sources?.places.resolve({ id, kind, label }, { signal });
  if (signal.aborted || answer === undefined) return 'gone';
  if (!answer.ok) return answer.failure;
  if (answer.value === null) return 'gone';
  const { point, bounds } = answer.value;
  show(found, point, bounds);
  return undefined;
};
