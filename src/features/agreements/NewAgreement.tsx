import { useState } from 'react';
import * as z from 'zod/mini';
import { type Agreement, agreementSubjects } from '@/domain/agreement';
import { addRecord } from '@/domain/commands/changeRecords';
import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import { run } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { agreementSubjectHelp, agreementSubjectNames, agreementText } from '@/text/agreements';
import { common } from '@/text/words';
import { Chips } from '@/ui/Chips';
import { optionsOf } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { PartyChips } from './PartyChips';

const dateSchema = z.iso.date();

/** Subjects that have no agreement here yet, and the free one. */
const openSubjects = ({ agreements }: Location) => {
  const taken = new Set(agreements.map(({ subject }) => subject));
  return agreementSubjects.filter((subject) => subject === 'anders' || !taken.has(subject));
};

/** An agreement in a few presses: about what, who, and when (today, unless another day is given). */
export const NewAgreement = ({ location, onDone }: { location: Location; onDone: () => void }) => {
  const [subject, setSubject] = useState<Agreement['subject']>();
  const [title, setTitle] = useState('');
  const [partnerIds, setPartnerIds] = useState<string[]>([]);
  const [date, setDate] = useState(() => todayIso());
  const isFree = subject === 'anders';
  const canKeep = subject !== undefined && (!isFree || title.trim() !== '');
  const keep = () => {
    if (!canKeep) return;
    const isDated = dateSchema.safeParse(date).success;
    run(() =>
      addRecord('agreement', location, {
        id: newId(),
        subject,
        // Without a day it is a subject to talk about.
        state: isDated ? 'afgesproken' : 'in_gesprek',
        partnerIds,
        remark: '',
        ...(isDated && { date }),
        ...(title.trim() !== '' && { title: title.trim() }),
      }),
    );
    onDone();
  };
  return (
    <fieldset className="new-agreement">
      <legend className="visually-hidden">{agreementText.add}</legend>
      <Chips
        label={agreementText.subject}
        options={optionsOf(openSubjects(location), agreementSubjectNames)}
        chosen={subject === undefined ? [] : [subject]}
        onChange={(_, pressed) => setSubject(pressed)}
      />
      {subject !== undefined && agreementSubjectHelp[subject] !== undefined && (
        <p className="small soft">{agreementSubjectHelp[subject]}</p>
      )}
      {isFree && (
        <TextField
          label={agreementText.title}
          value={title}
          maxLength={200}
          placeholder={agreementText.titleHint}
          onChange={setTitle}
        />
      )}
      <PartyChips location={location} chosen={partnerIds} onChange={setPartnerIds} />
      <TextField label={agreementText.date} isRow type="date" value={date} onChange={setDate} />
      <div className="new-agreement__buttons">
        <button type="button" className="button button--primary" disabled={!canKeep} onClick={keep}>
          {agreementText.keep}
        </button>
        <button type="button" className="button button--quiet" onClick={onDone}>
          {common.cancel}
        </button>
      </div>
    </fieldset>
  );
};
