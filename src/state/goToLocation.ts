import type { Location } from '@/domain/location';
import { onceLaidOut } from './mapHandle';
import { selectLocation } from './screenStore';

/** Selects a location and brings it into view, once the drawer has taken its room. */
export const goToLocation = (location: Location): void => {
  selectLocation(location.id);
  onceLaidOut((map) => map.show([location]));
};
