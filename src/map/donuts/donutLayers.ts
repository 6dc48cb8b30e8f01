import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { positionOf, type Spot, worldSize } from '../locations/clusterTree';
import { donutAnchors, sources } from '../style/layerIds';
import { strengthOf } from '../style/locationLayers';
import type { Look } from '../style/look';
import type { Chosen, Donut } from './donut';
import type { DonutBuffer, DonutPainter } from './donutPainter';
import { donutWords, packDonuts } from './packDonuts';

/** From this zoom a surface can be told apart from its donut, and carries its own accent line. */
const surfacesFromZoom = 15;

/** Each lies just below a layer of the style. */
const layers = [
  [sources.dimmedCentres, donutAnchors.dimmed],
  [sources.centres, donutAnchors.shown],
  [sources.hand, donutAnchors.hand],
] as const;
export type DonutSource = (typeof layers)[number][0];

export type DrawnDonut = { donut: Donut; chosen: Chosen };

/** Draws the donuts of each source from their numbers, in one call: what they show costs nothing to change. */
export const createDonutLayers = (map: MapLibreMap, look: () => Pick<Look, 'palette' | 'scale'>) => {
  let painting: typeof import('./donutPainter') | undefined;
  let painter: DonutPainter | undefined;
  let isFetching = false;
  /** Beside the map itself; where that did not work, again with the next picture. */
  const fetchPainting = (): void => {
    if (isFetching) return;
    isFetching = true;
    import('./donutPainter').then(
      (parts) => {
        painting = parts;
        map.triggerRepaint();
      },
      () => {
        isFetching = false;
      },
    );
  };
  fetchPainting();

  const layerOf = (id: DonutSource) => {
    let packed: { bytes: ArrayBuffer; origin: Spot } = { bytes: new ArrayBuffer(), origin: { x: 0, y: 0 } };
    let buffer: DonutBuffer | undefined;
    let isFilled = false;
    const layer: CustomLayerInterface = {
      id: `${id}-donuts`,
      type: 'custom',
      // Of a graphics card that was lost nothing is left.
      onAdd: () => {
        painter = undefined;
        buffer = undefined;
        isFilled = false;
      },
      render: (gl) => {
        const count = packed.bytes.byteLength / (donutWords * 4);
        if (count === 0) return;
        if (painting === undefined) {
          fetchPainting();
          return;
        }
        painter ??= painting.createDonutPainter(gl, () => map.triggerRepaint());
        buffer ??= painting.createDonutBuffer(gl);
        if (!isFilled) buffer.fill(packed.bytes);
        isFilled = true;
        painter.paint(buffer.array, count, {
          ...look(),
          origin: map.project(positionOf(packed.origin)),
          world: worldSize * 2 ** map.getZoom(),
          ratio: map.getPixelRatio(),
          isMoving: map.isMoving(),
          hasRings: map.getZoom() < surfacesFromZoom,
          strength: strengthOf(id),
        });
      },
    };
    return {
      layer,
      show: (donuts: readonly DrawnDonut[]): void => {
        const origin = donuts[0]?.donut.at ?? { x: 0, y: 0 };
        packed = { bytes: packDonuts(donuts, origin), origin };
        isFilled = false;
      },
    };
  };

  const of = {
    [sources.dimmedCentres]: layerOf(sources.dimmedCentres),
    [sources.centres]: layerOf(sources.centres),
    [sources.hand]: layerOf(sources.hand),
  };
  // Also after the graphics card was lost: then the style comes anew.
  map.on('style.load', () => {
    for (const [id, before] of layers) map.addLayer(of[id].layer, before);
  });
  map.on('moveend', () => map.triggerRepaint());
  return {
    show: (id: DonutSource, donuts: readonly DrawnDonut[]): void => {
      of[id].show(donuts);
      map.triggerRepaint();
    },
  };
};
export type DonutLayers = ReturnType<typeof createDonutLayers>;
