import type { Map as MapLibreMap } from 'maplibre-gl';
import { anchors, shapeLayers, sources } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { repaint } from '../style/repaint';
import { neighbourhoodNameLayer } from '../style/vectorLabels';
import { putBox } from './boxPicture';
import { drawn, type LyingLayer, refill, sourceFor, sourceOf } from './drawnLayer';
import { diffLayers } from './layerDiff';
import type { Slot } from './looks/look';
import type { LayerState, MapLayer } from './mapLayer';
import { createTileWatch } from './tileWatch';

/** What each slot lies just below. */
const tops: Record<Slot, string> = {
  areas: anchors.areas,
  marks: shapeLayers(sources.dimmedShapes).fill,
};

/** A map of streets has the same names as the layer of neighbourhoods. */
const showStreetNames = (map: MapLibreMap, isShown: boolean): void => {
  for (const id of [sources.practice, sources.own].map(neighbourhoodNameLayer)) {
    if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', isShown ? 'visible' : 'none');
  }
};

const isLying = (layer: MapLayer): layer is LyingLayer => layer.content.type !== 'background';

/** Applies the list of layers to the map: what lies between the background and the locations. */
export const createLyingLayers = (
  map: MapLibreMap,
  palette: () => Palette,
  onLayer: (id: string, state: LayerState) => void,
) => {
  let shown: readonly LyingLayer[] = [];
  putBox(map, palette());
  const watch = createTileWatch(map, onLayer);

  const takeDown = (layer: LyingLayer): void => {
    watch.stop(layer.id);
    for (const each of drawn(layer, palette()))
      if (map.getLayer(each.layer.id)) map.removeLayer(each.layer.id);
    if (map.getSource(sourceOf(layer.id))) map.removeSource(sourceOf(layer.id));
  };

  const putUp = (layer: LyingLayer): void => {
    map.addSource(sourceOf(layer.id), sourceFor(layer.content));
    for (const each of drawn(layer, palette())) map.addLayer(each.layer, tops[each.slot]);
    if (layer.content.type === 'tiles') watch.start(layer.id, layer.content.service);
  };

  /** From the ground up, so that each comes to lie just below the top of its slot, above those before it. */
  const reorder = (): void => {
    for (const layer of shown.toReversed()) {
      for (const each of drawn(layer, palette())) map.moveLayer(each.layer.id, tops[each.slot]);
    }
  };

  return {
    apply: (layers: readonly MapLayer[]): void => {
      const next = layers.filter(isLying);
      const diff = diffLayers(shown, next);
      diff.goes.filter(isLying).forEach(takeDown);
      diff.comes.filter(isLying).forEach(putUp);
      for (const layer of diff.refills.filter(isLying)) refill(map, layer);
      shown = next;
      for (const layer of diff.fades.filter(isLying)) {
        repaint(
          map,
          drawn(layer, palette()).map((each) => each.layer),
        );
      }
      if (diff.isReordered) reorder();
      showStreetNames(
        map,
        !shown.some(({ content }) => content.type === 'features' && content.look === 'neighbourhoods'),
      );
    },
    /** The same in other colours. */
    repaint: (): void => {
      putBox(map, palette());
      repaint(
        map,
        shown.flatMap((layer) => drawn(layer, palette()).map((each) => each.layer)),
      );
    },
    destroy: watch.destroy,
  };
};
