import { type RefObject, useState } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import { filterText } from '@/text/filter';
import { Icon } from '@/ui/Icon';
import { ConditionFields } from './ConditionFields';
import { type ConditionId, conditionIds } from './filterConditions';

type FilterMenuProps = {
  trigger: RefObject<HTMLElement | null>;
  /** The condition that it opens at; null: all of them, to choose from. */
  start: ConditionId | null;
  onClose: () => void;
};

/** Over the table: which condition, and then what it asks. Escape closes, focus goes back to what opened it. */
export const FilterMenu = ({ trigger, start, onClose }: FilterMenuProps) => {
  const [condition, setCondition] = useState(start);
  return (
    <I18nProvider locale="nl-NL">
      <Popover
        className="popover filter-menu"
        placement="bottom start"
        triggerRef={trigger}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Dialog className="filter-menu__body" aria-label={filterText.menu}>
          {condition === null ? (
            conditionIds.map((id) => (
              <button key={id} type="button" className="filter-menu__item" onClick={() => setCondition(id)}>
                {filterText.names[id]}
              </button>
            ))
          ) : (
            <fieldset className="filter-menu__fields">
              <legend className="filter-menu__head">
                <button
                  type="button"
                  className="button button--quiet button--icon"
                  aria-label={filterText.back}
                  onClick={() => setCondition(null)}
                >
                  <Icon name="back" />
                </button>
                {filterText.names[condition]}
              </legend>
              <ConditionFields id={condition} />
            </fieldset>
          )}
        </Dialog>
      </Popover>
    </I18nProvider>
  );
};
