import type { Map as MapLibreMap } from 'maplibre-gl';
import { anchors, shapeLayers, sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { putInSight } from '../style/putInSight';
import { repaint } from '../style/repaint';
import { neighbourhoodNameLayer } from '../style/vectorLabels';
import { putBox } from './boxPicture';
import { drawn, refill, type SourcedLayer, sourceFor, sourceOf } from './drawnLayer';
import { diffLayers } from './layerDiff';
import type { Slot } from './looks/look';
import type { LayerContent, LayerState, MapLayer } from './mapLayer';
import { createSquaresLayer } from './squaresLayer';
import { createTileWatch } from './tileWatch';

/** What each slot lies just below. */
const tops: Record<Slot, string> = {
  areas: anchors.areas,
  marks: shapeLayers(sources.dimmedShapes).fill,
};

/** A map of streets has the same names as the layer of neighbourhoods. */
const showStreetNames = (map: MapLibreMap, isShown: boolean): void => {
  for (const id of [sources.practice, sources.own].map(neighbourhoodNameLayer)) putInSight(map, id, isShown);
};

/** Squares that were made here, which a layer of our own draws. */
type SquareLayer = MapLayer & { content: Extract<LayerContent, { type: 'pixels' }> };
type LyingLayer = SourcedLayer | SquareLayer;

const isLying = (layer: MapLayer): layer is LyingLayer => layer.content.type !== 'background';
const isSquares = (layer: MapLayer): layer is SquareLayer => layer.content.type === 'pixels';
const isSourced = (layer: LyingLayer): layer is SourcedLayer => !isSquares(layer);

/** Applies the list of layers to the map: what lies between the background and the locations. */
export const createLyingLayers = (
  map: MapLibreMap,
  palette: () => Palette,
  onLayer: (id: string, state: LayerState) => void,
) => {
  let shown: readonly LyingLayer[] = [];
  putBox(map, palette());
  const watch = createTileWatch(map, onLayer);

  const squares = new Map<string, ReturnType<typeof createSquaresLayer>>();

  /** What MapLibre draws it with, from the ground up, each in its slot. */
  const partsOf = (layer: LyingLayer): { id: string; slot: Slot }[] =>
    isSquares(layer)
      ? [{ id: sourceOf(layer.id), slot: 'areas' }]
      : drawn(layer, palette()).map((each) => ({ id: each.layer.id, slot: each.slot }));

  const showSquares = ({ id, content, opacity }: SquareLayer): void =>
    squares.get(id)?.show(content, opacity);

  /** Gives layers the opacity and colours of now. */
  const restyle = (layers: readonly SourcedLayer[]): void =>
    repaint(
      map,
      layers.flatMap((layer) => drawn(layer, palette()).map((each) => each.layer)),
    );

  const takeDown = (layer: LyingLayer): void => {
    watch.stop(layer.id);
    squares.delete(layer.id);
    for (const { id } of partsOf(layer)) if (map.getLayer(id)) map.removeLayer(id);
    if (map.getSource(sourceOf(layer.id))) map.removeSource(sourceOf(layer.id));
  };

  const putUp = (layer: LyingLayer): void => {
    if (isSquares(layer)) {
      const made = createSquaresLayer(map, sourceOf(layer.id));
      squares.set(layer.id, made);
      map.addLayer(made.layer, tops.areas);
      showSquares(layer);
      return;
    }
    map.addSource(sourceOf(layer.id), sourceFor(layer.content));
    for (const each of drawn(layer, palette())) map.addLayer(each.layer, tops[each.slot]);
    if (layer.content.type === 'tiles') watch.start(layer.id, layer.content.service);
  };

  const change = (layer: LyingLayer): void => {
    if (isSquares(layer)) showSquares(layer);
    else refill(map, layer);
  };

  const fade = (layer: LyingLayer): void => {
    if (isSquares(layer)) showSquares(layer);
    else restyle([layer]);
  };

  /** From the ground up, so that each comes to lie just below the top of its slot, above those before it. */
  const reorder = (): void => {
    for (const layer of shown.toReversed()) {
      for (const { id, slot } of partsOf(layer)) map.moveLayer(id, tops[slot]);
    }
  };

  // After the graphics card was lost the style comes anew, without layers of our own.
  map.on('style.load', () => {
    for (const { layer } of squares.values()) if (!map.getLayer(layer.id)) map.addLayer(layer, tops.areas);
    reorder();
  });

  return {
    apply: (layers: readonly MapLayer[]): void => {
      const next = layers.filter(isLying);
      const diff = diffLayers(shown, next);
      diff.goes.filter(isLying).forEach(takeDown);
      diff.comes.filter(isLying).forEach(putUp);
      for (const layer of diff.refills.filter(isLying)) change(layer);
      shown = next;
      for (const layer of diff.fades.filter(isLying)) fade(layer);
      if (diff.isReordered) reorder();
      showStreetNames(
        map,
        !shown.some(({ content }) => content.type === 'features' && content.look === 'neighbourhoods'),
      );
    },
    /** The same in other colours. */
    repaint: (): void => {
      putBox(map, palette());
      restyle(shown.filter(isSourced));
    },
    destroy: watch.destroy,
  };
};
