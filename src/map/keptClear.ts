import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { Box } from './mapContract';
import { roomPicture, roomSize } from './style/labelLayers';

const id = 'kept-clear';

/** Px of one square: a box is laid full of them. */
const square = 24;

/** Once the map has rested for so long, in ms: a map that follows another comes to rest at every frame. */
const rest = 80;

/** Where the middles of the squares come along one side, no further apart than a square. */
const along = (from: number, length: number): number[] => {
  const count = Math.ceil(length / square);
  return Array.from({ length: count }, (_, index) => from + ((index + 0.5) * length) / count);
};

/** The middles of the squares that fill a box, in px. */
export const squaresIn = ({ x, y, width, height }: Box): [number, number][] =>
  along(x, width).flatMap((across) => along(y, height).map((down): [number, number] => [across, down]));

/** What names would be cut by: the left and the right edge. */
export const edgesOf = ({ width, height }: { width: number; height: number }): Box[] =>
  [0, width].map((x) => ({ x: x - square / 2, y: 0, width: square, height }));

/**
 * Keeps names off the edges of the map and off these boxes: MapLibre is told of donuts there that are not seen. `boxes`: as
 * things lie now, in px; null while names may lie anywhere. Returns what to call when they have changed.
 */
export const createKeptClear = (map: MapLibreMap, boxes: () => readonly Box[] | null): (() => void) => {
  map.addSource(id, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  // On top: what lies there is given its place first.
  map.addLayer({
    id,
    type: 'symbol',
    source: id,
    layout: {
      'icon-image': roomPicture,
      'icon-size': square / roomSize,
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
    paint: { 'icon-opacity': 0 },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    const source = map.getSource(id);
    if (map.isMoving() || !(source instanceof GeoJSONSource)) return;
    const kept = boxes();
    const all = kept === null ? [] : [...edgesOf(map.getContainer().getBoundingClientRect()), ...kept];
    const features = all.flatMap(squaresIn).map((spot) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'Point' as const, coordinates: map.unproject(spot).toArray() },
    }));
    // A source that is taken down while its worker is busy says so with a rejection: nobody waits for it.
    source.setData({ type: 'FeatureCollection', features }).catch(() => undefined);
  };
  const ask = (): void => {
    clearTimeout(timer);
    timer = setTimeout(draw, rest);
  };
  map.on('moveend', ask);
  map.once('remove', () => clearTimeout(timer));
  return ask;
};
