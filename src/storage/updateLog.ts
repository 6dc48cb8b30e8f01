import { Dexie, RangeSet } from 'dexie';
import type { SharedDocument } from '@/document/sharedDocument';
import { database, updatesTable } from './database';
import { type HistoryRow, isSameEntry } from './historyRow';
import { readHistory } from './historyTable';
import { tellOthers } from './news';
import type { PlanRow } from './planRow';

/** What goes to disk as one: what was done to a document, and its lines in the history. */
export type Batch = { update?: Uint8Array; edits: readonly HistoryRow[] };

const updates = database[updatesTable];

/** Who watches the history reads it anew, in every tab: Dexie does not hear of requests that it did not make. */
const tellHistory = (): void => {
  const place = `idb://${database.name}/edits/`;
  const all = new RangeSet(Number.NEGATIVE_INFINITY, [[]]);
  Dexie.on.storagemutated.fire({ [place]: all, [`${place}planId`]: all });
};

const tellUpdate = (planId: string, update: Uint8Array | undefined, key: number | undefined): void => {
  if (update !== undefined && key !== undefined) tellOthers({ planId, written: { key, update } });
};

/**
 * Adds to the log of a plan; resolves with the key of the update when all of it is on disk. The transaction ends with its
 * last request: left alone, it waits until the page has heard that those succeeded, and a page that is drawing its map
 * hears late; an edit of 400 ms ago could be lost with the page (`npm run test:kill`).
 */
export const append = async (planId: string, { update, edits }: Batch): Promise<number | undefined> => {
  const keys = new Map<HistoryRow, number>();
  let key: number | undefined;
  await database.transaction('rw', updates, database.edits, ({ idbtrans }) => {
    if (update !== undefined) {
      const adding = idbtrans.objectStore(updatesTable).add({ k: planId, u: update, f: 1 });
      adding.onsuccess = () => {
        key = Number(adding.result);
      };
    }
    for (const row of edits) {
      const putting = idbtrans.objectStore('edits').put(row);
      putting.onsuccess = () => void keys.set(row, Number(putting.result));
    }
    idbtrans.commit();
  });
  for (const [row, id] of keys) row.id = id;
  tellUpdate(planId, update, key);
  if (edits.length > 0) tellHistory();
  return key;
};

/** Adds the lines that the history does not have yet, and brings those that it has up to date. */
const noteMissing = async (planId: string, edits: readonly HistoryRow[]): Promise<void> => {
  if (edits.length === 0) return;
  const there = await readHistory(planId);
  for (const row of edits) {
    const known = there.find((other) => isSameEntry(other, row));
    if (known?.id !== undefined) row.id = known.id;
    else delete row.id;
    if (known === undefined || known.at < row.at) row.id = await database.edits.put(row);
  }
};

/** A plan that is not stored yet, with its document, and the lines of its history that an earlier tab left. */
export type NewDocument = { row: PlanRow; doc: SharedDocument; edits?: readonly HistoryRow[] };

/**
 * The same for what may be on disk in part: it looks what is there. A plan that is not is stored with it, when it has a
 * `newRow`. `gone`: the plan was deleted meanwhile, and does not come back.
 */
export const appendAgain = async (
  planId: string,
  { update, edits }: Batch,
  newRow?: PlanRow,
): Promise<number | 'gone' | undefined> => {
  const { plans, planRows } = database;
  const key = await database.transaction('rw', plans, planRows, updates, database.edits, async () => {
    const isThere = (await plans.get(planId)) !== undefined;
    if (!isThere && newRow === undefined) return 'gone';
    if (!isThere && newRow !== undefined) {
      await plans.add({ id: planId });
      await planRows.add(newRow);
    }
    const key = update === undefined ? undefined : await updates.add({ k: planId, u: update, f: 1 });
    await noteMissing(planId, edits);
    return key;
  });
  if (key !== 'gone') tellUpdate(planId, update, key);
  return key;
};

/** What the log holds of a plan, oldest first; undefined when there is no such plan. */
export const readLog = (planId: string): Promise<{ key: number; update: unknown }[] | undefined> =>
  database.transaction('r', database.plans, updates, async () => {
    if ((await database.plans.get(planId)) === undefined) return undefined;
    const rows = await updates.where('k').equals(planId).toArray();
    return rows.map(({ i = 0, u }) => ({ key: i, update: u }));
  });

/** The keys of what the log holds of a plan; undefined when there is no such plan. */
export const readLogKeys = (planId: string): Promise<number[] | undefined> =>
  database.transaction('r', database.plans, updates, async () => {
    if ((await database.plans.get(planId)) === undefined) return undefined;
    return updates.where('k').equals(planId).primaryKeys();
  });

/** All updates of a plan that are bytes, oldest first, whether they can be read or not. */
export const readUpdates = async (planId: string): Promise<Uint8Array[]> => {
  const rows = await updates.where('k').equals(planId).toArray();
  return rows.map(({ u }): unknown => u).filter((update) => update instanceof Uint8Array);
};

/**
 * Writes `parts`, which say the same together, in the place of the updates with these keys: under the last of those keys.
 * Gives what is there after it. Nothing is written when another tab has done so since.
 */
export const compress = (
  planId: string,
  keys: readonly number[],
  parts: readonly Uint8Array[],
): Promise<readonly number[]> =>
  database.transaction('rw', updates, async () => {
    const there = new Set(await updates.where('k').equals(planId).primaryKeys());
    if (!keys.every((key) => there.has(key))) return keys;
    const kept = keys.slice(-parts.length);
    await updates.bulkDelete([...keys]);
    await updates.bulkPut(parts.map((u, n) => ({ i: kept[n] ?? 0, k: planId, u })));
    return kept;
  });
