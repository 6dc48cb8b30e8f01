import type { Location } from '@/domain/location';
import type { OpenPlan } from '@/state/planStore';
import type { Screen } from '@/state/screenStore';

/** The selected location; undefined also when another tab took it away since. */
export const selectedLocation = ({ view }: OpenPlan, { selectedId }: Screen): Location | undefined =>
  selectedId === null ? undefined : view.locations.get(selectedId);
