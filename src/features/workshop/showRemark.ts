import type { Remark } from '@/domain/remark';
import { onceLaidOut } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { selectLocation, setScreen } from '@/state/screenStore';

const closeEnough = 16;

/** Brings the place of a remark into view; the board makes way for the map. */
export const showRemark = ({ locationId, place }: Remark): void => {
  const location = openPlanNow().view.locations.get(locationId ?? '');
  if (location === undefined && place === undefined) return;
  setScreen({ isPanelWide: false });
  if (location !== undefined) {
    selectLocation(location.id);
    onceLaidOut((map) => map.show([location]));
  } else if (place !== undefined) onceLaidOut((map) => map.goTo({ center: place, zoom: closeEnough }));
};
