import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';

/** Brings all locations of the plan into view. */
export const showWholePlan = (): void => currentMap()?.show([...openPlanNow().view.locations.values()]);
