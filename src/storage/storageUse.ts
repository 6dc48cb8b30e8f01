import { database, updatesTable } from './database';

/** What one plan takes in this browser, in bytes: its document, and its kept versions. */
export type PlanUse = { planId: string; document: number; versions: number };

const sizeOf = (bytes: unknown): number => (bytes instanceof Uint8Array ? bytes.byteLength : 0);

/** What each plan takes, also of plans that were removed and can still come back. */
export const readStorageUse = async (): Promise<PlanUse[]> => {
  const uses = new Map<string, PlanUse>();
  const add = (planId: string, kind: 'document' | 'versions', bytes: number): void => {
    const use = uses.get(planId) ?? { planId, document: 0, versions: 0 };
    use[kind] += bytes;
    uses.set(planId, use);
  };
  await database.table(updatesTable).each((update: { k?: unknown; u?: unknown }) => {
    if (typeof update.k === 'string') add(update.k, 'document', sizeOf(update.u));
  });
  await database.snapshots.each(({ planId, bytes }) => add(planId, 'versions', sizeOf(bytes)));
  return [...uses.values()];
};
