import type { Transaction } from 'dexie';

/** The log of what was done to the documents of `plans`. The name is from the library that kept it at first. */
export const updatesTable = '$plans.doc_updates';

type DatabaseVersion = {
  version: number;
  name: string;
  stores: Readonly<Record<string, string>>;
  /** Brings the rows of the version before it along. */
  upgrade?: (transaction: Transaction) => Promise<void>;
};

/** What the list of plans shows, out of the table that holds their documents. */
const partRowsFromDocuments = async (transaction: Transaction): Promise<void> => {
  const plans = transaction.table<{ id: string }>('plans');
  await transaction.table('planRows').bulkAdd(await plans.toArray());
  await plans.toCollection().modify((row, stored) => {
    stored.value = { id: row.id };
  });
};

/**
 * Every layout that the database has had, oldest first, each with what it brought. A released one never changes; a new
 * one gets the next number, and a fixture of the one before it goes to `tests/fixtures/released`.
 */
export const databaseVersions: readonly DatabaseVersion[] = [
  {
    version: 1,
    name: 'plans with kept versions and a history of edits',
    stores: {
      plans: 'id, updatedAt',
      [updatesTable]: '++i, k',
      views: 'planId',
      snapshots: 'id, planId',
      edits: '++id, planId',
      files: 'planId',
    },
  },
  {
    version: 2,
    name: 'answers of sources, and files with facts or a map that the user brought',
    stores: { answers: 'key, at', broughtFiles: 'id, planId' },
  },
  {
    // A write to a table with documents locks their updates too: an edit had to wait for a row of the list.
    version: 3,
    name: 'the list of plans in a table of its own',
    stores: { plans: 'id', planRows: 'id, updatedAt' },
    upgrade: partRowsFromDocuments,
  },
  {
    // An older version of the app would show what was removed: it has to let go.
    version: 4,
    name: 'what is removed stays in the document, with a mark',
    stores: {},
  },
];
