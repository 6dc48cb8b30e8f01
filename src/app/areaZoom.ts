import type { Area } from '@/domain/area';
import { practiceView } from '@/sources/practice/practiceView';

/** How close the map begins to the main place of an area. */
export const areaZoom: Record<Area['kind'], number> = {
  municipality: 12,
  region: 10,
  practice: practiceView.zoom,
  /** The whole of the Netherlands. */
  undecided: 7,
};
