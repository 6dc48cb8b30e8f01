import { arrangeLayers, drawnLayers } from '@/map/layers/layerList';
import type { MapLayer } from '@/map/layers/mapLayer';
import type { OwnMap } from '@/map/mapContract';
import { useLayers } from './layerStore';
import { useScreen } from './screenStore';

/** What lies under the open plan now, the topmost first. Who picks a parcel sees the parcels. */
export const layersOnMap = (own: OwnMap | null): MapLayer[] => {
  const { layers, settings, kept } = useLayers.getState();
  const { backgroundChoice: choice, tool } = useScreen.getState();
  const arranged = arrangeLayers(layers, settings).map((layer) =>
    layer.id === 'parcels' && tool === 'parcel' ? { ...layer, isOn: true } : layer,
  );
  const opacity = settings.find(({ id }) => id === 'background')?.opacity ?? 1;
  const background: MapLayer = {
    id: 'background',
    kind: 'background',
    opacity,
    content: { type: 'background', choice, own, kept },
  };
  return [...drawnLayers(arranged), background];
};

/** Calls back whenever that changes. Returns the function that stops it. */
export const onLayersOnMap = (listener: () => void): (() => void) => {
  const stopLayers = useLayers.subscribe((next, before) => {
    if (next.layers !== before.layers || next.settings !== before.settings || next.kept !== before.kept)
      listener();
  });
  const stopScreen = useScreen.subscribe((next, before) => {
    if (next.backgroundChoice !== before.backgroundChoice || next.tool !== before.tool) listener();
  });
  return () => {
    stopLayers();
    stopScreen();
  };
};
