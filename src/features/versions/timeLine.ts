import type { HistoryRow } from '@/plans/history';
import type { SnapshotRow } from '@/plans/snapshots';
import { dayText } from '@/text/numbers';

/** Something that was done or kept. `tab`: the number of another tab or session, in order of appearance. */
export type Moment =
  | { kind: 'edit'; at: string; row: HistoryRow; tab?: number }
  | { kind: 'snapshot'; at: string; row: SnapshotRow };

/** The moments of one day, the last first. */
export type Day = { name: string; moments: Moment[] };

/** Who types a number and takes it away again did nothing. */
const didNothing = ({ label: { changed } }: HistoryRow): boolean =>
  changed?.to !== undefined && changed.from === changed.to;

/** Edits and kept snapshots of a plan in one line of time, the last first, by day. */
export const timeLine = (
  edits: readonly HistoryRow[],
  snapshots: readonly SnapshotRow[],
  thisTab: string,
): Day[] => {
  const tabs = [...new Set(edits.toReversed().map(({ tab }) => tab))].filter((tab) => tab !== thisTab);
  const moments: Moment[] = [
    ...snapshots.map((row): Moment => ({ kind: 'snapshot', at: row.at, row })),
    ...edits
      .filter((row) => !didNothing(row))
      .map((row): Moment => {
        const moment = { kind: 'edit', at: row.at, row } as const;
        return row.tab === thisTab ? moment : { ...moment, tab: tabs.indexOf(row.tab) + 1 };
      }),
  ];
  const days: Day[] = [];
  for (const moment of moments.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))) {
    const name = dayText(moment.at);
    const day = days.at(-1);
    if (day?.name === name) day.moments.push(moment);
    else days.push({ name, moments: [moment] });
  }
  return days;
};
