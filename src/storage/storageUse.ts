import { database, updatesTable } from './database';
import { type SnapshotRow, snapshotRowSchema } from './snapshotRow';

/** A kept version without its content; `size` in bytes. */
export type KeptVersion = Pick<SnapshotRow, 'id' | 'at' | 'cause' | 'name'> & { size: number };

/** What one plan takes in this browser, in bytes: its document, and its kept versions, the latest first. */
export type PlanUse = { planId: string; document: number; versions: readonly KeptVersion[] };

const sizeOf = (bytes: unknown): number => (bytes instanceof Uint8Array ? bytes.byteLength : 0);

/** What each plan takes, also of plans that were removed and can still come back. */
export const readStorageUse = async (): Promise<PlanUse[]> => {
  const documents = new Map<string, number>();
  const versions = new Map<string, KeptVersion[]>();
  await database.table(updatesTable).each((update: { k?: unknown; u?: unknown }) => {
    if (typeof update.k === 'string')
      documents.set(update.k, (documents.get(update.k) ?? 0) + sizeOf(update.u));
  });
  await database.snapshots.each((row: unknown) => {
    const snapshot = snapshotRowSchema.safeParse(row).data;
    if (snapshot === undefined) return;
    const { planId, bytes, id, at, cause, name } = snapshot;
    const kept = { id, at, cause, name, size: bytes.byteLength };
    versions.set(planId, [...(versions.get(planId) ?? []), kept]);
  });
  return [...new Set([...documents.keys(), ...versions.keys()])].map((planId) => ({
    planId,
    document: documents.get(planId) ?? 0,
    versions: (versions.get(planId) ?? []).sort((a, b) => (a.at < b.at ? 1 : -1)),
  }));
};
