import { encodeDocument } from '@/document/encodeDocument';
import type { SharedDocument } from '@/document/sharedDocument';
import { database, updatesTable } from './database';
import { followWrites, writeUpdate } from './followWrites';
import { clearLeftBehind } from './leftBehind';
import type { PlanRow } from './planRow';
import { addPlan, hasPlan } from './planTable';
import type { StoredDocument } from './storedDocument';

/** A new plan that is not stored: its row and document. `wasLeft`: other tabs may have it too, and store it first. */
export type NewPlan = { row: PlanRow; doc: SharedDocument; wasLeft?: boolean };

/**
 * The document of a new plan that the browser would not store: it lives in this tab, says so, and goes on trying, also
 * when it is not open. From the moment that it is stored (`onStored`) it keeps itself stored.
 */
export const unstoredDocument = (
  { row, doc, wasLeft = false }: NewPlan,
  onStored: () => void,
): StoredDocument => {
  let isStored = false;
  const onUpdate = (update: Uint8Array) => {
    if (isStored) database.table(updatesTable).add({ k: row.id, u: update, f: 1 }).catch(writes.fail);
  };
  const store = async (): Promise<void> =>
    wasLeft && (await hasPlan(row.id)) ? writeUpdate(row.id, encodeDocument(doc)) : addPlan(row, doc);
  const write = async (update: Uint8Array | undefined): Promise<void> => {
    if (isStored) return writeUpdate(row.id, update);
    await store();
    isStored = true;
    onStored();
    // Edits that came while the plan was being stored.
    await writeUpdate(row.id, writes.unwritten());
    void clearLeftBehind(row.id);
  };
  // Before the writes are followed: those look after an update for a write that has begun.
  doc.on('updateV2', onUpdate);
  const onWritten = () => void clearLeftBehind(row.id);
  const writes = followWrites(doc, { provider: {}, write, onWritten });
  writes.fail();
  return {
    doc,
    onSaved: writes.listen,
    onGone: () => undefined,
    unwritten: () => {
      if (!isStored) return { update: encodeDocument(doc), row };
      const update = writes.unwritten();
      return update && { update };
    },
    settled: writes.settled,
    release: () => undefined,
  };
};
