import type { Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { Position } from '@/domain/geometry';
import { oncePerFrame } from '../oncePerFrame';
import { handPoints, labelLayers, offeredFill, offeredPoint, shapeLayers, sources } from '../style/layerIds';
import { type Hit, hitAmong } from './hit';

const clickable = [
  offeredFill,
  offeredPoint,
  handPoints,
  labelLayers(sources.hand).room,
  labelLayers(sources.centres).room,
  shapeLayers(sources.hand).fill,
  shapeLayers(sources.shapes).fill,
  labelLayers(sources.dimmedCentres).room,
  shapeLayers(sources.dimmedShapes).fill,
];

export type PointingListener = {
  onSelect: (id: string | null, isTogether: boolean, at: Position) => void;
  onHover: (id: string | null) => void;
  onPointer: (position: Position | null) => void;
};

/**
 * What pointing and clicking mean. `isSelecting`: the select tool is on; `inHand`: the selected location;
 * `isOnCorner`: one of its handles is there, which is not always drawn at the moment of a click.
 */
export const createPointing = (
  map: MapLibreMap,
  state: {
    isSelecting: () => boolean;
    inHand: () => string | null;
    isOnCorner: (at: { x: number; y: number }) => boolean;
    /** The zoom at which a cluster falls apart. */
    splitsAt: (cluster: string) => number | undefined;
  },
  listener: PointingListener,
) => {
  const hitAt = (at: PointLike): Hit => {
    const layers = clickable.filter((id) => map.getLayer(id) !== undefined);
    return hitAmong(map.queryRenderedFeatures(at, { layers }), state.inHand());
  };

  const zoomInto = (id: string, center: { lng: number; lat: number }) => {
    const zoom = state.splitsAt(id);
    // A cluster that changed under the click no longer exists: then there is nothing to zoom into.
    if (zoom !== undefined) map.easeTo({ center, zoom: Math.min(zoom + 0.3, 17) });
  };

  /** Whether the press of a click began with the select tool: the click that finishes a shape selects nothing. */
  let pressedToSelect = false;
  const onPress = () => {
    pressedToSelect = state.isSelecting();
  };
  const onClick = (event: MapMouseEvent) => {
    if (!pressedToSelect || !state.isSelecting() || state.isOnCorner(event.point)) return;
    const hit = hitAt(event.point);
    const { ctrlKey, metaKey, shiftKey } = event.originalEvent;
    const isTogether = ctrlKey || metaKey || shiftKey;
    const at: Position = [event.lngLat.lng, event.lngLat.lat];
    if (hit.kind === 'location') listener.onSelect(hit.id, isTogether, at);
    else if (hit.kind === 'nothing') listener.onSelect(null, isTogether, at);
    else if (hit.kind === 'cluster') zoomInto(hit.id, event.lngLat);
  };

  let hovered: string | null = null;
  const hover = (id: string | null) => {
    if (id === hovered) return;
    hovered = id;
    listener.onHover(id);
  };
  const point = oncePerFrame((event: MapMouseEvent) => {
    listener.onPointer([event.lngLat.lng, event.lngLat.lat]);
    const hit: Hit = state.isSelecting() ? hitAt(event.point) : { kind: 'nothing' };
    hover(hit.kind === 'location' ? hit.id : null);
    const isClickable = hit.kind === 'location' || hit.kind === 'cluster';
    // On the container: the canvas itself has the cursor of what draws and reshapes, which wins.
    map.getCanvasContainer().style.cursor = isClickable ? 'pointer' : '';
  });
  const onMove = (event: MapMouseEvent) => point.ask(event);
  const onOut = () => {
    point.cancel();
    hover(null);
    listener.onPointer(null);
  };

  const canvas = map.getCanvas();
  canvas.addEventListener('pointerdown', onPress, { capture: true });
  map.on('click', onClick);
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  return {
    /** The location there, the one in hand too; null for none, or for several in one. */
    locationAt: ({ x, y }: { x: number; y: number }): string | null => {
      const hit = hitAt([x, y]);
      if (hit.kind === 'hand') return state.inHand();
      return hit.kind === 'location' ? hit.id : null;
    },
    destroy: () => {
      point.cancel();
      canvas.removeEventListener('pointerdown', onPress, { capture: true });
    },
  };
};
