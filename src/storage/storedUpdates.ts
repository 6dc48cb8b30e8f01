import { database, updatesTable } from './database';

/** The updates that make up the document of a plan, oldest first, as they were written. */
export const readUpdates = async (planId: string): Promise<Uint8Array[]> => {
  const rows: unknown[] = await database.table(updatesTable).where('k').equals(planId).toArray();
  return rows
    .map((row) => (typeof row === 'object' && row !== null && 'u' in row ? row.u : undefined))
    .filter((update) => update instanceof Uint8Array);
};
