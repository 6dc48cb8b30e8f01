import type { Location } from '@/domain/location';
import { isPlaced, type PlacedLocation } from '@/domain/placed';
import type { Surface } from '@/geo/verbs/surface';
import { openPlanNow } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';

/** A location with a surface. */
export type SurfaceLocation = PlacedLocation & { geometry: Surface };

export const hasSurface = (location: Location): location is SurfaceLocation =>
  isPlaced(location) && location.geometry.type !== 'Point';

/** The selected locations, in the order they were chosen, as the whole plan has them. */
export const selectedNow = (): Location[] => {
  const { allLocations } = openPlanNow().view;
  return [...useScreen.getState().selection]
    .map((id) => allLocations.get(id))
    .filter((location) => location !== undefined);
};

/** A location by id, when it is there and has a surface. */
export const surfaceWithId = (id: string | null): SurfaceLocation | undefined => {
  const location = openPlanNow().view.allLocations.get(id ?? '');
  return location !== undefined && hasSurface(location) ? location : undefined;
};

export const selectedSurface = (): SurfaceLocation | undefined =>
  surfaceWithId(onlySelected(useScreen.getState()));
