import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import { addToPlan, changeInPlan, removeFromPlan } from '@/domain/commands/changeTopRecords';
import { askedIn, isSameFilter } from '@/domain/filterSchema';
import { newId } from '@/domain/ids';
import { longestFilterName, type SavedFilter } from '@/domain/savedFilter';
import { notify } from '@/state/noticeStore';
import { run, usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { savedFilterText } from '@/text/savedFilters';
import { common } from '@/text/words';
import { CheckedField } from '@/ui/CheckedField';
import { Icon } from '@/ui/Icon';
import { filterNameFault } from './savedFilterName';

type NameFormProps = {
  start: string;
  others: readonly SavedFilter[];
  onName: (name: string) => void;
};

/** A name for a filter. What is wrong with it is said at the field, and what was typed stays. */
const NameForm = ({ start, others, onName }: NameFormProps) => {
  const [name, setName] = useState(start);
  const [fault, setFault] = useState<keyof typeof savedFilterText.faults>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = filterNameFault(name, others);
    setFault(found);
    if (found === undefined) onName(name.trim());
    else field.current?.focus();
  };
  return (
    <form className="saved-filters__form" noValidate onSubmit={send}>
      <CheckedField
        ref={field}
        label={savedFilterText.name}
        value={name}
        maxLength={longestFilterName}
        error={fault && savedFilterText.faults[fault]}
        onChange={(typed) => {
          setName(typed);
          setFault(undefined);
        }}
      />
      <button type="submit" className="button button--primary">
        {savedFilterText.save}
      </button>
    </form>
  );
};

const remove = (saved: SavedFilter): void => {
  run(() => removeFromPlan('savedFilter', saved));
  notifyUndoable(savedFilterText.removed(saved.name), common.undo);
};

type ListProps = { all: readonly SavedFilter[]; onClose: () => void };

const SavedList = ({ all, onClose }: ListProps) => {
  const filter = useScreen((screen) => screen.filter);
  const [renaming, setRenaming] = useState<string | null>(null);
  if (all.length === 0) return <p className="small soft">{savedFilterText.none}</p>;
  return all.map((saved) => {
    if (saved.id === renaming) {
      return (
        <NameForm
          key={saved.id}
          start={saved.name}
          others={all.filter(({ id }) => id !== saved.id)}
          onName={(name) => {
            if (name !== saved.name) run(() => changeInPlan('savedFilter', saved, { name }));
            onClose();
          }}
        />
      );
    }
    const isChosen = isSameFilter(filter, saved.filter);
    return (
      <div key={saved.id} className="saved-filters__row">
        <button
          type="button"
          className="filter-menu__item"
          aria-label={isChosen ? common.chosen(saved.name) : saved.name}
          onClick={() => {
            setScreen({ filter: saved.filter, isInViewOnly: false });
            onClose();
          }}
        >
          {saved.name}
          {isChosen && <Icon name="check" />}
        </button>
        <button
          type="button"
          className="button button--quiet"
          aria-label={savedFilterText.rename(saved.name)}
          onClick={() => setRenaming(saved.id)}
        >
          {savedFilterText.renameShort}
        </button>
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={savedFilterText.remove(saved.name)}
          onClick={() => {
            remove(saved);
            onClose();
          }}
        >
          <Icon name="trash" />
        </button>
      </div>
    );
  });
};

const KeepForm = ({ all, onClose }: ListProps) => {
  const filter = useScreen((screen) => screen.filter);
  const isInViewOnly = useScreen((screen) => screen.isInViewOnly);
  return (
    <>
      <NameForm
        start=""
        others={all}
        onName={(name) => {
          run(() => addToPlan('savedFilter', { id: newId(), name, filter: askedIn(filter) }));
          notify(savedFilterText.kept(name));
          onClose();
        }}
      />
      {isInViewOnly && <p className="small soft">{savedFilterText.notInView}</p>}
    </>
  );
};

type SavedFiltersProps = {
  what: 'choose' | 'keep';
  trigger: RefObject<HTMLElement | null>;
  onClose: () => void;
};

/** Over the table: the filters that are kept with the plan, or a name for the one that is asked now. */
export const SavedFilters = ({ what, trigger, onClose }: SavedFiltersProps) => {
  const filters = usePlan((plan) => plan.view.savedFilters);
  const all = [...filters.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return (
    <I18nProvider locale="nl-NL">
      <Popover
        className="popover filter-menu"
        placement={what === 'keep' ? 'bottom start' : 'bottom end'}
        triggerRef={trigger}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Dialog
          className="saved-filters"
          aria-label={what === 'keep' ? savedFilterText.keep : savedFilterText.list}
        >
          {what === 'keep' ? (
            <KeepForm all={all} onClose={onClose} />
          ) : (
            <SavedList all={all} onClose={onClose} />
          )}
        </Dialog>
      </Popover>
    </I18nProvider>
  );
};
