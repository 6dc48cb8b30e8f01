import type { SharedDocument } from '@/document/sharedDocument';
import { database, updatesTable } from './database';
import { followWrites, writeWhole } from './followWrites';
import type { PlanRow } from './planRow';
import { addPlan } from './planTable';
import type { StoredDocument } from './storedDocument';

/**
 * The document of a new plan that the browser would not store: it lives in this tab, says so, and goes on trying, also
 * when it is not open. From the moment that it is stored (`onStored`) it keeps itself stored.
 */
export const unstoredDocument = (row: PlanRow, doc: SharedDocument, onStored: () => void): StoredDocument => {
  let isStored = false;
  let isBehind = false;
  const onUpdate = (update: Uint8Array) => {
    isBehind = true;
    if (isStored) database.table(updatesTable).add({ k: row.id, u: update, f: 1 }).catch(writes.fail);
  };
  const write = async (): Promise<void> => {
    if (isStored) return writeWhole(row.id, doc);
    isBehind = false;
    await addPlan(row, doc);
    isStored = true;
    onStored();
    if (isBehind) await writeWhole(row.id, doc);
  };
  // Before the writes are followed: those look after an update for a write that has begun.
  doc.on('updateV2', onUpdate);
  const writes = followWrites(doc, {}, write);
  writes.fail();
  return {
    doc,
    onSaved: writes.listen,
    onGone: () => undefined,
    settled: writes.settled,
    release: () => undefined,
  };
};
