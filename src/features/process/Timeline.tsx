import { daysBetween } from '@/domain/process/late';
import { todayIso } from '@/state/today';
import { lateText, monthText, shortDayText } from '@/text/dates';
import { processText } from '@/text/process';
import { type TimelineItem, timelineRows, timelineScale } from './timelineRows';
import type { ProcessNow } from './useSteps';
import './timeline.css';

const itemWords = (item: TimelineItem, today: string): string =>
  [
    // What may not be cut off where there is little room comes first.
    item.isLate ? `${lateText(daysBetween(item.date, today))}: ${item.name}` : item.name,
    item.owner,
    shortDayText(item.date),
    item.isDone ? processText.isDone : '',
  ]
    .filter((word) => word !== '')
    .join(', ');

/** The words of what comes late stand on the other side of its dot: there is more room. */
const isLeft = (place: number): boolean => place > 50;
const roomFor = (place: number) =>
  isLeft(place) ? { left: 0, right: `${100 - place}%` } : { left: `${place}%`, right: 0 };

/** Steps and actions by date, a row per step. What is not done by now is amber and says how late it is. */
export const Timeline = ({ now }: { now: ProcessNow }) => {
  const today = todayIso();
  const { rows, undated } = timelineRows(now, processText.others, today);
  const { months, placeOf } = timelineScale(rows, today);
  const isEmpty = rows.every(({ items }) => items.length === 0);
  if (isEmpty) return <p className="process-empty soft">{processText.timelineEmpty}</p>;
  return (
    <div className="timeline">
      <h2 className="visually-hidden">{processText.viewNames.timeline}</h2>
      <div className="timeline__months" aria-hidden="true">
        {months.map(({ iso, at, width }) => (
          <span key={iso} style={{ left: `${at}%`, width: `${width}%` }}>
            {width > 5 || iso.slice(5, 7) === '01' ? monthText(iso) : ''}
          </span>
        ))}
      </div>
      <ol className="timeline__rows">
        {rows.map((row) => (
          <li key={row.id} className="timeline__row">
            <h3>{row.name}</h3>
            <ul className="timeline__items">
              {row.items.map((item, index) => (
                <li
                  key={item.id}
                  className={[
                    'timeline__item',
                    item.isStep && 'timeline__item--step',
                    item.isDone && 'timeline__item--done',
                    item.isLate && 'timeline__item--late',
                    isLeft(placeOf(item.date)) && 'timeline__item--left',
                  ]
                    .filter(Boolean)
                    .join(' ')}
                  style={{ ...roomFor(placeOf(item.date)), top: `${8 + index * 24}px` }}
                >
                  <span className="timeline__dot" aria-hidden="true" />
                  <span className="timeline__words" title={itemWords(item, today)}>
                    {itemWords(item, today)}
                  </span>
                </li>
              ))}
            </ul>
            <span aria-hidden="true" style={{ height: `${Math.max(1, row.items.length) * 24 + 12}px` }} />
          </li>
        ))}
      </ol>
      <div
        className="timeline__today"
        style={{ left: `calc(var(--names) + (100% - var(--names)) * ${placeOf(today) / 100})` }}
      >
        <span>{processText.today}</span>
      </div>
      {undated > 0 && <p className="small soft timeline__foot">{processText.undated(undated)}</p>}
    </div>
  );
};
