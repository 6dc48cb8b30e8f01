import type { GeoJSON } from 'geojson';
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { Geometry, Position } from '@/domain/geometry';
import { positionsIn } from '@/geo/coordinates';
import { shapeLayers, sources } from '../style/layerIds';
import type { KnownGround } from './ground';
import { reach } from './reach';
import { linesOf, type Pixel, snapTarget } from './snapTarget';

/** What corners can snap to besides the ground: the shape of a location, and which are left out now. */
export type Neighbours = {
  shapeOf: (id: string) => Geometry | undefined;
  isLeftOut: (id: string) => boolean;
};

/** Where parcels and buildings are drawn as shapes: on the practice map, and on a map of the user's own. */
const drawnLayers = (of: 'parcels' | 'buildings') =>
  [sources.practice, sources.own].map((source) => `${source}-${of}`);
const parcelLayers = drawnLayers('parcels');
const buildingLayers = drawnLayers('buildings');
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
 * What a corner snaps to: the corners and edges of locations, and of parcels and buildings that are known or on the map as
 * shapes. With Alt nothing.
 */
export const createSnap = (map: MapLibreMap, { shapeOf, isLeftOut }: Neighbours, ground: KnownGround) => {
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
  const ofLocations = (pointer: Pixel): (readonly Position[])[] => {
    const ids = new Set(found(pointer, locationLayers).map(({ properties }) => String(properties.id)));
    return [...ids]
      .filter((id) => !isLeftOut(id))
      .flatMap((id) => shapeOf(id) ?? [])
      .flatMap(linesOf);
  };
  /** Parcels that are known whole go before those on the map, which tiles have cut. */
  const ofGround = (pointer: Pixel): (readonly Position[])[] => {
    const [from, to] = [-reach, reach].map((by) => map.unproject([pointer.x + by, pointer.y - by]));
    const known = from && to ? ground.linesNear([from.lng, from.lat, to.lng, to.lat]) : [];
    const drawn = ground.isKnown() ? buildingLayers : [...parcelLayers, ...buildingLayers];
    return [...known, ...found(pointer, drawn).flatMap(({ geometry }) => drawnLines(geometry))];
  };

  return {
    at: (pointer: Pixel): Position | undefined => {
      if (isHeldOff) return undefined;
      const project = (position: Position) => map.project(position);
      // A neighbour in the plan goes before the ground: borders then fit to the centimetre.
      return (
        snapTarget(ofLocations(pointer), pointer, project, reach) ??
        snapTarget(ofGround(pointer), pointer, project, reach)
      );
    },
    /** The borders there. */
    bordersAt: (pointer: Pixel) => [...ofLocations(pointer), ...ofGround(pointer)],
    destroy: () => {
      canvas.removeEventListener('pointermove', onMove, { capture: true });
      canvas.removeEventListener('pointerdown', onMove, { capture: true });
    },
  };
};
export type Snap = ReturnType<typeof createSnap>;
