import { addLocation } from '@/domain/commands/addLocation';
import { type Entry, isNoEntry, withEntry } from '@/domain/entry';
import type { Location } from '@/domain/location';
import type { PlacedLocation } from '@/domain/placed';
import { defaultPlanningStatus } from '@/domain/planningStatus';
import { onlyIn } from '@/domain/variants/onlyIn';
import { holdsPoint } from '@/geo/holdsPoint';
import { areaOf, centreOf } from '@/geo/measure';
import { onceLaidOut } from '@/state/mapHandle';
import { openPlanNow, run } from '@/state/planStore';
import { type PlanView, shownVariant } from '@/state/planView';
import { setScreen, useScreen } from '@/state/screenStore';
import { entryText } from '@/text/entry';
import { areaText } from '@/text/numbers';
import { announce } from '@/ui/announce';
import { keepDigits } from './keepDigits';

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

/** In which neighbourhood it lies, when they are on the map already. */
const withNeighbourhood = (location: PlacedLocation): PlacedLocation => {
  const { neighbourhoods } = useScreen.getState();
  if (neighbourhoods.state !== 'answered') return location;
  const centre = centreOf(location.geometry);
  const found = neighbourhoods.value.find(({ geometry }) => holdsPoint(geometry, centre));
  return found === undefined ? location : { ...location, neighbourhood: found.name };
};

/** Made while a variant is shown, it is a location of that one. */
const inShownVariant = (location: Location, view: PlanView): Location => {
  const variant = shownVariant(view);
  return variant === null ? location : { ...location, variantParts: onlyIn(variant, view.variants.values()) };
};

/**
 * Adds a location that was just drawn or picked, with what was last filled in at another, and opens it with the
 * keyboard in its first number.
 */
export const addToPlan = (bare: PlacedLocation, words: (name: string, area: string) => string): void => {
  const entry = entryNow();
  const location = withNeighbourhood({ ...withEntry(bare, entry), geometry: bare.geometry });
  run((view) => addLocation(inShownVariant(location, view)));
  keepDigits(location.id);
  setScreen({
    selection: new Set([location.id]),
    startsTyping: true,
    selectedIn: 'map',
    tool: 'select',
    shapeInHand: null,
    filledIn: isNoEntry(entry) ? null : { locationId: location.id, entry },
  });
  // It may have come to lie outside the map, or under the drawer.
  onceLaidOut((map) => map.reveal(location));
  announce([words(location.name, areaText(areaOf(location.geometry))), ...aboutEntry(entry)].join(' '));
  const { planId } = openPlanNow();
  import('./proposeMunicipality').then(
    ({ proposeMunicipality }) => proposeMunicipality(planId, location),
    () => undefined,
  );
};
