import { Map as MapLibreMap } from 'maplibre-gl';
import { z } from 'zod';
import type { Position } from '@/domain/geometry';
import type { DrawingListener, ReshapeListener } from '@/map/drawing/drawingContract';
import { createLazyDrawing } from '@/map/drawing/lazyDrawing';
import { paletteFrom } from '@/map/style/palette';

const nothing = () => {};

/** The hand as the map puts it together, on the map that the test has put in the place of MapLibre's. */
export const handOnMap = (listener: Partial<DrawingListener & ReshapeListener>) => {
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

const marksSchema = z.object({
  data: z.object({
    features: z.array(
      z.object({
        properties: z.object({ kind: z.string() }),
        geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
      }),
    ),
  }),
});

/** The corners, or what lies halfway the sides, that are to be taken on the map. */
export const handlesOn = (map: MapLibreMap, kind: 'corner' | 'halfway' = 'corner'): Position[] => {
  const source = map.getSource('with-hand')?.serialize();
  if (source === undefined) return [];
  const { features } = marksSchema.parse(source).data;
  return features
    .filter(({ properties }) => properties.kind === kind)
    .map(({ geometry }) => geometry.coordinates);
};
