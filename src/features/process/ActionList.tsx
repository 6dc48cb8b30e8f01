import { useRef, useState } from 'react';
import { type Action, longestTask } from '@/domain/action';
import { addToPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import { run } from '@/state/planStore';
import { processText } from '@/text/process';
import { Icon } from '@/ui/Icon';
import { ActionItem } from './ActionItem';

type ActionListProps = {
  actions: readonly Action[];
  /** The step that a new one belongs to. */
  stepId?: string;
  name: string;
  /** Who a new one is for, until somebody says otherwise. */
  owner?: string;
};

/** The actions of a step, and one line to add the next. */
export const ActionList = ({ actions, stepId, name, owner = '' }: ActionListProps) => {
  const [isAdding, setAdding] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const what = field.current?.value.trim() ?? '';
    if (field.current !== null) field.current.value = '';
    if (what === '') {
      setAdding(false);
      return;
    }
    run(() =>
      addToPlan('action', {
        id: newId(),
        name: what,
        owner,
        locationIds: [],
        ...(stepId !== undefined && { stepId }),
      }),
    );
  };
  return (
    <div className="actions">
      <ul>
        {actions.map((action) => (
          <ActionItem key={action.id} action={action} />
        ))}
      </ul>
      {!isAdding ? (
        <button
          type="button"
          className="button button--link actions__add"
          aria-label={processText.addActionTo(name)}
          onClick={() => setAdding(true)}
        >
          <Icon name="plus" />
          {processText.addAction}
        </button>
      ) : (
        <input
          // biome-ignore lint/a11y/noAutofocus: it comes in the place of the button that was pressed
          autoFocus
          ref={field}
          className="input"
          aria-label={processText.addActionTo(name)}
          placeholder={processText.what}
          maxLength={longestTask}
          onBlur={() => {
            add();
            setAdding(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            event.currentTarget.value = '';
            setAdding(false);
          }}
        />
      )}
    </div>
  );
};
