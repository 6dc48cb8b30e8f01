import { type KeyboardEvent, type ReactNode, useEffect, useMemo } from 'react';
import { changeLocations, removeLocations } from '@/domain/commands/changeMany';
import { homesIn, interventions, type Location, priorities } from '@/domain/location';
import { firmnessOf, planningStatuses } from '@/domain/planningStatus';
import { currentMap } from '@/state/mapHandle';
import { run, usePlan } from '@/state/planStore';
import { selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { interventionNames, priorityNames, statusGroupNames, statusNames } from '@/text/codes';
import { locationFormText } from '@/text/locationForm';
import { manyText } from '@/text/manyLocations';
import { common, locationText } from '@/text/words';
import { announce } from '@/ui/announce';
import { Icon } from '@/ui/Icon';
import { PartnerField, SharedField, YearField } from './ManyFields';

const useSelected = (): Location[] => {
  const selection = useScreen((screen) => screen.selection);
  const { locations, revision } = usePlan((plan) => plan.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  return useMemo(
    () => [...selection].map((id) => locations.get(id)).filter((location) => location !== undefined),
    [selection, locations, revision],
  );
};

const clear = (): void => {
  selectLocation(null);
  currentMap()?.focus();
};

const remove = (locations: readonly Location[]): void => {
  clear();
  run(() => removeLocations(locations));
  notifyUndoable(manyText.removed(locations.length), common.undo);
};

/** What several selected locations share, changed for all of them in one step. */
export const ManyDrawer = ({ shape }: { shape: ReactNode }) => {
  const locations = useSelected();
  const count = locations.length;
  const lastId = count === 1 ? locations[0]?.id : undefined;
  useEffect(() => {
    // The others went (a split was taken back): its own numbers can be filled in again.
    if (lastId !== undefined) setScreen({ selection: new Set([lastId]) });
  }, [lastId]);
  const set = (label: string, value: string, fields: Parameters<typeof changeLocations>[1]) => {
    run(() => changeLocations(locations, fields));
    announce(manyText.changed(count, label.toLowerCase(), value.toLowerCase()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) clear();
  };
  return (
    <form
      className="drawer"
      aria-label={manyText.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="drawer__scroll">
        <header className="drawer__head">
          <h2 className="many__heading">{manyText.heading(count)}</h2>
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label={manyText.clear}
            onClick={clear}
          >
            <Icon name="close" />
          </button>
          <p className="drawer__measures soft">
            {manyText.homes(locations.reduce((sum, location) => sum + homesIn(location), 0))}
            <button
              type="button"
              className="button button--link"
              onClick={() => currentMap()?.show(locations)}
            >
              {locationText.show}
            </button>
            {shape}
          </p>
        </header>
        <section className="drawer__section">
          <h3>{locationFormText.planning}</h3>
          <SharedField
            label={locationFormText.status}
            values={locations.map(({ planningStatus }) => planningStatus)}
            codes={planningStatuses}
            names={statusNames}
            groupOf={(status) => statusGroupNames[firmnessOf(status)]}
            onChoose={(planningStatus) =>
              set(locationFormText.status, statusNames[planningStatus], { planningStatus })
            }
          />
          <YearField locations={locations} />
          <SharedField
            label={locationFormText.intervention}
            values={locations.map(({ intervention }) => intervention)}
            codes={interventions}
            names={interventionNames}
            onChoose={(intervention) =>
              set(locationFormText.intervention, interventionNames[intervention], { intervention })
            }
          />
          <SharedField
            label={locationFormText.priority}
            values={locations.map(({ priority }) => priority)}
            codes={priorities}
            names={priorityNames}
            onChoose={(priority) => set(locationFormText.priority, priorityNames[priority], { priority })}
          />
          <PartnerField locations={locations} />
        </section>
      </div>
      <footer className="drawer__foot">
        <button
          type="button"
          className="button button--quiet button--danger"
          onClick={() => remove(locations)}
        >
          <Icon name="trash" />
          {manyText.remove(count)}
        </button>
        <button type="button" className="button button--primary" onClick={clear}>
          {common.done}
        </button>
      </footer>
    </form>
  );
};
