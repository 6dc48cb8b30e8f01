import { agendaItems, nextMeeting } from '@/domain/meeting';
import { usePlan } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { weekdayText } from '@/text/dates';
import { dayText } from '@/text/numbers';
import { networkText, tableLevelNames } from '@/text/process';
import { chooseView } from './processStore';

/** The meeting that comes first: when, which table, and what is on the agenda. */
export const NextMeeting = () => {
  const { networkTables, meetings, partners } = usePlan((plan) => plan.view);
  const meeting = nextMeeting(meetings.values(), todayIso());
  const table = networkTables.get(meeting?.tableId ?? '');
  const date = meeting?.date;
  return (
    <section className="next-meeting">
      <div className="who-is-needed__head">
        <h3>{networkText.nextMeeting}</h3>
        <button type="button" className="button button--link small" onClick={() => chooseView('meetings')}>
          {meeting === undefined ? networkText.planMeeting : networkText.openAgenda}
        </button>
      </div>
      {meeting === undefined || date === undefined ? (
        <p className="soft">{networkText.noMeeting}</p>
      ) : (
        <>
          <div className="next-meeting__when">
            <p className="next-meeting__day" aria-hidden="true">
              <span>{weekdayText(date)}</span>
              <b>{Number(date.slice(8))}</b>
            </p>
            <div>
              <p className="next-meeting__name">{meeting.name}</p>
              <p className="small soft">
                {[dayText(date), meeting.time, table?.level && tableLevelNames[table.level].toLowerCase()]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {table !== undefined && (
                <p className="small soft">
                  {[
                    table.rhythm,
                    networkText.invited(table.partnerIds.filter((id) => partners.has(id)).length),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              )}
            </div>
          </div>
          <ul className="small">
            {agendaItems(meeting.agenda).map((item) => (
              <li key={`${item.time} ${item.what}`} className="next-meeting__item">
                <span className="soft">{item.time}</span> {item.what}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
