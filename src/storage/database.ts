import { Dexie, type EntityTable, type Table } from 'dexie';
import yDexie from 'y-dexie';
import type { SharedDocument } from '@/document/sharedDocument';
import type { PlanRow } from './planRow';
import type { ViewRow } from './viewRow';

/** A row of the plans table, with the shared document that y-dexie hangs on it. */
type StoredPlan = PlanRow & { doc: SharedDocument };

type Tables = {
  plans: Table<StoredPlan, string, StoredPlan>;
  views: EntityTable<ViewRow, 'planId'>;
  settings: EntityTable<{ key: string; value: unknown }, 'key'>;
};

/** The updates of the documents in `plans`, in the table that y-dexie keeps for them. */
export const updatesTable = '$plans.doc_updates';

export type Database = Dexie & Tables;

const openDatabase = (name: string): Database => {
  const database = new Dexie(name, { addons: [yDexie] }) as Database;
  database.version(1).stores({
    plans: 'id, updatedAt, doc: Y.Doc',
    views: 'planId',
    settings: 'key',
  });
  return database;
};

/** The one database of the app in this browser. */
export const database = openDatabase('boven-de-kaart');
