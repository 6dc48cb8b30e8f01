import { Dexie, type EntityTable, type Table } from 'dexie';
import yDexie from 'y-dexie';
import type { SharedDocument } from '@/document/sharedDocument';
import type { AnswerRow } from './answerRow';
import type { BroughtFileRow } from './broughtFileRow';
import { commitAtOnce } from './commitAtOnce';
import { databaseVersions } from './databaseVersions';
import type { EditRow } from './editRow';
import type { PlanRow } from './planRow';
import type { SnapshotRow } from './snapshotRow';
import type { ViewRow } from './viewRow';

/** A key, with the shared document that y-dexie hangs on it. */
type StoredPlan = { id: string; doc: SharedDocument };

type Tables = {
  plans: Table<StoredPlan, string, StoredPlan>;
  planRows: Table<PlanRow, string, PlanRow>;
  views: EntityTable<ViewRow, 'planId'>;
  snapshots: Table<SnapshotRow, string, SnapshotRow>;
  edits: Table<EditRow, number, EditRow>;
  files: EntityTable<{ planId: string; handle: FileSystemFileHandle }, 'planId'>;
  answers: EntityTable<AnswerRow, 'key'>;
  broughtFiles: Table<BroughtFileRow, string, BroughtFileRow>;
};

type Database = Dexie & Tables;

/** The updates of the documents in `plans`, in the table that y-dexie keeps for them. */
export const updatesTable = '$plans.doc_updates';

/** Its own compression would lock the updates in the middle of work: see `compressUpdates`. */
const documents = yDexie({ gc: false });

const openDatabase = (name: string): Database => {
  const opened = new Dexie(name, {
    addons: documents ? [documents] : [],
    // On disk, not just with the system, before a write counts as done.
    chromeTransactionDurability: 'strict',
    // Dexie's cache of live queries falls over a write that failed (a full disk), and then no query hears of any more.
    cache: 'disabled',
  }) as Database;
  for (const { version, stores, upgrade } of databaseVersions) {
    const layout = opened.version(version).stores(stores);
    if (upgrade !== undefined) layout.upgrade(upgrade);
  }
  // Both: an edit that is kept, and that the history knows nothing of, would be a riddle after a reload.
  opened.use(commitAtOnce([updatesTable, 'edits']));
  return opened;
};

/** The one database of the app in this browser. */
export const database = openDatabase('boven-de-kaart');

let isNewer = false;

/**
 * Why the database cannot be used, after it refused something: a newer version of the app has been here, or the browser
 * gives no access. Undefined when it is open.
 */
export const whyShut = (): 'newer' | 'no_access' | undefined =>
  isNewer ? 'newer' : database.isOpen() ? undefined : 'no_access';

const letGo = (): void => {
  isNewer = true;
  database.close({ disableAutoOpen: true });
};

/**
 * Calls back once when a newer version of the app needs the database, or has upgraded it already: this tab lets go of it
 * and writes no more. `onBlocked`: this tab wants to upgrade, and waits for older ones.
 */
export const watchVersion = (onOutdated: () => void, onBlocked: () => void): void => {
  database.on('versionchange', () => {
    letGo();
    onOutdated();
    // Dexie's own answer comes after this one, and would open the database again at the next edit.
    return false;
  });
  // A database that is too new is opened all the same, without a version.
  database.on(
    'ready',
    () => {
      if (database.backendDB().version <= Math.round(database.verno * 10)) return;
      letGo();
      onOutdated();
      throw new Error('the database is of a newer version of the app');
    },
    true,
  );
  database.on('blocked', onBlocked);
};
