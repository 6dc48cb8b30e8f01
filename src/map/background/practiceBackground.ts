import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Background } from '../mapContract';
import type { Palette } from '../style/palette';

const nothing = () => undefined;

/**
 * What lies under a practice plan: the built-in map with the fictional municipality on it, whatever was chosen,
 * since no public map shows that land. Nothing is asked of the network but the app's own file.
 */
export const createPracticeBackground = (
  map: MapLibreMap,
  afterStyle: (task: () => void) => void,
  palette: () => Palette,
  onBackground: (background: Background) => void,
) => {
  let isGone = false;
  let repaint: (map: MapLibreMap, palette: Palette) => void = nothing;
  afterStyle(() => {
    // Said before it is there: it is on its way and needs no network.
    onBackground({ shown: 'practice', state: 'ready' });
    import('./practiceMap')
      .then(async (practice) => {
        if (isGone) return;
        await practice.showPracticeMap(map, palette, () => isGone);
        repaint = practice.repaintPracticeMap;
      })
      .catch(() => {
        if (!isGone) onBackground({ shown: 'builtin', state: 'ready' });
      });
  });
  return {
    show: nothing,
    tileCame: nothing,
    tileFailed: nothing,
    setTheme: () => afterStyle(() => repaint(map, palette())),
    destroy: () => {
      isGone = true;
    },
  };
};
