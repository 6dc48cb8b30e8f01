import { renameLocation } from '@/domain/commands/changeLocation';
import { type Location, longestName } from '@/domain/location';
import { uniqueName } from '@/domain/uniqueName';
import { notify } from '@/state/noticeStore';
import { openPlanNow, run } from '@/state/planStore';
import { locationFormText } from '@/text/locationForm';
import { common } from '@/text/words';
import { TextField } from '@/ui/TextField';

const otherNames = (location: Location): Set<string> => {
  const names = new Set<string>();
  for (const other of openPlanNow().view.allLocations.values())
    if (other.id !== location.id) names.add(other.name);
  return names;
};

/** The name, to be typed over. An empty name is not taken; one that exists already gets a number. */
export const LocationName = ({ location }: { location: Location }) => {
  const rename = (typed: string) => {
    const name = typed.trim();
    if (name === '' || name === location.name) return;
    const taken = otherNames(location);
    run(() => renameLocation(location, name, taken));
    const given = uniqueName(name, taken);
    if (given !== name) notify(locationFormText.renamedUnique(given));
  };
  return (
    <TextField
      key={location.id}
      label={common.name}
      isLabelHidden
      className="drawer__name"
      value={location.name}
      maxLength={longestName}
      onLeave={rename}
    />
  );
};
