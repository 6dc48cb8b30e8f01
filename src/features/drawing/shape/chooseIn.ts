import { isPlaced } from '@/domain/placed';
import { boundsOf } from '@/geo/bounds';
import { holdsPoint } from '@/geo/holdsPoint';
import { centreOf } from '@/geo/measure';
import type { Surface } from '@/geo/verbs/surface';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { selectTogether, useScreen } from '@/state/screenStore';
import { chooseText } from '@/text/shape';
import { announce } from '@/ui/announce';

/** Selects the locations that are shown and have their middle in a shape. */
export const chooseIn = (shape: Surface): void => {
  const { filteredIds } = useScreen.getState();
  const shown = filteredIds === null ? null : new Set(filteredIds);
  const [west, south, east, north] = boundsOf([shape]) ?? [0, 0, 0, 0];
  const ids = [...openPlanNow().view.locations.values()]
    .filter(isPlaced)
    .filter(({ id, geometry }) => {
      if (shown !== null && !shown.has(id)) return false;
      const [lon, lat] = centreOf(geometry);
      return lon >= west && lon <= east && lat >= south && lat <= north && holdsPoint(shape, [lon, lat]);
    })
    .map(({ id }) => id);
  if (ids.length === 0) {
    notify(chooseText.none);
    return;
  }
  selectTogether(ids, 'map');
  announce(chooseText.chosen(ids.length));
};
