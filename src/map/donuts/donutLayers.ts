import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { positionOf, worldSize } from '../locations/clusterTree';
import { donutAnchors, sources } from '../style/layerIds';
import { strengthOf } from '../style/locationLayers';
import type { Look } from '../style/look';
import type { Chosen, Donut } from './donut';
import type { DonutAtlas, Placed } from './donutAtlas';
import type { DonutPainter } from './donutPainter';
import type { DonutFrame, InstanceBuffer } from './graphics';

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
  let parts: typeof import('./donutAtlas') | undefined;
  /** On the graphics card; made with the first donut, and anew when the card was lost. */
  let drawing: { painter: DonutPainter; atlas: DonutAtlas } | undefined;
  let isFetching = false;
  /** Beside the map itself; where that did not work, again with the next picture. */
  const fetchParts = (): void => {
    if (isFetching) return;
    isFetching = true;
    import('./donutAtlas').then(
      ({ createDonutDrawing, packDonuts }) => {
        parts = { createDonutDrawing, packDonuts };
        map.triggerRepaint();
      },
      () => {
        isFetching = false;
      },
    );
  };
  fetchParts();

  const layerOf = (id: DonutSource) => {
    let shown: readonly DrawnDonut[] = [];
    const origin = () => shown[0]?.donut.at ?? { x: 0, y: 0 };
    /** As the graphics card reads them. */
    let words: Uint32Array<ArrayBuffer> | undefined;
    /** Whole: they are drawn each time, where they do not fit in the picture of what was drawn before. */
    let buffers: { whole: InstanceBuffer; placed: InstanceBuffer } | undefined;
    let placed: Placed | 'none' | undefined;
    const frame = (gl: WebGL2RenderingContext): DonutFrame => {
      const { clientWidth: width, clientHeight: height } = map.getCanvas();
      return {
        ...look(),
        origin: map.project(positionOf(origin())),
        size: { width, height },
        world: worldSize * 2 ** map.getZoom(),
        // On a very large screen MapLibre draws with less than the ratio it tells.
        ratio: Math.min(map.getPixelRatio(), gl.drawingBufferWidth / width),
        isMoving: map.isMoving(),
        hasRings: map.getZoom() < surfacesFromZoom,
        strength: strengthOf(id),
      };
    };
    const layer: CustomLayerInterface = {
      id: `${id}-donuts`,
      type: 'custom',
      // Of a graphics card that was lost nothing is left.
      onAdd: () => {
        drawing = undefined;
        buffers = undefined;
        placed = undefined;
      },
      prerender: (gl) => {
        if (shown.length === 0) return;
        if (parts === undefined) {
          fetchParts();
          return;
        }
        drawing ??= parts.createDonutDrawing(gl, () => map.triggerRepaint());
        words ??= parts.packDonuts(shown, origin());
        buffers ??= { whole: drawing.painter.buffer(), placed: drawing.atlas.buffer() };
        const now = frame(gl);
        if (placed === 'none' || (placed !== undefined && drawing.atlas.holds(placed, now))) return;
        placed = drawing.atlas.place(words, now) ?? 'none';
        if (placed !== 'none') buffers.placed.fill(placed.words);
      },
      render: (gl) => {
        if (words === undefined || drawing === undefined || buffers === undefined || placed === undefined)
          return;
        const now = frame(gl);
        if (placed !== 'none' && drawing.atlas.holds(placed, now)) {
          drawing.atlas.paint(buffers.placed.array, shown.length, now);
          return;
        }
        buffers.whole.fill(words);
        drawing.painter.paint(buffers.whole.array, shown.length, now);
      },
    };
    return {
      layer,
      show: (donuts: readonly DrawnDonut[]): void => {
        shown = donuts;
        words = undefined;
        placed = undefined;
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
