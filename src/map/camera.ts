import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry } from '@/domain/geometry';
import { geometriesOf } from '@/domain/placed';
import { boundsOf } from '@/geo/bounds';
import { centreOf } from '@/geo/measure';
import type { PlanMap } from './mapContract';
import { paddingOf } from './paddingOf';
import { takeRoom } from './takeRoom';

type Camera = Pick<
  PlanMap,
  'reveal' | 'show' | 'goTo' | 'jumpTo' | 'project' | 'placeAt' | 'goToBounds' | 'view' | 'bounds'
>;

/** A location nearer to the edge than this, in px, is not well seen. */
const revealMargin = 40;

/** To more locations than these the map goes at once: drawing them on the way at every zoom holds the page. */
const mostOnTheWay = 1_000;

/** Where the map looks, and what brings things into view. `coveredBottom`: px that something lies over. `scaleNow`: how large all is drawn. */
export const createCamera = (
  map: MapLibreMap,
  coveredBottom: () => number,
  scaleNow: () => number,
): Camera => {
  const room = () => {
    const { width, height } = map.getContainer().getBoundingClientRect();
    return { width, height, covered: coveredBottom() };
  };

  /** Moves a location out from under what covers the lower part of the map. */
  const uncover = (geometry: Geometry): void => {
    const { width, height, covered } = room();
    const [lon, lat] = centreOf(geometry);
    const { x, y } = map.project([lon, lat]);
    const margin = revealMargin * scaleNow() ** 3;
    const isSeen = x > margin && x < width - margin && y > margin && y < height - covered - margin;
    if (!isSeen) map.panTo([lon, lat], { offset: [0, -covered / 2], duration: 300 });
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
      map.flyTo({ center, zoom, offset: [0, -room().covered / 2], maxDuration: 1500 });
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
