import { usePlan } from '@/state/planStore';
import { locationsText } from '@/text/numbers';
import { workshopText } from '@/text/workshop';
import { ChecksButton } from '@/ui/ChecksButton';

type LocationsButtonProps = { ids: readonly string[]; onChange: (ids: string[]) => void };

const shown = 2;

/** Which locations something is about. */
export const LocationsButton = ({ ids, onChange }: LocationsButtonProps) => {
  const locations = usePlan((plan) => plan.view.allLocations);
  // Kept up to date in place; this tells.
  usePlan((plan) => plan.view.revision);
  const names = ids.flatMap((id) => locations.get(id)?.name ?? []);
  const words =
    names.length === 0
      ? workshopText.aboutNone
      : names.length <= shown
        ? names.join(', ')
        : locationsText(names.length);
  return (
    <ChecksButton
      name={workshopText.about}
      shown={words}
      options={[...locations.values()]
        .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
        .map(({ id, name }) => [id, name] as const)}
      chosen={ids}
      onChange={onChange}
      none={workshopText.noLocations}
    />
  );
};
