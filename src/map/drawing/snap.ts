import type { GeoJSON } from 'geojson';
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { Geometry, Position } from '@/domain/geometry';
import { positionsIn } from '@/geo/coordinates';
import { shapeLayers, sources } from '../style/layerIds';
import { reach } from './reach';
import { linesOf, type Pixel, snapTarget } from './snapTarget';

/** What corners can snap to besides the ground: the shape of a location, and which are left out now. */
export type Neighbours = {
  shapeOf: (id: string) => Geometry | undefined;
  isLeftOut: (id: string) => boolean;
};

/** Where parcels and buildings are drawn as shapes: on the practice map, and on a map of the user's own. */
const groundLayers = [sources.practice, sources.own].flatMap((source) => [
  `${source}-parcels`,
  `${source}-buildings`,
]);
const locationLayers = [shapeLayers(sources.shapes).fill, shapeLayers(sources.dimmedShapes).fill];

/** The lines of a shape as the map draws it. */
const drawnLines = (geometry: GeoJSON): Position[][] => {
  if (!('coordinates' in geometry)) return [];
  if (geometry.type === 'Polygon') return geometry.coordinates.map((ring) => [...positionsIn(ring)]);
  if (geometry.type === 'MultiPolygon')
    return geometry.coordinates.flat().map((ring) => [...positionsIn(ring)]);
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map((line) => [...positionsIn(line)]);
  return geometry.type === 'LineString' ? [[...positionsIn(geometry.coordinates)]] : [];
};

/**
 * What a corner snaps to: the corners and edges of locations, and of parcels and buildings that are on the map as shapes.
 * With Alt nothing.
 */
export const createSnap = (map: MapLibreMap, { shapeOf, isLeftOut }: Neighbours) => {
  let isHeldOff = false;
  const onMove = (event: PointerEvent) => {
    if (event.isTrusted) isHeldOff = event.altKey;
  };
  const canvas = map.getCanvas();
  canvas.addEventListener('pointermove', onMove, { capture: true });
  canvas.addEventListener('pointerdown', onMove, { capture: true });

  const around = ({ x, y }: Pixel): [PointLike, PointLike] => [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const found = (pointer: Pixel, ids: readonly string[]) => {
    const layers = ids.filter((id) => map.getLayer(id) !== undefined);
    return layers.length === 0 ? [] : map.queryRenderedFeatures(around(pointer), { layers });
  };

  return {
    at: (pointer: Pixel): Position | undefined => {
      if (isHeldOff) return undefined;
      const project = (position: Position) => map.project(position);
      const ids = new Set(found(pointer, locationLayers).map(({ properties }) => String(properties.id)));
      const shapes = [...ids].filter((id) => !isLeftOut(id)).flatMap((id) => shapeOf(id) ?? []);
      const onLocation = snapTarget(shapes.flatMap(linesOf), pointer, project, reach);
      // A neighbour in the plan goes before the ground: borders then fit to the centimetre.
      if (onLocation !== undefined) return onLocation;
      const ground = found(pointer, groundLayers).flatMap(({ geometry }) => drawnLines(geometry));
      return snapTarget(ground, pointer, project, reach);
    },
    destroy: () => {
      canvas.removeEventListener('pointermove', onMove, { capture: true });
      canvas.removeEventListener('pointerdown', onMove, { capture: true });
    },
  };
};
