import type { PlanMap } from '@/map/mapContract';
import { currentMap } from '@/state/mapHandle';
import { useScreen } from '@/state/screenStore';
import { presentScale } from '@/state/screenWidth';

type Presented = Pick<PlanMap, 'present' | 'view' | 'goTo'>;

/** Draws larger for a big screen, also one that a window is brought to later; and brings one back to where one was at work. */
export const followPresenting = (map: Presented): (() => void) => {
  let working = map.view();
  const enlarge = () => map.present(useScreen.getState().isPresenting ? presentScale() : null);
  enlarge();
  const stop = useScreen.subscribe(({ isPresenting }, before) => {
    if (isPresenting === before.isPresenting) return;
    enlarge();
    // The panels have to be there again first.
    if (isPresenting) working = map.view();
    else requestAnimationFrame(() => currentMap() === map && map.goTo(working));
  });
  addEventListener('resize', enlarge);
  return () => {
    stop();
    removeEventListener('resize', enlarge);
  };
};
