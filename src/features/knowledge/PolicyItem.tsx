import { useState } from 'react';
import { changeInPlan, removeFromPlan } from '@/domain/commands/changeTopRecords';
import { isWebLink, type Policy } from '@/domain/policy';
import { run, usePlan } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { fullDayText } from '@/text/dates';
import { knowledgeText } from '@/text/knowledge';
import { common } from '@/text/words';
import { DateButton } from '@/ui/DateButton';
import { TextField } from '@/ui/TextField';

const PolicyForm = ({ policy, onClose }: { policy: Policy; onClose: () => void }) => {
  const change = (set: { name?: string; link?: string; note?: string; date?: string | undefined }) =>
    run(() => changeInPlan('policy', policy, set));
  return (
    <div className="policy-form">
      <TextField
        label={knowledgeText.name}
        value={policy.name}
        maxLength={200}
        onLeave={(name) => {
          if (name.trim() !== '') change({ name: name.trim() });
        }}
      />
      <div className="field">
        <span className="field__label">{knowledgeText.date}</span>
        <DateButton label={knowledgeText.date} date={policy.date} onChange={(date) => change({ date })} />
      </div>
      <TextField
        label={knowledgeText.link}
        placeholder={knowledgeText.linkHint}
        value={policy.link}
        maxLength={1_000}
        onLeave={(link) => change({ link: link.trim() })}
      />
      {policy.link !== '' && !isWebLink(policy.link) && <p className="small late">{knowledgeText.noLink}</p>}
      <TextField
        label={knowledgeText.note}
        isLong
        value={policy.note}
        maxLength={2_000}
        onLeave={(note) => change({ note: note.trim() })}
      />
      <div className="policy-form__foot">
        <button
          type="button"
          className="button button--link button--danger"
          onClick={() => {
            run(() => removeFromPlan('policy', policy));
            notifyUndoable(knowledgeText.removed(policy.name), common.undo);
          }}
        >
          {knowledgeText.remove}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {knowledgeText.closed}
        </button>
      </div>
    </div>
  );
};

/** One policy document: name, date, what it says, and its link; pressed it can be changed. */
export const PolicyItem = ({ policy }: { policy: Policy }) => {
  const { allLocations, revision: _revision } = usePlan((plan) => plan.view);
  const said = [...allLocations.values()].flatMap(({ id, name, policyNotes }) =>
    policyNotes.filter(({ policyId }) => policyId === policy.id).map(({ says }) => ({ id, name, says })),
  );
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="policy">
      <div className="policy__row">
        <button
          type="button"
          className="policy__press"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <b>
            <span className="visually-hidden">{knowledgeText.change('')}</span>
            {policy.name}
          </b>
          {policy.date !== undefined && <span className="small soft">{fullDayText(policy.date)}</span>}
          {policy.note !== '' && <span className="small">{policy.note}</span>}
        </button>
        {isWebLink(policy.link) && (
          <a
            href={policy.link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={knowledgeText.open(policy.name)}
          >
            {knowledgeText.openShort}
          </a>
        )}
      </div>
      {said.length > 0 && (
        <ul className="small soft">
          {said.map(({ id, name, says }) => (
            <li key={id}>{knowledgeText.ofLocation(name, says)}</li>
          ))}
        </ul>
      )}
      {isOpen && <PolicyForm policy={policy} onClose={() => setOpen(false)} />}
    </li>
  );
};
