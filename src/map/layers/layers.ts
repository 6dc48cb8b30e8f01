import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BackgroundContent, createBackground } from '../background/background';
import { anchors } from '../style/layerIds';
import type { Palette } from '../style/palette';
import { putInSight } from '../style/putInSight';
import type { LayerState, MapLayer } from './mapLayer';

type Lying = ReturnType<typeof import('./lyingLayers').createLyingLayers>;

const backgroundIn = (
  layers: readonly MapLayer[],
): { opacity: number; content: BackgroundContent } | undefined => {
  for (const { opacity, content } of layers) if (content.type === 'background') return { opacity, content };
  return undefined;
};

/** The land-coloured veil over the background: so it gets fainter as a whole, whatever it is made of. */
const veil = (map: MapLibreMap, opacity: number): void => {
  putInSight(map, anchors.veil, opacity < 1);
  map.setPaintProperty(anchors.veil, 'background-opacity', 1 - opacity);
};

/** Puts the list of layers on the map. What draws them is fetched with the first that is no background. */
export const createLayers = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  palette: () => Palette,
  background: Pick<ReturnType<typeof createBackground>, 'show'>,
  onLayer: (id: string, state: LayerState) => void,
) => {
  let layers: readonly MapLayer[] = [];
  let lying: Lying | undefined;
  let isLoading = false;
  let isGone = false;

  const load = async (): Promise<void> => {
    isLoading = true;
    const { createLyingLayers } = await import('./lyingLayers').finally(() => {
      isLoading = false;
    });
    afterStyle(() => {
      if (isGone) return;
      lying = createLyingLayers(map, palette, onLayer);
      lying.apply(layers);
    });
  };

  return {
    show: (next: readonly MapLayer[]): void => {
      layers = next;
      const ground = backgroundIn(next);
      if (ground !== undefined) {
        background.show(ground.content);
        afterStyle(() => veil(map, ground.opacity));
      }
      if (lying !== undefined) lying.apply(next);
      // The panel has the same facts in words.
      else if (!isLoading && next.some(({ content }) => content.type !== 'background'))
        load().catch(() => undefined);
    },
    repaint: (): void => lying?.repaint(),
    destroy: (): void => {
      isGone = true;
      lying?.destroy();
    },
  };
};
