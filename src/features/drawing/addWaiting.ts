import { addLocation } from '@/domain/commands/addLocation';
import { newId } from '@/domain/ids';
import { locationSchema } from '@/domain/location';
import { nextName } from '@/domain/uniqueName';
import { openPlanNow, run } from '@/state/planStore';
import { selectInTable } from '@/state/screenStore';
import { waitingText } from '@/text/waiting';
import { announce } from '@/ui/announce';
import { inShownVariant } from './inShownVariant';

/** Makes a location that still seeks a place (status 5B) and opens it for its numbers. */
export const addWaiting = (): void => {
  const { allLocations } = openPlanNow().view;
  const names = new Set(Array.from(allLocations.values(), ({ name }) => name));
  const location = locationSchema.parse({
    id: newId(),
    name: nextName(waitingText.baseName, names, 1),
    planningStatus: '5B',
  });
  run((view) => addLocation(inShownVariant(location, view)));
  selectInTable(location.id);
  announce(waitingText.added(location.name));
};
