import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry } from '@/domain/geometry';
import { geometriesOf } from '@/domain/placed';
import { boundsOf } from '@/geo/bounds';
import { centreOf } from '@/geo/measure';
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

  /** How far the upper edge lies under what covers the top, where all of it has room below that; in px. */
  const underTop = (geometry: Geometry): number => {
    const { height, covered } = room();
    const bounds = boundsOf([geometry]);
    if (covered.top === 0 || bounds === null) return 0;
    const [west, south, , north] = bounds;
    const [from, to] = [map.project([west, north]).y, map.project([west, south]).y];
    const hasRoom = to - from < height - covered.top - covered.bottom - 2 * handle;
    return hasRoom ? Math.max(0, covered.top + handle - from) : 0;
  };

  /** Moves a location out from under what covers a part of the map. */
  const uncover = (geometry: Geometry): void => {
    const { width, height, covered } = room();
    const [lon, lat] = centreOf(geometry);
    const { x, y } = map.project([lon, lat]);
    const margin = revealMargin(scaleNow());
    const isSeen =
      x > margin && x < width - margin && y > covered.top + margin && y < height - covered.bottom - margin;
    const under = underTop(geometry);
    if (!isSeen) map.panTo([lon, lat], { offset: toMiddle(covered), duration: 300 });
    else if (under > 0) map.panBy([0, -under], { duration: 300 });
  };

  return {
    reveal: ({ geometry }) => {
      takeRoom(map);
      if (geometry === undefined) return;
      // Who flies there now has not arrived yet: what is covered shows at the end.
      if (map.isMoving()) map.once('moveend', () => uncover(geometry));
      else uncover(geometry);
    },
    show: (shown) => {
      const bounds = boundsOf(geometriesOf(shown));
      // A panel that just came or went changed the size of the map, which hears of it only later.
      takeRoom(map);
      const duration = shown.length > mostOnTheWay ? 0 : 500;
      if (bounds)
        map.fitBounds(bounds, { padding: paddingOf(room(), 60 * scaleNow() + 20), maxZoom: 16.5, duration });
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
