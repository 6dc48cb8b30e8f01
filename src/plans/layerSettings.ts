import { restoreLayerSettings, useLayers } from '@/state/layerStore';
import { useScreen } from '@/state/screenStore';
import { readView, writeView } from '@/storage/viewTable';

/** How long the settings rest before they are kept, in ms: a slider says something at every step. */
const rests = 300;

/** Sets the layers as they were left in this plan on this device. False when nobody touched them. */
export const restoreLayers = async (planId: string, isGone: () => boolean): Promise<boolean> => {
  const row = await readView(planId).catch(() => undefined);
  if (row?.layers === undefined || isGone()) return false;
  useLayers.setState({ services: row.services ?? [] });
  restoreLayerSettings(row.layers, row.background);
  return true;
};

/** Keeps what the user makes of the layers, for this plan on this device. Returns the function that stops it. */
export const keepLayers = (planId: string): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    const { settings, services } = useLayers.getState();
    const background = useScreen.getState().backgroundChoice;
    // What cannot be kept is as it was another time.
    writeView({ planId, background, layers: [...settings], services: [...services] }).catch(() => undefined);
  };
  const later = () => {
    timer ??= setTimeout(write, rests);
  };
  const stops = [
    useLayers.subscribe((next, before) => {
      if (next.settings !== before.settings || next.services !== before.services) later();
    }),
    useScreen.subscribe((next, before) => {
      if (next.backgroundChoice !== before.backgroundChoice) later();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  };
};
