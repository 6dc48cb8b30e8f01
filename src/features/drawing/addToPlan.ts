import { addLocation } from '@/domain/commands/addLocation';
import type { Location } from '@/domain/location';
import { areaOf } from '@/geo/measure';
import { onceLaidOut } from '@/state/mapHandle';
import { openPlanNow, run } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { areaText } from '@/text/numbers';
import { announce } from '@/ui/announce';
import { keepDigits } from './keepDigits';

/** Adds a location that was just drawn or picked, and opens it with the keyboard in its first number. */
export const addToPlan = (location: Location, words: (name: string, area: string) => string): void => {
  run(() => addLocation(location));
  keepDigits(location.id);
  setScreen({
    selectedId: location.id,
    startsTyping: true,
    selectedIn: 'map',
    tool: 'select',
    shapeInHand: null,
  });
  // It may have come to lie outside the map, or under the drawer.
  onceLaidOut((map) => map.reveal(location));
  announce(words(location.name, areaText(areaOf(location.geometry))));
  const { planId } = openPlanNow();
  import('./proposeMunicipality').then(
    ({ proposeMunicipality }) => proposeMunicipality(planId, location),
    () => undefined,
  );
};
