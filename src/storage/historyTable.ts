import { database } from './database';
import { type HistoryRow, historyRowSchema } from './historyRow';
import { readable } from './readable';
import { watchQuery } from './watchQuery';

/** Edits remembered per plan. */
export const historyKept = 500;

/** The latest edits of a plan, the last one first. */
export const readHistory = async (planId: string): Promise<HistoryRow[]> =>
  readable(
    historyRowSchema,
    await database.edits.where('planId').equals(planId).reverse().limit(historyKept).toArray(),
  );

/** Calls back with the latest edits of a plan, the last one first, now and whenever there is another. */
export const watchHistory = (planId: string, onRows: (rows: HistoryRow[]) => void): (() => void) =>
  watchQuery(
    () => readHistory(planId),
    onRows,
    () => onRows([]),
  );

/**
 * Puts entries of before in the history of a plan, oldest first, where they belong in time: the order of the table is
 * the order of the history. Gives how many are among the latest, which are kept. Rejects, with nothing changed, when the
 * browser cannot store them.
 */
export const addPastHistory = async (planId: string, rows: readonly HistoryRow[]): Promise<number> => {
  if (rows.length === 0) return 0;
  const { edits } = database;
  return database.transaction('rw', edits, async () => {
    const there = await edits.where('planId').equals(planId).toArray();
    const latest = [...there, ...rows]
      .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
      .slice(-historyKept);
    await edits.where('planId').equals(planId).delete();
    await edits.bulkAdd(latest.map(({ id: _id, ...row }) => row));
    return rows.filter((row) => latest.includes(row)).length;
  });
};

/** Forgets all but the latest edits of a plan. */
export const trimHistory = async (planId: string): Promise<void> => {
  const old = await database.edits.where('planId').equals(planId).reverse().offset(historyKept).primaryKeys();
  await database.edits.bulkDelete(old);
};
