import { compressYDocs } from 'y-dexie';
import { database, updatesTable } from './database';

/** So many updates of one document are read in no time; more are made into one. */
const fewUpdates = 300;

/**
 * Makes one update of the many that a plan has become, before it opens: later it would keep edits from being written.
 * Updates that cannot be read stay as they are.
 */
export const compressUpdates = async (planId: string): Promise<void> => {
  const count = await database.table(updatesTable).where('k').equals(planId).count();
  if (count > fewUpdates) await compressYDocs(database).catch(() => undefined);
};
