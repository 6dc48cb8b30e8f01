import { useState } from 'react';
import { addToPlan, changeInPlan, removeFromPlan } from '@/domain/commands/changeTopRecords';
import { type Decision, longestDecision } from '@/domain/decision';
import { newId } from '@/domain/ids';
import { longestWho } from '@/domain/step';
import { useKnownNames } from '@/state/knownNames';
import { run, usePlan } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { notifyUndoable } from '@/state/undoableNotice';
import { fullDayText } from '@/text/dates';
import { common } from '@/text/words';
import { workshopText } from '@/text/workshop';
import { DateButton } from '@/ui/DateButton';
import { SuggestField } from '@/ui/SuggestField';
import { TextField } from '@/ui/TextField';
import { AddLine } from './AddLine';
import { LocationsButton } from './LocationsButton';

type Set = { name?: string; body?: string; note?: string; date?: string | undefined; locationIds?: string[] };

const change = (decision: Decision, set: Set) => run(() => changeInPlan('decision', decision, set));

const DecisionForm = ({ decision, onClose }: { decision: Decision; onClose: () => void }) => {
  const names = useKnownNames();
  return (
    <div className="entry-form">
      <TextField
        label={workshopText.decisionHint}
        value={decision.name}
        maxLength={longestDecision}
        onLeave={(name) => {
          if (name.trim() !== '') change(decision, { name: name.trim() });
        }}
      />
      <SuggestField
        label={workshopText.body}
        placeholder={workshopText.bodyHint}
        value={decision.body}
        maxLength={longestWho}
        suggestions={[...new Set([...workshopText.bodies, ...names])]}
        onLeave={(body) => change(decision, { body })}
      />
      <div className="entry-form__two">
        <DateButton
          label={workshopText.decisionDate}
          date={decision.date}
          onChange={(date) => change(decision, { date })}
        />
        <LocationsButton
          ids={decision.locationIds}
          onChange={(locationIds) => change(decision, { locationIds })}
        />
      </div>
      <TextField
        label={workshopText.note}
        value={decision.note}
        maxLength={2_000}
        onLeave={(note) => change(decision, { note: note.trim() })}
      />
      <div className="entry-form__foot">
        <button
          type="button"
          className="button button--link button--danger"
          onClick={() => {
            run(() => removeFromPlan('decision', decision));
            notifyUndoable(workshopText.removedDecision, common.undo);
          }}
        >
          {workshopText.removeDecision}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {workshopText.closed}
        </button>
      </div>
    </div>
  );
};

const DecisionItem = ({ decision }: { decision: Decision }) => {
  const [isOpen, setOpen] = useState(false);
  const locations = usePlan((plan) => plan.view.allLocations);
  // Kept up to date in place; this tells.
  usePlan((plan) => plan.view.revision);
  const names = decision.locationIds.flatMap((id) => locations.get(id)?.name ?? []);
  const foot = [decision.body, decision.date && fullDayText(decision.date), names.join(', ')];
  return (
    <li className="entry">
      <button type="button" className="entry__press" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>
          <span className="visually-hidden">{workshopText.changeDecision('')}</span>
          {decision.name}
        </span>
        <span className="small soft">{foot.filter(Boolean).join(' · ')}</span>
        {decision.note !== '' && <span className="small">{decision.note}</span>}
      </button>
      {isOpen && <DecisionForm decision={decision} onClose={() => setOpen(false)} />}
    </li>
  );
};

type DecisionsProps = {
  /** Only those about this location, and a new one is about it. */
  locationId?: string;
  /** What a new one starts with. */
  start?: { date?: string | undefined; body: string };
};

/** What was decided, the latest first, and one line to add the next. */
export const Decisions = ({ locationId, start }: DecisionsProps) => {
  const decisions = usePlan((plan) => plan.view.decisions);
  const shown = [...decisions.values()]
    .filter(({ locationIds }) => locationId === undefined || locationIds.includes(locationId))
    .sort((a, b) => (b.date ?? '9999').localeCompare(a.date ?? '9999'));
  return (
    <>
      {shown.length === 0 && <p className="small soft">{workshopText.noDecisions}</p>}
      <ul>
        {shown.map((decision) => (
          <DecisionItem key={decision.id} decision={decision} />
        ))}
      </ul>
      <AddLine
        label={workshopText.addDecision}
        hint={workshopText.decisionHint}
        maxLength={longestDecision}
        onAdd={(name) =>
          run(() =>
            addToPlan('decision', {
              id: newId(),
              name,
              body: start?.body ?? '',
              date: start?.date ?? todayIso(),
              locationIds: locationId === undefined ? [] : [locationId],
              note: '',
            }),
          )
        }
      />
    </>
  );
};
