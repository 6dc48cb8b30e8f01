import type { OpenPlan } from '@/state/planStore';
import type { Screen } from '@/state/screen';
import { hasRoomForOne } from '@/state/screenWidth';
import { selectedLocation } from './selectedLocation';

/** Whether the panel is in sight: where there is room for one, the drawer goes first. */
export const isPanelShown = (plan: OpenPlan, screen: Screen): boolean =>
  screen.isPanelOpen &&
  (screen.isPanelWide || !(hasRoomForOne() && selectedLocation(plan, screen) !== undefined));
