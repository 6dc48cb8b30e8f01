import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OfferedShape } from '../mapContract';
import type { Palette } from '../style/palette';

type ShownOffered = typeof import('./shownOffered');

/** The shapes of an open offer. What draws them is fetched with the first offer. */
export const createLazyOffered = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  palette: () => Palette,
) => {
  let isAsked = false;
  let isGone = false;
  const draw = (act: (shown: ShownOffered) => void): void => {
    isAsked = true;
    import('./shownOffered').then(
      (shown) =>
        afterStyle(() => {
          if (!isGone) act(shown);
        }),
      // The table has the same in words.
      () => undefined,
    );
  };
  return {
    show: (shapes: readonly OfferedShape[] | null, chosenId: string | null): void => {
      if (isAsked || shapes) draw((shown) => shown.fillOffered(map, palette(), shapes ?? [], chosenId));
    },
    repaint: (): void => {
      if (isAsked) draw((shown) => shown.repaintOffered(map, palette()));
    },
    destroy: (): void => {
      isGone = true;
    },
  };
};
