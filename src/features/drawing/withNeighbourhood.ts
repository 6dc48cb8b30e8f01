import type { PlacedLocation } from '@/domain/placed';
import { holdsPoint } from '@/geo/holdsPoint';
import { centreOf } from '@/geo/measure';
import { useScreen } from '@/state/screenStore';

/** In which neighbourhood it lies, when they are on the map already. */
export const withNeighbourhood = (location: PlacedLocation): PlacedLocation => {
  const { neighbourhoods } = useScreen.getState();
  if (neighbourhoods.state !== 'answered') return location;
  const centre = centreOf(location.geometry);
  const found = neighbourhoods.value.find(({ geometry }) => holdsPoint(geometry, centre));
  return found === undefined ? location : { ...location, neighbourhood: found.name };
};
