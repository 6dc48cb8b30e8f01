import { useEffect } from 'react';
import { currentMap } from '@/state/mapHandle';
import { useScreen } from '@/state/screenStore';
import { presentScale } from '@/state/screenWidth';

/** Draws the map larger, also on a screen that the window is brought to later. After it one is back where one was at work. */
export const useBigMap = (showAll: () => void): void => {
  const isMapReady = useScreen((screen) => screen.isMapReady);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it starts
  useEffect(() => {
    const map = currentMap();
    if (map === undefined) return;
    const working = map.view();
    const enlarge = () => map.present(presentScale());
    enlarge();
    addEventListener('resize', enlarge);
    // A second screen looks where the first one does.
    const frame = useScreen.getState().isFollowing ? 0 : requestAnimationFrame(showAll);
    return () => {
      removeEventListener('resize', enlarge);
      cancelAnimationFrame(frame);
      map.present(null);
      // The panels have to be there again first.
      requestAnimationFrame(() => currentMap() === map && map.goTo(working));
    };
  }, [isMapReady]);
};
