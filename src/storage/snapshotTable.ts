import { database } from './database';
import { readable } from './readable';
import { type SnapshotRow, snapshotRowSchema } from './snapshotRow';
import { watchQuery } from './watchQuery';

/** Versions that the app keeps by itself, per plan; older ones make room. Those made by hand stay. */
export const automaticKept = 30;

/** The kept versions of a plan, the latest first. */
export const readSnapshots = async (planId: string): Promise<SnapshotRow[]> => {
  const rows: unknown[] = await database.snapshots.where('planId').equals(planId).toArray();
  return readable(snapshotRowSchema, rows).sort((a, b) => (a.at < b.at ? 1 : -1));
};

/** Calls back with the kept versions of a plan, the latest first, now and whenever they change. */
export const watchSnapshots = (planId: string, onRows: (rows: SnapshotRow[]) => void): (() => void) =>
  watchQuery(
    () => readSnapshots(planId),
    onRows,
    () => onRows([]),
  );

/** Keeps a version. Resolves when it is on disk; rejects when the browser cannot store it. */
export const addSnapshot = async (row: SnapshotRow): Promise<void> => {
  await database.snapshots.add(row);
  const automatic = (await readSnapshots(row.planId)).filter(({ cause }) => cause !== 'hand');
  await database.snapshots.bulkDelete(automatic.slice(automaticKept).map(({ id }) => id));
};

/** Keeps a version that was deleted, again; no other makes room for it. */
export const putBackSnapshot = async (row: SnapshotRow): Promise<void> => {
  await database.snapshots.put(row);
};

export const deleteSnapshot = (id: string): Promise<void> => database.snapshots.delete(id);

export const deleteSnapshots = (ids: readonly string[]): Promise<void> =>
  database.snapshots.bulkDelete([...ids]);
