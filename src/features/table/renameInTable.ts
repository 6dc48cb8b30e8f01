import { renameLocation } from '@/domain/commands/changeLocation';
import type { Location } from '@/domain/location';
import { uniqueName } from '@/domain/uniqueName';
import { notify } from '@/state/noticeStore';
import { openPlanNow, run } from '@/state/planStore';
import { locationFormText } from '@/text/locationForm';

/** Gives a name; one that exists already gets a number, and that is said. */
export const renameInTable = (location: Location, name: string): void => {
  if (name === location.name) return;
  const taken = new Set<string>();
  for (const other of openPlanNow().view.locations.values())
    if (other.id !== location.id) taken.add(other.name);
  run(() => renameLocation(location, name, taken));
  const given = uniqueName(name, taken);
  if (given !== name) notify(locationFormText.renamedUnique(given));
};
