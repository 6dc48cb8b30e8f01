import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { homesIn } from '@/domain/location';
import { tallyOf } from '@/domain/totals/progress';
import { currentMap } from '@/state/mapHandle';
import { usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { homesText, numberText } from '@/text/numbers';
import { locationText } from '@/text/words';
import { TextField } from '@/ui/TextField';
import { LocationTable } from './LocationTable';
import { filterIds } from './locationRow';
import './locations.css';

/** Why the opgave counts fewer homes than the list; nothing when it counts them all. */
const OpgaveLine = () => {
  const totals = usePlan((plan) => plan.view.totals);
  const horizon = usePlan((plan) => plan.view.header.target.horizon);
  const { counted, ...others } = tallyOf(totals);
  const apart = (['after', 'existing', 'dropped', 'otherType'] as const)
    .filter((reason) => others[reason] > 0)
    .map((reason) => locationText.apart[reason](numberText(others[reason]), horizon));
  if (apart.length === 0) return null;
  return <p className="locations__opgave small soft">{locationText.opgave(numberText(counted), apart)}</p>;
};

/** The tab "Locaties": all locations in a table with a filter, and their total. */
export const LocationsPanel = () => {
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter);
  const { locations, locationIds, partners } = usePlan((plan) => plan.view);
  const revision = usePlan((plan) => plan.view.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the maps are kept up to date in place; revision tells
  const ids = useMemo(
    () => filterIds(locationIds, locations, partners, wanted),
    [locationIds, locations, partners, wanted, revision],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const homes = useMemo(
    () => ids.reduce((sum, id) => sum + homesIn(locations.get(id) ?? { programme: [] }), 0),
    [ids, locations, revision],
  );
  useEffect(() => {
    setScreen({ filteredIds: ids.length === locationIds.length ? null : ids });
    return () => setScreen({ filteredIds: null });
  }, [ids, locationIds]);
  return (
    <div className="locations">
      <div className="locations__filter">
        <TextField
          label={locationText.filter}
          isLabelHidden
          type="search"
          placeholder={locationText.filter}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {locationIds.length === 0 && <p className="locations__none soft">{locationText.none}</p>}
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
    </div>
  );
};
