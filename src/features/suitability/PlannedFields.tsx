import { useId } from 'react';
import { removeFromPlan } from '@/domain/commands/changeTopRecords';
import { earliestYear, latestYear } from '@/domain/numbers';
import type { PlannedAmenity } from '@/domain/suitability/plannedAmenity';
import { run } from '@/state/planStore';
import { useShownView } from '@/state/shownView';
import { notifyUndoable } from '@/state/undoableNotice';
import { suitabilityText as text } from '@/text/suitability';
import { amenityNames } from '@/text/surroundings';
import { common } from '@/text/words';
import { CountField } from '@/ui/CountField';
import { plannedIn } from './ground';
import { keepSettings, useSettings } from './useSettings';

const remove = (amenity: PlannedAmenity): void => {
  run(() => removeFromPlan('plannedAmenity', amenity));
  notifyUndoable(text.removed(amenity.name), common.undo);
};

/** Whether what is planned counts, in which year, and what there is of it. */
export const PlannedFields = () => {
  const { countsPlanned, year } = useSettings();
  const amenities = useShownView((view) => view.plannedAmenities);
  const locations = useShownView((view) => view.locations);
  // Kept up to date in place; this tells.
  useShownView((view) => view.revision);
  const rooms = plannedIn(locations.values(), []).length;
  const id = useId();
  return (
    <section className="planned-fields" aria-labelledby={id}>
      <h3 id={id}>{text.plannedList}</h3>
      <label className="choice">
        <input
          type="checkbox"
          checked={countsPlanned}
          onChange={({ target }) => keepSettings({ countsPlanned: target.checked })}
        />
        {text.planned}
      </label>
      <div className="planned-fields__year">
        <span>{text.year}</span>
        <CountField
          label={text.year}
          value={year ?? null}
          min={earliestYear}
          max={latestYear}
          onChange={(next) => keepSettings({ year: next }, 'year')}
          onClear={() => keepSettings({ year: undefined }, 'year')}
        />
      </div>
      <ul>
        {[...amenities.values()].map((amenity) => (
          <li key={amenity.id} className="planned-fields__one">
            <span>{text.plannedOne(amenityNames[amenity.kind], amenity.name, amenity.year)}</span>
            <button
              type="button"
              className="button button--link"
              aria-label={text.removeNamed(amenity.name)}
              onClick={() => remove(amenity)}
            >
              {text.remove}
            </button>
          </li>
        ))}
      </ul>
      <p className="small soft">
        {rooms > 0 && text.plannedRooms(rooms)}
        {rooms === 0 && amenities.size === 0 && text.plannedNone}
      </p>
    </section>
  );
};
