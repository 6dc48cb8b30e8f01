import type { ProcessNow } from './useSteps';

/** A step or an action with a date, on the timeline. */
export type TimelineItem = {
  id: string;
  name: string;
  owner: string;
  date: string;
  isDone: boolean;
  isLate: boolean;
  isStep: boolean;
};

export type TimelineRow = { id: string; name: string; items: TimelineItem[] };

/** One row per step, and one for the other actions; those without a date are counted apart. */
export const timelineRows = (now: ProcessNow, othersName: string, today: string) => {
  let undated = 0;
  const dated = (items: (Omit<TimelineItem, 'date'> & { date: string | undefined })[]): TimelineItem[] => {
    const known = items.flatMap((item) => (item.date === undefined ? [] : [{ ...item, date: item.date }]));
    undated += items.filter((item) => item.date === undefined && !item.isDone).length;
    return known.sort((a, b) => a.date.localeCompare(b.date));
  };
  const actionItems = (actions: ProcessNow['others']) =>
    actions.map(({ id, name, owner, date, done }) => ({
      id,
      name,
      owner,
      date: done ?? date,
      isDone: done !== undefined,
      isLate: done === undefined && date !== undefined && date < today,
      isStep: false,
    }));
  const rows: TimelineRow[] = now.steps.map(({ step, record, state, actions, daysLate }, index) => ({
    id: step.id,
    name: `${index + 1}. ${step.name}`,
    items: dated([
      {
        id: step.id,
        name: step.name,
        owner: record?.owner ?? '',
        date: record?.date,
        isDone: state === 'klaar',
        isLate: daysLate > 0,
        isStep: true,
      },
      ...actionItems(actions),
    ]),
  }));
  const others = dated(actionItems(now.others));
  if (others.length > 0) rows.push({ id: 'others', name: othersName, items: others });
  return { rows, undated };
};

export type TimelineMonth = { iso: string; at: number; width: number };

/** The months from the first date to the last, today among them, each with its place in per cent. */
export const timelineScale = (rows: readonly TimelineRow[], today: string) => {
  const dates = rows
    .flatMap(({ items }) => items.map(({ date }) => date))
    .concat(today)
    .sort();
  const first = `${(dates[0] ?? today).slice(0, 7)}-01`;
  const last = new Date(dates.at(-1) ?? today);
  const end = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1);
  const start = Date.parse(first);
  const placeOf = (iso: string): number => (100 * (Date.parse(iso) - start)) / (end - start);
  const months: TimelineMonth[] = [];
  for (let at = start; at < end; ) {
    const month = new Date(at);
    const next = Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1);
    months.push({
      iso: month.toISOString().slice(0, 10),
      at: (100 * (at - start)) / (end - start),
      width: (100 * (next - at)) / (end - start),
    });
    at = next;
  }
  return { months, placeOf };
};
