import { type ReactNode, useDeferredValue } from 'react';
import { homesIn } from '@/domain/location';
import { tallyOf } from '@/domain/totals/progress';
import { followedSum } from '@/state/followedSum';
import { currentMap } from '@/state/mapHandle';
import { usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { homesText, numberText } from '@/text/numbers';
import { locationText } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { TextField } from '@/ui/TextField';
import { LocationTable } from './LocationTable';
import './locations.css';

const countHomes = followedSum<number>({
  all: (locations) => locations.reduce((sum, location) => sum + homesIn(location), 0),
  replace: (sum, before, after) => sum - homesIn(before) + homesIn(after),
});

/** Why the opgave counts fewer homes than the list; nothing when it counts them all. */
const OpgaveLine = () => {
  const totals = usePlan((plan) => plan.view.totals);
  const horizon = usePlan((plan) => plan.view.header.target.horizon);
  const { counted, ...others } = tallyOf(totals);
  const apart = (['after', 'existing', 'dropped', 'alternative', 'otherType'] as const)
    .filter((reason) => others[reason] !== 0)
    .map((reason) => locationText.apart[reason](numberText(others[reason]), horizon));
  if (apart.length === 0) return null;
  return <p className="locations__opgave small soft">{locationText.opgave(numberText(counted), apart)}</p>;
};

type LocationsPanelProps = {
  /** Those of the plan that are not shown. */
  leftOut?: ReactNode;
  /** Makes one that still seeks a place. */
  onAddWaiting: () => void;
};

/** The tab "Locaties": all locations in a table with a filter, and their total. */
export const LocationsPanel = ({ leftOut, onAddWaiting }: LocationsPanelProps) => {
  const filter = useScreen((screen) => screen.filter);
  const filteredIds = useScreen((screen) => screen.filteredIds);
  const { locations, locationIds } = usePlan((plan) => plan.view);
  const isPlanEmpty = usePlan((plan) => plan.view.allLocations.size === 0);
  const ids = useDeferredValue(filteredIds) ?? locationIds;
  const homes = countHomes(ids, locations, undefined);
  return (
    <div className="locations">
      <div className="locations__filter">
        <TextField
          label={locationText.filter}
          isLabelHidden
          type="search"
          placeholder={locationText.filter}
          value={filter.text ?? ''}
          onChange={(text) => setScreen({ filter: { ...filter, text } })}
        />
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={locationText.addWaiting}
          title={locationText.addWaiting}
          onClick={onAddWaiting}
        >
          <Icon name="plus" />
        </button>
      </div>
      {locationIds.length === 0 && (
        <p className="locations__none soft">{isPlanEmpty ? locationText.none : locationText.noneInVariant}</p>
      )}
      {locationIds.length > 0 && ids.length === 0 && (
        <p className="locations__none soft">{locationText.noneFound}</p>
      )}
      <LocationTable ids={ids} />
      <p className="locations__foot">
        <span>
          {ids.length === locationIds.length
            ? locationText.foot(ids.length)
            : locationText.filtered(ids.length, locationIds.length)}
        </span>
        {ids.length > 0 && (
          <button
            type="button"
            className="button button--link"
            onClick={() =>
              currentMap()?.show(ids.map((id) => locations.get(id)).filter((each) => each !== undefined))
            }
          >
            {locationText.showAll}
          </button>
        )}
        <strong className="number">{homesText(homes)}</strong>
      </p>
      {ids.length === locationIds.length && <OpgaveLine />}
      {leftOut}
    </div>
  );
};
