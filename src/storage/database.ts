import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AnswerRow } from './answerRow';
import type { FileRow } from './broughtFileRow';
import { databaseVersions, updatesTable } from './databaseVersions';
import type { HistoryRow } from './historyRow';
import { everyPlan, onNews, tellAll } from './news';
import { openInTime } from './openInTime';
import type { PlanRow } from './planRow';
import type { SnapshotRow } from './snapshotRow';
import { tryAgain, tryAllAgain } from './tryAgain';
import type { ViewRow } from './viewRow';

/** One change of the document of plan `k`. `i` counts up; `f` tells older versions of the app that it was made here. */
export type UpdateRow = { i?: number; k: string; u: Uint8Array; f?: 1 };

type Tables = {
  /** The plans there are. */
  plans: Table<{ id: string }, string, { id: string }>;
  [updatesTable]: Table<UpdateRow, number, UpdateRow>;
  planRows: Table<PlanRow, string, PlanRow>;
  views: EntityTable<ViewRow, 'planId'>;
  snapshots: Table<SnapshotRow, string, SnapshotRow>;
  edits: Table<HistoryRow, number, HistoryRow>;
  files: EntityTable<{ planId: string; handle: FileSystemFileHandle }, 'planId'>;
  answers: EntityTable<AnswerRow, 'key'>;
  broughtFiles: Table<FileRow, string, FileRow>;
};

type Database = Dexie & Tables;

export { updatesTable };

/** Why the database cannot be used. `waiting`: the browser does not answer, mostly for the sake of an older tab. */
export type WhyShut = 'newer' | 'waiting' | 'full' | 'no_access';

let isNewer = false;
let isWaiting = false;
/** Why the browser does not let it be open, when nothing else is known: of one that was, that there is no room. */
let whyNot: 'full' | 'no_access' | undefined = 'no_access';
let made = 0;
let tellOutdated: () => void = () => undefined;

const reopened = new Set<() => void>();

/** Calls back when the database can be used after all, each time. Returns the function that stops it. */
export const onReopened = (listener: () => void): (() => void) => {
  reopened.add(listener);
  return () => reopened.delete(listener);
};

const openAgain = (): void => {
  if (isNewer || isWaiting) return;
  database.open().then(
    () => {
      for (const tell of reopened) tell();
      tryAllAgain();
    },
    () => undefined,
  );
};

const openAgainLater = (): void => {
  if (!isNewer && !isWaiting) tryAgain(openAgain);
};

/**
 * A newer version of the app has been here: this tab lets go of the database, and writes no more. Told to who worked with
 * it; who has just come reads it in the place of the plans.
 */
const letGo = (): void => {
  const wasOpen = whyNot !== 'no_access';
  isNewer = true;
  database.close();
  if (wasOpen) tellOutdated();
};

/** Dexie counts in whole versions, the browser in tenths. The tenths an older version of the app may have raised. */
const isOfNewerVersion = (nativeVersion: number): boolean =>
  Math.floor(nativeVersion / 10) > Math.floor(database.verno);

const factory = openInTime({
  onLate: () => {
    isWaiting = true;
    // All that waits for it is told.
    database.close();
  },
  onFree: () => {
    isWaiting = false;
    openAgain();
  },
  onRefused: (error) => {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    whyNot = isFull ? 'full' : (whyNot ?? 'no_access');
    openAgainLater();
  },
  onTaken: () => {
    whyNot = 'full';
  },
  isTooNew: (nativeVersion) => {
    const isTooNew = isOfNewerVersion(nativeVersion);
    if (isTooNew) letGo();
    return isTooNew;
  },
});

const createDatabase = (name: string): Database => {
  const created = new Dexie(name, {
    indexedDB: factory,
    // On disk, not just with the system, before a write counts as done.
    chromeTransactionDurability: 'strict',
    // Dexie's cache of live queries falls over a write that failed (a full disk), and then no query hears of any more.
    cache: 'disabled',
  }) as Database;
  for (const { version, stores, upgrade } of databaseVersions) {
    const layout = created.version(version).stores(stores);
    if (upgrade !== undefined) layout.upgrade(upgrade);
  }
  return created;
};

/** The one database of the app in this browser. */
export const database = createDatabase('boven-de-kaart');

/** Why the database cannot be used, after it refused something. Undefined when it is open, or shut by this page itself. */
export const whyShut = (): WhyShut | undefined => {
  if (isNewer) return 'newer';
  return isWaiting ? 'waiting' : whyNot;
};

/** How often the database was made since this page was loaded. What it held before, the browser has wiped. */
export const timesMade = (): number => made;

database.on('populate', () => tellAll({ planId: everyPlan }));
onNews(({ planId }) => {
  if (planId === everyPlan) made += 1;
});

/** Resolves when the database can be used, rejects when not. While the browser does not answer, another question waits too. */
export const whenOpen = async (): Promise<void> => {
  if (isNewer || isWaiting) throw new Error('the database cannot be opened');
  await database.open();
};

const isEachTime = true;
database.on(
  'ready',
  () => {
    // Dexie shuts it too, while the page is kept for the Back button: nothing is wrong then.
    whyNot = undefined;
  },
  isEachTime,
);
// Also when the browser closes it by itself (the user clears its data): whatever waits for it goes on after that.
database.on('close', openAgainLater);

/**
 * Calls back when a newer version of the app needs the database, or has upgraded it already: this tab lets go of it and
 * writes no more.
 */
export const watchVersion = (onOutdated: () => void): void => {
  tellOutdated = onOutdated;
  database.on('versionchange', ({ newVersion }) => {
    // It is being deleted: nothing newer has come.
    if (newVersion !== null) letGo();
    else {
      whyNot = 'full';
      database.close({ disableAutoOpen: false });
    }
    // Dexie's own answer comes after this one, and would open the database again at the next edit.
    return false;
  });
};
