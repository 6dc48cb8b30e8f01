import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { isNoFilter } from '@/domain/filter';
import { longestFilterText } from '@/domain/filterSchema';
import { usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { filterText } from '@/text/filter';
import { savedFilterText } from '@/text/savedFilters';
import { tableText } from '@/text/table';
import { Icon } from '@/ui/Icon';
import { TextField } from '@/ui/TextField';
import { changeFilter } from './ConditionFields';
import { clearFilter } from './clearFilter';
import { type ConditionId, conditionIds, conditionText, withoutCondition } from './filterConditions';

const FilterMenu = lazy(() => import('./FilterMenu').then((module) => ({ default: module.FilterMenu })));

const SavedFilters = lazy(() =>
  import('./SavedFilters').then((module) => ({ default: module.SavedFilters })),
);

const takeOff = (id: ConditionId): void => {
  if (id === 'inView') setScreen({ isInViewOnly: false });
  else changeFilter(withoutCondition(id));
};

/** What is asked of the locations, as chips, and the way to ask more. */
export const FilterBar = ({ shown, children }: { shown: number; children?: ReactNode }) => {
  const filter = useScreen((screen) => screen.filter);
  const isInViewOnly = useScreen((screen) => screen.isInViewOnly);
  const view = usePlan((plan) => plan.view);
  const [open, setOpen] = useState<{ start: ConditionId | null } | null>(null);
  const [saved, setSaved] = useState<'choose' | 'keep' | null>(null);
  const trigger = useRef<HTMLElement | null>(null);
  const openSaved = (what: 'choose' | 'keep', button: HTMLElement) => {
    trigger.current = button;
    setSaved(what);
  };
  const openAt = (start: ConditionId | null, button: HTMLElement) => {
    trigger.current = button;
    setOpen({ start });
  };
  const isAsked = !isNoFilter(filter) || isInViewOnly;
  return (
    <section className="filter-bar" aria-label={filterText.region}>
      <div className="filter-bar__search">
        <TextField
          label={filterText.search}
          isLabelHidden
          type="search"
          maxLength={longestFilterText}
          placeholder={filterText.search}
          value={filter.text ?? ''}
          onChange={(text) => changeFilter({ text })}
        />
      </div>
      {conditionIds.map((id) => {
        const words = conditionText(id, filter, isInViewOnly, view);
        if (words === undefined) return null;
        const name = filterText.names[id];
        return (
          <span key={id} className="filter-chip">
            <button
              type="button"
              className="filter-chip__open"
              onClick={({ currentTarget }) => openAt(id, currentTarget)}
            >
              {words === '' ? (
                <strong>{name}</strong>
              ) : (
                <>
                  {name}: <strong>{words}</strong>
                </>
              )}
            </button>
            <button
              type="button"
              className="filter-chip__remove"
              aria-label={filterText.remove(name)}
              onClick={() => takeOff(id)}
            >
              <Icon name="close" />
            </button>
          </span>
        );
      })}
      <button
        type="button"
        className="button filter-bar__add"
        aria-label={filterText.addName}
        aria-haspopup="dialog"
        aria-expanded={open !== null}
        onClick={({ currentTarget }) => openAt(null, currentTarget)}
      >
        <Icon name="plus" />
        {filterText.add}
      </button>
      {isAsked && (
        <button type="button" className="button button--link" onClick={clearFilter}>
          {filterText.clear}
        </button>
      )}
      {!isNoFilter(filter) && (
        <button
          type="button"
          className="button button--link"
          aria-haspopup="dialog"
          aria-expanded={saved === 'keep'}
          onClick={({ currentTarget }) => openSaved('keep', currentTarget)}
        >
          {savedFilterText.keep}
        </button>
      )}
      <span className="filter-bar__rest" />
      <button
        type="button"
        className="button button--quiet"
        aria-haspopup="dialog"
        aria-expanded={saved === 'choose'}
        onClick={({ currentTarget }) => openSaved('choose', currentTarget)}
      >
        {savedFilterText.list}
        <Icon name="chevron" />
      </button>
      <span className="soft" role="status">
        {tableText.shown(shown, view.locationIds.length)}
      </span>
      {children}
      {open !== null && (
        <Suspense>
          <FilterMenu key={open.start} trigger={trigger} start={open.start} onClose={() => setOpen(null)} />
        </Suspense>
      )}
      {saved !== null && (
        <Suspense>
          <SavedFilters what={saved} trigger={trigger} onClose={() => setSaved(null)} />
        </Suspense>
      )}
    </section>
  );
};
