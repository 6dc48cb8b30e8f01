import { useEffect } from 'react';
import type { MapView } from '@/map/mapContract';
import { currentMap, onCurrentMap } from '@/state/mapHandle';
import { useScreen } from '@/state/screenStore';
import { presentScale } from '@/state/screenWidth';

/**
 * Draws the map larger, also one that comes after a comparison, and on a screen that the window is brought to later. After
 * it one is back where one was at work.
 */
export const useBigMap = (showAll: () => void): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it starts
  useEffect(() => {
    const working: MapView | undefined = currentMap()?.view();
    const enlarge = () => currentMap()?.present(presentScale());
    enlarge();
    const stop = onCurrentMap(enlarge);
    addEventListener('resize', enlarge);
    // A second screen looks where the first one does.
    const frame = useScreen.getState().isFollowing ? 0 : requestAnimationFrame(showAll);
    return () => {
      stop();
      removeEventListener('resize', enlarge);
      cancelAnimationFrame(frame);
      const map = currentMap();
      map?.present(null);
      // The panels have to be there again first.
      if (working) requestAnimationFrame(() => currentMap() === map && map?.goTo(working));
    };
  }, []);
};
