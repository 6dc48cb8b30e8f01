import { useState } from 'react';
import { addToPlan, changeInPlan, removeFromPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import { longestRemark, type Remark } from '@/domain/remark';
import { longestWho } from '@/domain/step';
import { useKnownNames } from '@/state/knownNames';
import { run, usePlan } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { notifyUndoable } from '@/state/undoableNotice';
import { fullDayText } from '@/text/dates';
import { common } from '@/text/words';
import { workshopText } from '@/text/workshop';
import { SuggestField } from '@/ui/SuggestField';
import { TextField } from '@/ui/TextField';
import { AddLine } from './AddLine';
import { showRemark } from './showRemark';

/** What a remark says, who said it, and what became of it: each changed where it stands. */
export const RemarkForm = ({ remark }: { remark: Remark }) => {
  const names = useKnownNames();
  const change = (set: { name?: string; from?: string; answer?: string }) =>
    run(() => changeInPlan('remark', remark, set));
  return (
    <div className="entry-form">
      <TextField
        label={workshopText.remarkHint}
        isLong
        value={remark.name}
        maxLength={longestRemark}
        onLeave={(name) => {
          if (name.trim() !== '') change({ name: name.trim() });
        }}
      />
      <SuggestField
        label={workshopText.from}
        placeholder={workshopText.fromHint}
        value={remark.from}
        suggestions={names}
        maxLength={longestWho}
        onLeave={(from) => change({ from })}
      />
      <TextField
        label={workshopText.answer}
        isLong
        placeholder={workshopText.answerHint}
        value={remark.answer}
        maxLength={2_000}
        onLeave={(answer) => change({ answer: answer.trim() })}
      />
      <div className="entry-form__foot">
        <button
          type="button"
          className="button button--link button--danger"
          onClick={() => {
            run(() => removeFromPlan('remark', remark));
            notifyUndoable(workshopText.removedRemark, common.undo);
          }}
        >
          {workshopText.removeRemark}
        </button>
        <button type="button" className="button button--link" onClick={() => showRemark(remark)}>
          {workshopText.show}
        </button>
      </div>
    </div>
  );
};

const RemarkItem = ({ remark, isPlaced }: { remark: Remark; isPlaced: boolean }) => {
  const [isOpen, setOpen] = useState(false);
  const location = usePlan((plan) => plan.view.allLocations.get(remark.locationId ?? ''));
  const place = location?.name ?? (remark.place === undefined ? '' : workshopText.onMap);
  const foot = [remark.from, remark.date && fullDayText(remark.date), isPlaced ? '' : place];
  return (
    <li className="entry entry--note">
      <button type="button" className="entry__press" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>
          <span className="visually-hidden">{workshopText.changeRemark('')}</span>
          {remark.name}
        </span>
        <span className="small soft">{foot.filter(Boolean).join(' · ')}</span>
        <span className={remark.answer === '' ? 'small warned' : 'small entry__answer'}>
          {remark.answer === '' ? workshopText.answerHint : remark.answer}
        </span>
      </button>
      {isOpen && <RemarkForm remark={remark} />}
    </li>
  );
};

/** Remarks, those without an answer first; of one location only those on it. */
export const Remarks = ({ locationId }: { locationId?: string }) => {
  const remarks = usePlan((plan) => plan.view.remarks);
  const shown = [...remarks.values()]
    .filter((remark) => locationId === undefined || remark.locationId === locationId)
    .sort((a, b) => Number(a.answer !== '') - Number(b.answer !== '') || (a.id < b.id ? 1 : -1));
  return (
    <>
      {locationId === undefined && shown.length === 0 && (
        <p className="small soft">{workshopText.noRemarks}</p>
      )}
      <ul>
        {shown.map((remark) => (
          <RemarkItem key={remark.id} remark={remark} isPlaced={locationId !== undefined} />
        ))}
      </ul>
      {locationId !== undefined && (
        <AddLine
          label={workshopText.addRemark}
          hint={workshopText.remarkHint}
          maxLength={longestRemark}
          onAdd={(name) =>
            run(() =>
              addToPlan('remark', {
                id: newId(),
                name,
                from: '',
                answer: '',
                date: todayIso(),
                locationId,
              }),
            )
          }
        />
      )}
    </>
  );
};
