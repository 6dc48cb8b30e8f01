import { rowOf } from '@/domain/records';
import type { HistoryRow } from '@/plans/history';

/** Whether an edit was of one location, named as its subject. */
const isOfLocation = ({ label: { code, kind } }: HistoryRow): boolean =>
  code.startsWith('location_') ||
  code === 'programme_changed' ||
  code.startsWith('commitment_') ||
  (code.startsWith('record_') && kind !== undefined && rowOf(kind).parent !== undefined);

/** When each location was last edited, by its name; and since when that is known. `rows`: the last one first. */
export const lastTouched = (rows: readonly HistoryRow[]) => {
  const byName = new Map<string, string>();
  for (const row of rows) {
    const { subject } = row.label;
    if (subject !== undefined && isOfLocation(row) && !byName.has(subject)) byName.set(subject, row.at);
  }
  return { byName, knownSince: rows.at(-1)?.at };
};
