import { useState } from 'react';
import { changeInPlan, removeFromPlan } from '@/domain/commands/changeTopRecords';
import { agendaItems, longestAgenda, type Meeting } from '@/domain/meeting';
import { longestWho } from '@/domain/step';
import { run, usePlan } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { common } from '@/text/words';
import { workshopText } from '@/text/workshop';
import { DateButton } from '@/ui/DateButton';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { Attendance } from './Attendance';
import { setWorkshop } from './workshopStore';

type Set = Partial<Omit<Meeting, 'id' | 'rest' | 'date' | 'tableId'>> & {
  date?: string | undefined;
  tableId?: string | undefined;
};

/** The agenda with its times; pressed, the lines to type. */
const Agenda = ({ agenda, onChange }: { agenda: string; onChange: (agenda: string) => void }) => {
  const [isTyping, setTyping] = useState(agenda === '');
  if (isTyping) {
    return (
      <>
        <TextField
          label={workshopText.agenda}
          isLong
          placeholder={workshopText.agendaHint}
          value={agenda}
          maxLength={longestAgenda}
          onLeave={onChange}
        />
        <p className="small soft">{workshopText.agendaHelp}</p>
        {agenda !== '' && (
          <button type="button" className="button" onClick={() => setTyping(false)}>
            {workshopText.closed}
          </button>
        )}
      </>
    );
  }
  return (
    <section>
      <div className="workshop__head">
        <h3>{workshopText.agenda}</h3>
        <button type="button" className="button button--link small" onClick={() => setTyping(true)}>
          {workshopText.changeAgenda}
        </button>
      </div>
      <ol className="agenda">
        {agendaItems(agenda).map(({ time, what }) => (
          <li key={`${time} ${what}`}>
            <span className="soft">{time}</span> {what}
          </li>
        ))}
      </ol>
    </section>
  );
};

type FieldsProps = { meeting: Meeting; change: (set: Set) => void };

/** What a meeting is called, when it is and of which table; and the way to take it away. */
const MeetingFields = ({ meeting, change }: FieldsProps) => {
  const tables = usePlan((plan) => plan.view.networkTables);
  return (
    <>
      <TextField
        label={workshopText.name}
        value={meeting.name}
        maxLength={longestWho}
        onLeave={(name) => {
          if (name.trim() !== '') change({ name: name.trim() });
        }}
      />
      <SelectField
        label={workshopText.table}
        value={meeting.tableId ?? ''}
        options={[
          ['', workshopText.noTable],
          ...[...tables.values()].map(({ id, name }): [string, string] => [id, name]),
        ]}
        onChange={(tableId) => change({ tableId: tableId === '' ? undefined : tableId })}
      />
      <div className="meeting-form__two">
        <div className="field">
          <span className="field__label">{workshopText.date}</span>
          <DateButton label={workshopText.date} date={meeting.date} onChange={(date) => change({ date })} />
        </div>
        <TextField
          label={workshopText.time}
          placeholder={workshopText.timeHint}
          value={meeting.time}
          maxLength={longestWho}
          onLeave={(time) => change({ time: time.trim() })}
        />
      </div>
      <TextField
        label={workshopText.others}
        value={meeting.others}
        maxLength={longestWho}
        onLeave={(others) => change({ others: others.trim() })}
      />
      <button
        type="button"
        className="button button--link button--danger meeting-form__remove"
        onClick={() => {
          run(() => removeFromPlan('meeting', meeting));
          setWorkshop({ meetingId: null });
          notifyUndoable(workshopText.removed(meeting.name), common.undo);
        }}
      >
        {workshopText.remove}
      </button>
    </>
  );
};

/** A meeting: when, which table, the agenda with times, and who was there. Pressed, its fields. */
export const MeetingForm = ({ meeting }: { meeting: Meeting }) => {
  const table = usePlan((plan) => plan.view.networkTables.get(meeting.tableId ?? '')?.name);
  const [isChanging, setChanging] = useState(false);
  const change = (set: Set) => run(() => changeInPlan('meeting', meeting, set));
  const about = [meeting.time, table ?? workshopText.noTable, meeting.others].filter(Boolean).join(' · ');
  return (
    <div className="meeting-form">
      <div className="workshop__head">
        <p className="small soft">{about}</p>
        <button
          type="button"
          className="button button--link small"
          aria-expanded={isChanging}
          onClick={() => setChanging(!isChanging)}
        >
          {isChanging ? workshopText.closed : workshopText.change}
        </button>
      </div>
      {isChanging && <MeetingFields meeting={meeting} change={change} />}
      <Agenda agenda={meeting.agenda} onChange={(agenda) => change({ agenda })} />
      <Attendance meeting={meeting} onChange={(partnerIds) => change({ partnerIds })} />
    </div>
  );
};
