import type { Geometry, Position } from '@/domain/geometry';
import { boundsOf } from '@/geo/bounds';
import type { Pixel } from './snapTarget';

/** A surface smaller than this on screen, in px, lies under its own donut and handles. */
const leastExtent = 60;

/** Whether a shape is large enough on screen to take it by a corner without meaning to. A point has no corners. */
export const hasRoomForHandles = (geometry: Geometry, project: (position: Position) => Pixel): boolean => {
  const bounds = boundsOf([geometry]);
  if (geometry.type === 'Point' || !bounds) return true;
  const [west, south, east, north] = bounds;
  const from = project([west, north]);
  const to = project([east, south]);
  return Math.max(to.x - from.x, to.y - from.y) >= leastExtent;
};
