import { encodeInParts } from '@/document/encodeInParts';
import type { SharedDocument } from '@/document/sharedDocument';
import { database, updatesTable, whenOpen } from './database';
import { inTime } from './inTime';
import { dropLeftBehind } from './leftBehind';
import { tellAll } from './news';
import { type PlanRow, planRowSchema } from './planRow';
import { readable } from './readable';
import { watchQuery } from './watchQuery';

/** How long a removed plan is kept, in days. */
export const daysKept = 30;
const dayInMilliseconds = 86_400_000;

/** Calls back with all plans, the latest changed first, now and whenever one changes, in any tab. */
export const watchPlans = (
  onRows: (rows: PlanRow[]) => void,
  onError: (error: unknown) => void,
): (() => void) => {
  // A live query stays silent when the database does not open at all.
  whenOpen().catch(onError);
  return watchQuery(
    () => database.planRows.orderBy('updatedAt').reverse().toArray(),
    (rows) => onRows(readable(planRowSchema, rows)),
    onError,
  );
};

/** All stored plans, those that were removed and can still come back included. */
export const readAllPlanRows = async (): Promise<PlanRow[]> =>
  readable(planRowSchema, await database.planRows.toArray());

/** All plans that were not removed. */
export const readPlanRows = async (): Promise<PlanRow[]> =>
  (await readAllPlanRows()).filter((row) => row.removedAt === undefined);

/** The row of one plan; undefined when it is not there, or not readable. */
export const readPlanRow = async (id: string): Promise<PlanRow | undefined> =>
  planRowSchema.safeParse(await database.planRows.get(id)).data;

/** The keys of stored plans that the list does not show, because their row is gone or not readable. */
export const readUnlistedKeys = async (): Promise<string[]> => {
  const [keys, rows] = await Promise.all([database.plans.toCollection().primaryKeys(), readAllPlanRows()]);
  const listed = new Set(rows.map(({ id }) => id));
  return keys.filter((key) => !listed.has(key));
};

/** Gives a stored plan its row in the list; not one that was deleted meanwhile. */
export const putPlanRow = async (row: PlanRow): Promise<void> => {
  const { plans, planRows } = database;
  await database.transaction('rw', plans, planRows, async () => {
    if ((await plans.get(row.id)) !== undefined) await planRows.put(row);
  });
};

/** Whether a plan is stored under this key, removed ones included. */
export const hasPlan = async (id: string): Promise<boolean> => (await database.plans.get(id)) !== undefined;

/** Stores a new plan with its document. Rejects when the browser cannot store it, or has one under this key. */
export const addPlan = async (row: PlanRow, doc: SharedDocument): Promise<void> => {
  const updates = database[updatesTable];
  const { plans, planRows } = database;
  await database.transaction('rw', plans, planRows, updates, async () => {
    await plans.add({ id: row.id });
    await planRows.add(row);
    await updates.bulkAdd(encodeInParts(doc).map((u) => ({ k: row.id, u, f: 1 })));
  });
};

/** Changes the row of a plan: the one way, for all that stands in it. */
export const changePlanRow = async (id: string, change: (row: PlanRow) => void): Promise<void> => {
  await database.planRows.where('id').equals(id).modify(change);
};

/** Takes a plan off the list; `putBackPlan` brings it back as long as it is kept. */
export const removePlan = (id: string, now: Date): Promise<void> =>
  changePlanRow(id, (row) => {
    row.removedAt = now.toISOString();
  });

export const putBackPlan = (id: string): Promise<void> =>
  changePlanRow(id, (row) => {
    delete row.removedAt;
  });

/** A word for how a stored plan is now: another one after anything in it, its versions or its files has changed. */
export const readState = async (id: string): Promise<string> => {
  // The last one stays when they are made into one.
  const updates = await database[updatesTable].where('k').equals(id).primaryKeys();
  const versions = await database.snapshots.where('planId').equals(id).primaryKeys();
  const files = await database.broughtFiles.where('planId').equals(id).primaryKeys();
  return JSON.stringify([updates.at(-1), versions, files]);
};

/** Deletes a plan for good, with all that is kept of it. With `state`: only when it is still so. False when it is not. */
export const deletePlan = async (id: string, state?: string): Promise<boolean> => {
  const updates = database[updatesTable];
  const { plans, planRows, views, snapshots, edits, files, broughtFiles } = database;
  const isDeleted = await database.transaction(
    'rw',
    [plans, planRows, updates, views, snapshots, edits, files, broughtFiles],
    async () => {
      if (state !== undefined && (await readState(id)) !== state) return false;
      await plans.delete(id);
      await planRows.delete(id);
      await updates.where('k').equals(id).delete();
      await views.delete(id);
      await snapshots.where('planId').equals(id).delete();
      await edits.where('planId').equals(id).delete();
      await files.delete(id);
      await broughtFiles.where('planId').equals(id).delete();
      return true;
    },
  );
  if (!isDeleted) return false;
  dropLeftBehind(id);
  tellAll({ planId: id });
  // Refused: `deleteExpiredPlans` does it later.
  await inTime(import('./keptPlan').then(({ dropKeptPlan }) => dropKeptPlan(id))).catch(() => undefined);
  return true;
};

/** Deletes for good what was removed more than `daysKept` days before `now`, and what is left of deleted plans. */
export const deleteExpiredPlans = async (now: Date): Promise<void> => {
  const before = new Date(now.getTime() - daysKept * dayInMilliseconds).toISOString();
  for (const row of await readAllPlanRows()) {
    // Somebody may have worked on in a tab that had it open: that counts too.
    const isOld = row.removedAt !== undefined && row.removedAt < before && row.updatedAt < before;
    if (isOld) await deletePlan(row.id);
  }
  await import('./keptPlan').then(({ dropKeptOrphans }) => dropKeptOrphans());
};
