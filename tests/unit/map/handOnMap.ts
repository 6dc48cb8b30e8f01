import { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawingListener } from '@/map/drawing/drawingContract';
import { createLazyDrawing } from '@/map/drawing/lazyDrawing';
import { paletteFrom } from '@/map/style/palette';

const nothing = () => {};

/** The hand as the map puts it together, on the map that the test has put in the place of MapLibre's. */
export const handOnMap = (listener: Partial<DrawingListener>) => {
  const map = new MapLibreMap({ container: 'map' });
  const drawing = createLazyDrawing(
    map,
    (task) => task(),
    paletteFrom(() => '#000000'),
    { shapeOf: () => undefined, isLeftOut: () => false },
    'Verplaatsen',
    {
      onShapeInHand: nothing,
      onDraft: nothing,
      onDrawn: nothing,
      onRefused: nothing,
      onMoving: nothing,
      onReshaped: nothing,
      onUnavailable: nothing,
      ...listener,
    },
  );
  return { map, drawing };
};
