import { addLocation } from '@/domain/commands/addLocation';
import { type Entry, isNoEntry, withEntry } from '@/domain/entry';
import type { PlacedLocation } from '@/domain/placed';
import { defaultPlanningStatus } from '@/domain/planningStatus';
import { areaOf } from '@/geo/measure';
import { onceLaidOut } from '@/state/mapHandle';
import { openPlanNow, run } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { entryText } from '@/text/entry';
import { sizeText } from '@/text/numbers';
import { drawingText } from '@/text/words';
import { announce } from '@/ui/announce';
import { inShownVariant } from './inShownVariant';
import { keepDigits } from './keepDigits';
import { placeWaiting, placingNow } from './placeWaiting';
import { withNeighbourhood } from './withNeighbourhood';

/** What was last filled in, as far as a new location of the open plan would not have it of itself. */
const entryNow = (): Entry => {
  const { lastEntry } = useScreen.getState();
  const { planningStatus, partnerId } = lastEntry;
  const isKnown = partnerId !== null && openPlanNow().view.partners.has(partnerId);
  return {
    ...lastEntry,
    planningStatus: planningStatus === defaultPlanningStatus ? null : planningStatus,
    partnerId: isKnown ? partnerId : null,
  };
};

const aboutEntry = (entry: Entry): string[] => {
  if (isNoEntry(entry)) return [];
  const partner = openPlanNow().view.partners.get(entry.partnerId ?? '');
  return [entryText.filledIn(entry, partner), entryText.keyHelp];
};

/**
 * Adds a location that was just drawn or picked, with what was last filled in at another, and opens it with the
 * keyboard in its first number. While a place is chosen for one that waits, that one comes to lie there.
 */
export const addToPlan = (bare: PlacedLocation, words: (name: string, area: string) => string): void => {
  const waiting = placingNow();
  if (waiting !== undefined) {
    placeWaiting(waiting, withNeighbourhood(bare));
    return;
  }
  const entry = entryNow();
  const location = withNeighbourhood({ ...withEntry(bare, entry), geometry: bare.geometry });
  run((view) => addLocation(inShownVariant(location, view)));
  setScreen({
    selection: new Set([location.id]),
    startsTyping: true,
    selectedIn: 'map',
    tool: 'select',
    shapeInHand: null,
    found: null,
    filledIn: isNoEntry(entry) ? null : { locationId: location.id, entry },
  });
  // It may have come to lie outside the map, or under the drawer.
  onceLaidOut((map) => map.reveal(location));
  const isDone = useScreen.getState().tool === 'select';
  if (isDone) keepDigits(location.id);
  const said = isDone ? words : drawingText.drawnInPart;
  announce([said(location.name, sizeText(areaOf(location.geometry))), ...aboutEntry(entry)].join(' '));
  const { planId } = openPlanNow();
  import('./whereItLies').then(({ whereItLies }) => whereItLies(planId, location)).catch(() => undefined);
};
