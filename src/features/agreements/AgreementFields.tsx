import { type Agreement, agreementStates, agreementSubjects } from '@/domain/agreement';
import { addRecord, changeRecord, removeRecord } from '@/domain/commands/changeRecords';
import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import { run } from '@/state/planStore';
import { agreementStateNames, agreementSubjectNames, agreementText } from '@/text/agreements';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import './agreements.css';

const longestRemark = 2_000;

const AgreementItem = ({ location, agreement }: { location: Location; agreement: Agreement }) => {
  const subject = agreementSubjectNames[agreement.subject];
  return (
    <li className="agreement">
      <span>{subject}</span>
      <SelectField
        label={agreementText.state(subject.toLowerCase())}
        isLabelHidden
        value={agreement.state}
        options={optionsOf(agreementStates, agreementStateNames)}
        onChange={(state) => run(() => changeRecord('agreement', location, agreement, { state }))}
      />
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={agreementText.remove(subject.toLowerCase())}
        onClick={() => run(() => removeRecord('agreement', location, agreement))}
      >
        <Icon name="close" />
      </button>
      <TextField
        label={agreementText.remark(subject.toLowerCase())}
        isLabelHidden
        placeholder={agreementText.remarkHint}
        value={agreement.remark}
        maxLength={longestRemark}
        onChange={(remark) => run(() => changeRecord('agreement', location, agreement, { remark }, 'remark'))}
      />
    </li>
  );
};

/** What was agreed at a location, or is still open, subject by subject. Folded: how much is filled in shows. */
export const AgreementFields = ({ location }: { location: Location }) => {
  const { agreements } = location;
  const taken = new Set(agreements.map(({ subject }) => subject));
  const open = agreementSubjects.filter((subject) => subject === 'anders' || !taken.has(subject));
  const add = (subject: Agreement['subject']) =>
    run(() =>
      addRecord('agreement', location, {
        id: newId(),
        subject,
        state: 'onbesproken',
        partnerIds: [],
        remark: '',
      }),
    );
  return (
    <section className="drawer__section">
      <details className="more">
        <summary>
          {agreementText.heading} <span className="soft">{agreementText.filled(agreements.length)}</span>
        </summary>
        <ul className="agreements">
          {agreements.map((agreement) => (
            <AgreementItem key={agreement.id} location={location} agreement={agreement} />
          ))}
        </ul>
        <SelectField
          label={agreementText.add}
          isRow
          value=""
          options={[['', agreementText.choose], ...optionsOf(open, agreementSubjectNames)]}
          onChange={(subject) => {
            if (subject !== '') add(subject);
          }}
        />
      </details>
    </section>
  );
};
