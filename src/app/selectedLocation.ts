import type { Location } from '@/domain/location';
import type { OpenPlan } from '@/state/planStore';
import type { Screen } from '@/state/screen';
import { onlySelected } from '@/state/screenStore';

/** The selected location; undefined also when another tab took it away since. */
export const selectedLocation = ({ view }: OpenPlan, screen: Screen): Location | undefined =>
  view.locations.get(onlySelected(screen) ?? '');

/** All selected locations that are there. */
export const selectedLocations = ({ view }: OpenPlan, { selection }: Screen): Location[] =>
  [...selection].map((id) => view.locations.get(id)).filter((location) => location !== undefined);
