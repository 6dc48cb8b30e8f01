import { addRecord, changeRecord, removeRecord } from '@/domain/commands/changeRecords';
import type { Location } from '@/domain/location';
import { isWebLink, type PolicyNote } from '@/domain/policy';
import { run, usePlan } from '@/state/planStore';
import { fullDayText } from '@/text/dates';
import { knowledgeText } from '@/text/knowledge';
import { Fold } from '@/ui/Fold';
import { Icon } from '@/ui/Icon';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import './knowledge.css';

/** One document, and what it says of this location. */
const NoteItem = ({ location, note }: { location: Location; note: PolicyNote }) => {
  const policy = usePlan((plan) => plan.view.policies.get(note.policyId));
  const name = policy?.name ?? knowledgeText.goneDocument;
  return (
    <li className="policy-note">
      <div className="policy-note__head">
        <span>
          <b>{name}</b>{' '}
          {policy?.date !== undefined && <span className="small soft">{fullDayText(policy.date)}</span>}
        </span>
        {policy !== undefined && isWebLink(policy.link) && (
          <a
            href={policy.link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={knowledgeText.open(policy.name)}
          >
            {knowledgeText.openShort}
          </a>
        )}
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={knowledgeText.untie(name)}
          onClick={() => run(() => removeRecord('policyNote', location, note))}
        >
          <Icon name="close" />
        </button>
      </div>
      <TextField
        label={knowledgeText.says(name)}
        isLabelHidden
        isLong
        placeholder={knowledgeText.saysHint}
        value={note.says}
        maxLength={2_000}
        onLeave={(says) => run(() => changeRecord('policyNote', location, note, { says: says.trim() }))}
      />
    </li>
  );
};

const Notes = ({ location }: { location: Location }) => {
  const policies = usePlan((plan) => plan.view.policies);
  const tied = new Set(location.policyNotes.map(({ policyId }) => policyId));
  const free = [...policies.values()].filter(({ id }) => !tied.has(id));
  return (
    <div className="policy-notes">
      <ul>
        {location.policyNotes.map((note) => (
          <NoteItem key={note.policyId} location={location} note={note} />
        ))}
      </ul>
      {policies.size === 0 && <p className="small soft">{knowledgeText.addAtKnowledge}</p>}
      {free.length > 0 && (
        <SelectField
          label={knowledgeText.tie}
          isRow
          value=""
          options={[['', knowledgeText.choose], ...free.map(({ id, name }): [string, string] => [id, name])]}
          onChange={(policyId) => {
            if (policyId !== '') run(() => addRecord('policyNote', location, { policyId, says: '' }));
          }}
        />
      )}
    </div>
  );
};

/** Which of the municipality's own policy documents speak of a location, and what they say. */
export const PolicyFold = ({ location }: { location: Location }) => {
  const { policyNotes } = location;
  return (
    <Fold
      part="policies"
      title={knowledgeText.aboutLocation}
      filled={{ count: Math.min(1, policyNotes.length), of: 1 }}
      {...(policyNotes.length > 0 && { said: knowledgeText.documents(policyNotes.length) })}
    >
      {() => <Notes location={location} />}
    </Fold>
  );
};
