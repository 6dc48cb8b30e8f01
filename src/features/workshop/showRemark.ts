import type { Remark } from '@/domain/remark';
import { goToLocation } from '@/state/goToLocation';
import { onceLaidOut } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';

const closeEnough = 16;

/** Brings the place of a remark into view; the board makes way for the map. */
export const showRemark = ({ locationId, place }: Remark): void => {
  const location = openPlanNow().view.locations.get(locationId ?? '');
  if (location === undefined && place === undefined) return;
  setScreen({ isPanelWide: false });
  if (location !== undefined) goToLocation(location);
  else if (place !== undefined) onceLaidOut((map) => map.goTo({ center: place, zoom: closeEnough }));
};
