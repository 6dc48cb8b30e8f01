import { nextMeeting } from '@/domain/meeting';
import { usePlan } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { shortDayText } from '@/text/dates';
import { networkText } from '@/text/process';
import { chooseView } from './processStore';

const shown = 3;

/** The tables of the network in short: rhythm and next meeting. */
export const TablesShort = () => {
  const { networkTables, meetings } = usePlan((plan) => plan.view);
  const today = todayIso();
  const dateOf = (tableId: string) =>
    nextMeeting(
      [...meetings.values()].filter((meeting) => meeting.tableId === tableId),
      today,
    )?.date;
  return (
    <section className="tables-short">
      <div className="who-is-needed__head">
        <h2>{networkText.tables}</h2>
        <button type="button" className="button button--link small" onClick={() => chooseView('network')}>
          {networkTables.size > 0 ? networkText.all(networkTables.size) : networkText.makeTables}
        </button>
      </div>
      <ul>
        {[...networkTables.values()].slice(0, shown).map(({ id, name, rhythm }) => {
          const date = dateOf(id);
          return (
            <li key={id} className="tables-short__one">
              <span>{name}</span>
              <span className="small soft">{rhythm}</span>
              <span className="small">{date === undefined ? '' : shortDayText(date)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
