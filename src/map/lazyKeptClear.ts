import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Box } from './mapContract';

/** Keeps names off boxes and edges, of who presents: it is fetched then. */
export const createLazyKeptClear = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  isPresenting: () => boolean,
) => {
  let boxes: readonly Box[] = [];
  let again: (() => void) | undefined;
  const clear = (): void => {
    if (again !== undefined) again();
    else if (isPresenting()) fetchIt().catch(() => undefined);
  };
  const fetchIt = async (): Promise<void> => {
    const { createKeptClear } = await import('./keptClear');
    afterStyle(() => {
      if (!isPresenting()) return;
      again ??= createKeptClear(map, () => (isPresenting() ? boxes : null));
      again();
    });
  };
  return {
    clear,
    keepClear: (next: readonly Box[]): void => {
      boxes = next;
      clear();
    },
  };
};
