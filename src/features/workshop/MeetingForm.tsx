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
import { setWorkshop } from './workshopStore';

type Set = Partial<Omit<Meeting, 'id' | 'rest' | 'date' | 'tableId'>> & {
  date?: string | undefined;
  tableId?: string | undefined;
};

const Attendance = ({ meeting, onChange }: { meeting: Meeting; onChange: (ids: string[]) => void }) => {
  const { partners, networkTables } = usePlan((plan) => plan.view);
  const invited = networkTables.get(meeting.tableId ?? '')?.partnerIds ?? [];
  const sorted = [...partners.values()].sort(
    (a, b) =>
      Number(invited.includes(b.id)) - Number(invited.includes(a.id)) || a.name.localeCompare(b.name, 'nl'),
  );
  return (
    <fieldset className="attendance">
      <legend>{workshopText.present}</legend>
      {sorted.length === 0 && <p className="small soft">{workshopText.noPartners}</p>}
      {invited.length > 0 && (
        <button
          type="button"
          className="button button--link small"
          onClick={() => onChange([...new Set([...meeting.partnerIds, ...invited])])}
        >
          {workshopText.tickAll}
        </button>
      )}
      <div className="attendance__all">
        {sorted.map(({ id, name }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={meeting.partnerIds.includes(id)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...meeting.partnerIds, id]
                    : meeting.partnerIds.filter((each) => each !== id),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
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

/** A meeting: when, which table, the agenda with times, and who was there. */
export const MeetingForm = ({ meeting }: { meeting: Meeting }) => {
  const tables = usePlan((plan) => plan.view.networkTables);
  const change = (set: Set) => run(() => changeInPlan('meeting', meeting, set));
  return (
    <div className="meeting-form">
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
      <Agenda agenda={meeting.agenda} onChange={(agenda) => change({ agenda })} />
      <Attendance meeting={meeting} onChange={(partnerIds) => change({ partnerIds })} />
      <TextField
        label={workshopText.others}
        value={meeting.others}
        maxLength={longestWho}
        onLeave={(others) => change({ others: others.trim() })}
      />
      <button
        type="button"
        className="button button--link button--danger"
        onClick={() => {
          run(() => removeFromPlan('meeting', meeting));
          setWorkshop({ meetingId: null });
          notifyUndoable(workshopText.removed(meeting.name), common.undo);
        }}
      >
        {workshopText.remove}
      </button>
    </div>
  );
};
