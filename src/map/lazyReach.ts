import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Reach } from './mapContract';
import type { Palette } from './style/palette';

/** Shows a square and what is near it, when it is first asked for. */
export const createLazyReach = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  palette: () => Palette,
) => {
  let latest: Reach | null = null;
  let isAsked = false;
  return (reach: Reach | null): void => {
    latest = reach;
    if (reach === null && !isAsked) return;
    isAsked = true;
    import('./reach').then(
      ({ fillReach }) => afterStyle(() => fillReach(map, palette(), latest)),
      // The card has the same in words.
      () => undefined,
    );
  };
};
