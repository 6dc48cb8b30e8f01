import { type Agreement, agreementDocuments, agreementStates } from '@/domain/agreement';
import { changeRecord, removeRecord } from '@/domain/commands/changeRecords';
import type { Location } from '@/domain/location';
import { run } from '@/state/planStore';
import {
  agreementDocumentNames,
  agreementName,
  agreementStateNames,
  agreementSubjectHelp,
  agreementText,
} from '@/text/agreements';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { PartyChips } from './PartyChips';

const longestRemark = 2_000;
type Fields = { [Field in Exclude<keyof Agreement, 'id'>]?: Agreement[Field] | undefined };

const orUndefined = (text: string): string | undefined => (text === '' ? undefined : text);

/** All that is said of an agreement. */
export const AgreementForm = ({ location, agreement }: { location: Location; agreement: Agreement }) => {
  const subject = agreementName(agreement).toLowerCase();
  const help = agreementSubjectHelp[agreement.subject];
  const set = (fields: Fields, typing?: string) =>
    run(() => changeRecord('agreement', location, agreement, fields, typing));
  return (
    <>
      {help !== undefined && <p className="small soft">{help}</p>}
      <SelectField
        label={agreementText.stateShort}
        name={agreementText.state(subject)}
        isRow
        value={agreement.state}
        options={optionsOf(agreementStates, agreementStateNames)}
        onChange={(state) => set({ state })}
      />
      <PartyChips
        location={location}
        chosen={agreement.partnerIds}
        onChange={(partnerIds) => set({ partnerIds })}
      />
      <TextField
        label={agreementText.date}
        isRow
        type="date"
        value={agreement.date ?? ''}
        onLeave={(date) => set({ date: orUndefined(date) })}
      />
      <TextField
        label={agreementText.payer}
        isRow
        value={agreement.payer ?? ''}
        maxLength={200}
        onChange={(payer) => set({ payer: orUndefined(payer) }, 'payer')}
      />
      <SelectField<NonNullable<Agreement['laidDownIn']> | ''>
        label={agreementText.laidDownIn}
        isRow
        value={agreement.laidDownIn ?? ''}
        options={[['', agreementText.notLaidDown], ...optionsOf(agreementDocuments, agreementDocumentNames)]}
        onChange={(document) => set({ laidDownIn: document === '' ? undefined : document })}
      />
      <TextField
        label={agreementText.ownTitle}
        isRow
        value={agreement.title ?? ''}
        maxLength={200}
        onLeave={(title) => set({ title: orUndefined(title.trim()) })}
      />
      <TextField
        label={agreementText.remark}
        isLong
        value={agreement.remark}
        maxLength={longestRemark}
        onChange={(remark) => set({ remark }, 'remark')}
      />
      <button
        type="button"
        className="button button--quiet button--danger"
        aria-label={agreementText.remove(subject)}
        onClick={() => run(() => removeRecord('agreement', location, agreement))}
      >
        <Icon name="trash" />
        {agreementText.removeThis}
      </button>
    </>
  );
};
