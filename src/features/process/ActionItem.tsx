import { useState } from 'react';
import { type Action, longestTask } from '@/domain/action';
import { changeInPlan, removeFromPlan } from '@/domain/commands/changeTopRecords';
import { daysLate } from '@/domain/process/late';
import { run } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { notifyUndoable } from '@/state/undoableNotice';
import { lateText, shortDayText } from '@/text/dates';
import { processText } from '@/text/process';
import { common } from '@/text/words';
import { DateButton } from '@/ui/DateButton';
import { TextField } from '@/ui/TextField';
import { WhoField } from './WhoField';

const change = (
  action: Action,
  set: Partial<Record<'date' | 'done', string | undefined>> & { name?: string; owner?: string },
) => run(() => changeInPlan('action', action, set));

/** What is missing of an open action, in words; undefined when somebody does it by a date. */
const missing = ({ owner, date, done }: Action): string | undefined => {
  if (done !== undefined) return undefined;
  if (owner === '' && date === undefined) return processText.chooseOwnerAndDate;
  if (owner === '') return processText.chooseOwner;
  return date === undefined ? processText.chooseDate : undefined;
};

const ActionForm = ({ action, onClose }: { action: Action; onClose: () => void }) => (
  <div className="action-form">
    <TextField
      label={processText.what}
      value={action.name}
      maxLength={longestTask}
      onLeave={(name) => {
        if (name.trim() !== '') change(action, { name: name.trim() });
      }}
    />
    <WhoField
      isPlain
      label={processText.who}
      value={action.owner}
      onChange={(owner) => change(action, { owner })}
    />
    <div className="field">
      <span className="field__label">{processText.when}</span>
      <DateButton label={processText.when} date={action.date} onChange={(date) => change(action, { date })} />
    </div>
    <div className="action-form__foot">
      <button
        type="button"
        className="button button--link button--danger"
        onClick={() => {
          run(() => removeFromPlan('action', action));
          notifyUndoable(processText.removed(action.name), common.undo);
        }}
      >
        {processText.removeAction}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {processText.close}
      </button>
    </div>
  </div>
);

/** One action: done or not, what, who and when; pressed it can be changed. What is late has an amber edge and says so. */
export const ActionItem = ({ action }: { action: Action }) => {
  const [isOpen, setOpen] = useState(false);
  const late = daysLate(action, todayIso());
  const lacks = missing(action);
  const className = ['action', late > 0 && 'action--late', action.done !== undefined && 'action--done'];
  return (
    <li className={className.filter(Boolean).join(' ')}>
      <input
        type="checkbox"
        aria-label={processText.done(action.name)}
        checked={action.done !== undefined}
        onChange={(event) => change(action, { done: event.target.checked ? todayIso() : undefined })}
      />
      <button type="button" className="action__what" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>
          <span className="visually-hidden">{processText.change('')}</span>
          {action.name}
        </span>
        <span className="action__foot">
          {lacks === undefined || action.owner !== '' ? <span>{action.owner}</span> : null}
          {lacks !== undefined && late === 0 && <span className="warned">{lacks}</span>}
          {late > 0 ? (
            <span className="late">{lateText(late)}</span>
          ) : (
            action.date !== undefined && <span>{shortDayText(action.date)}</span>
          )}
        </span>
      </button>
      {isOpen && <ActionForm action={action} onClose={() => setOpen(false)} />}
    </li>
  );
};
