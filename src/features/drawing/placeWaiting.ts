import { type FoundPlace, placeLocation } from '@/domain/commands/placeLocation';
import type { Location } from '@/domain/location';
import { areaOf } from '@/geo/measure';
import { onceLaidOut } from '@/state/mapHandle';
import { openPlanNow, run } from '@/state/planStore';
import { selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { sizeText } from '@/text/numbers';
import { waitingText } from '@/text/waiting';
import { announce } from '@/ui/announce';

/** The location that a place is being chosen for. */
export const placingNow = (): Location | undefined =>
  openPlanNow().view.locations.get(useScreen.getState().placing ?? '');

/** Puts a location that sought a place where it was found, and opens it. */
export const placeWaiting = (location: Location, place: FoundPlace): void => {
  run(() => placeLocation(location, place));
  setScreen({ shapeInHand: null, found: null });
  selectLocation(location.id);
  onceLaidOut((map) => map.reveal({ ...location, ...place }));
  announce(waitingText.placed(location.name, sizeText(areaOf(place.geometry))));
};
