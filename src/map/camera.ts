import type { Map as MapLibreMap } from 'maplibre-gl';
import { geometriesOf } from '@/domain/placed';
import { type Bounds, boundsOf } from '@/geo/bounds';
import type { Covered, PlanMap } from './mapContract';
import { paddingOf } from './paddingOf';
import { takeRoom } from './takeRoom';

type Camera = Pick<
  PlanMap,
  'reveal' | 'show' | 'goTo' | 'jumpTo' | 'project' | 'placeAt' | 'goToBounds' | 'view' | 'bounds'
>;

/**
 * A location nearer to the edge than this, in px, is not well seen. On a big screen its ring and its name need more; on a
 * wall as much of the map as on a screen of 1920 px wide, or each step would move it.
 */
const revealMargin = (scale: number): number => 40 * scale * Math.min(scale, 1.75) ** 2;

/** What the hand takes of an edge reaches so far beyond it, in px. */
const handle = 22;

/** To more locations than these the map goes at once: drawing them on the way at every zoom holds the page. */
const mostOnTheWay = 1_000;

/** Where the map looks, and what brings things into view. `scaleNow`: how large all is drawn. */
export const createCamera = (map: MapLibreMap, covered: () => Covered, scaleNow: () => number): Camera => {
  const room = () => {
    const { width, height } = map.getContainer().getBoundingClientRect();
    return { width, height, covered: covered() };
  };
  /** From the middle of the map to the middle of what is not covered, in px. */
  const toMiddle = ({ top, bottom }: Covered): [number, number] => [0, (top - bottom) / 2];

  const bring = (bounds: Bounds, how: { maxZoom: number; duration: number }): void =>
    void map.fitBounds(bounds, { padding: paddingOf(room(), 60 * scaleNow() + 20), ...how });

  /** Moves what lies there out from under what covers a part of the map; what is larger than the rest becomes smaller. */
  const uncover = (bounds: Bounds): void => {
    const { width, height, covered } = room();
    const [west, south, east, north] = bounds;
    const { x: left, y: upper } = map.project([west, north]);
    const { x: right, y: lower } = map.project([east, south]);
    const [x, y] = [(left + right) / 2, (upper + lower) / 2];
    const margin = revealMargin(scaleNow());
    const isSeen =
      x > margin && x < width - margin && y > covered.top + margin && y < height - covered.bottom - margin;
    const [first, last] = [covered.top + handle, height - covered.bottom - handle];
    const hasRoom = lower - upper < last - first;
    const over = covered.top > 0 ? Math.max(0, first - upper) : 0;
    const under = covered.bottom > 0 ? Math.max(0, lower - last) : 0;
    if (!isSeen || (under > 0 && !hasRoom)) bring(bounds, { maxZoom: map.getZoom(), duration: 300 });
    else if (hasRoom && over + under > 0) map.panBy([0, under - over], { duration: 300 });
  };

  return {
    reveal: ({ geometry }) => {
      takeRoom(map);
      const bounds = geometry && boundsOf([geometry]);
      if (!bounds) return;
      // Who flies there now has not arrived yet: what is covered shows at the end.
      if (map.isMoving()) map.once('moveend', () => uncover(bounds));
      else uncover(bounds);
    },
    show: (shown) => {
      // A panel that just came or went changed the size of the map, which hears of it only later.
      takeRoom(map);
      const duration = shown.length > mostOnTheWay ? 0 : 500;
      const bounds = boundsOf(geometriesOf(shown));
      if (bounds) bring(bounds, { maxZoom: 16.5, duration });
    },
    goTo: ({ center, zoom }) => {
      takeRoom(map);
      map.flyTo({ center, zoom, offset: toMiddle(room().covered), maxDuration: 1500 });
    },
    jumpTo: ({ center, zoom }) => void map.jumpTo({ center, zoom }),
    project: (position) => map.project(position),
    placeAt: ({ x, y }) => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    },
    goToBounds: (bounds) => {
      takeRoom(map);
      map.fitBounds(bounds, {
        padding: paddingOf(room(), 60 * scaleNow()),
        maxZoom: 17,
        maxDuration: 1500,
        linear: false,
      });
    },
    view: () => {
      const { lng, lat } = map.getCenter();
      return { center: [lng, lat], zoom: map.getZoom() };
    },
    bounds: () => {
      const bounds = map.getBounds();
      return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    },
  };
};
