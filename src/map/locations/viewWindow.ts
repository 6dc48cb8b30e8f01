import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry } from '@/domain/geometry';
import { type Bounds, boundsOf } from '@/geo/bounds';
import { lastClusterZoom } from './clusterTree';

/** The part of the map for which something is drawn: what is in view with some room around it. `level`: of the clusters. */
export type ViewWindow = { box: Bounds; level: number };

/** Room on each side, as a share of the view: so that a small move asks for nothing. */
const around = 0.3;

const boundsNow = (map: MapLibreMap): Bounds => {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
};

const levelNow = (map: MapLibreMap): number => Math.min(Math.floor(map.getZoom()), lastClusterZoom + 1);

export const windowOf = (map: MapLibreMap): ViewWindow => {
  const [west, south, east, north] = boundsNow(map);
  const [wide, high] = [(east - west) * around, (north - south) * around];
  return { box: [west - wide, south - high, east + wide, north + high], level: levelNow(map) };
};

/** Whether the map has come to look at what the window does not hold. */
export const hasLeft = (map: MapLibreMap, { box, level }: ViewWindow): boolean => {
  const [west, south, east, north] = boundsNow(map);
  return level !== levelNow(map) || west < box[0] || south < box[1] || east > box[2] || north > box[3];
};

/** Boxes go with a shape, however it is drawn. */
const boxes = new WeakMap<Geometry, Bounds>();
const boxOf = (geometry: Geometry): Bounds | null => {
  const known = boxes.get(geometry) ?? boundsOf([geometry]);
  if (known !== null) boxes.set(geometry, known);
  return known;
};

/** Whether some of a shape may lie in the box. */
export const isIn = (box: Bounds, geometry: Geometry): boolean => {
  const own = boxOf(geometry);
  return own !== null && own[2] >= box[0] && own[0] <= box[2] && own[3] >= box[1] && own[1] <= box[3];
};

export const holds = (box: Bounds, [lon, lat]: readonly [number, number]): boolean =>
  lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3];
