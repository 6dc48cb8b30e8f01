import { database, updatesTable } from './database';
import { type SnapshotRow, snapshotRowSchema } from './snapshotRow';

/** A kept snapshot without its content; `size` in bytes. */
export type KeptSnapshot = Pick<SnapshotRow, 'id' | 'at' | 'cause' | 'name'> & { size: number };

/** What one plan takes in this browser, in bytes: its document, and its kept snapshots, the latest first. */
export type PlanUse = { planId: string; document: number; snapshots: readonly KeptSnapshot[] };

const sizeOf = (bytes: unknown): number => (bytes instanceof Uint8Array ? bytes.byteLength : 0);

/** What each plan takes, also of plans that were removed and can still come back. */
export const readStorageUse = async (): Promise<PlanUse[]> => {
  const documents = new Map<string, number>();
  const snapshots = new Map<string, KeptSnapshot[]>();
  await database.table(updatesTable).each((update: { k?: unknown; u?: unknown }) => {
    if (typeof update.k === 'string')
      documents.set(update.k, (documents.get(update.k) ?? 0) + sizeOf(update.u));
  });
  await database.snapshots.each((row: unknown) => {
    const snapshot = snapshotRowSchema.safeParse(row).data;
    if (snapshot === undefined) return;
    const { planId, bytes, id, at, cause, name } = snapshot;
    const kept = { id, at, cause, name, size: bytes.byteLength };
    snapshots.set(planId, [...(snapshots.get(planId) ?? []), kept]);
  });
  return [...new Set([...documents.keys(), ...snapshots.keys()])].map((planId) => ({
    planId,
    document: documents.get(planId) ?? 0,
    snapshots: (snapshots.get(planId) ?? []).sort((a, b) => (a.at < b.at ? 1 : -1)),
  }));
};
