import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OfferedShape } from '../mapContract';
import type { Colours } from './shownOffered';

type ShownOffered = typeof import('./shownOffered');

/** The shapes of an open offer. What draws them is fetched with the first offer. */
export const createLazyOffered = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  colours: () => Colours,
) => {
  let latest: { shapes: readonly OfferedShape[]; chosenId: string | null } | undefined;
  let isGone = false;
  const draw = (act: (drawn: ShownOffered, offered: NonNullable<typeof latest>) => void): void => {
    import('./shownOffered').then(
      (drawn) =>
        afterStyle(() => {
          if (!isGone && latest !== undefined) act(drawn, latest);
        }),
      // The table has the same in words.
      () => undefined,
    );
  };
  const fill = () =>
    draw((drawn, { shapes, chosenId }) => drawn.fillOffered(map, colours(), shapes, chosenId));
  return {
    show: (shapes: readonly OfferedShape[] | null, chosenId: string | null): void => {
      if (latest === undefined && shapes === null) return;
      latest = { shapes: shapes ?? [], chosenId };
      fill();
    },
    /** In the colours of now. */
    repaint: (): void => {
      if (latest === undefined) return;
      fill();
      draw((drawn) => drawn.repaintOffered(map, colours()));
    },
    destroy: (): void => {
      isGone = true;
    },
  };
};
