import type { EditRow } from './editRow';
import { addEdit } from './editTable';

/** Entries of the history that are not known to be on disk, each with the writing of it. */
const unwritten = new Map<EditRow, Promise<number>>();

/** Adds an entry to the history, and remembers it until it is on disk. Gives its key. */
export const keepEdit = (row: EditRow): Promise<number> => {
  const adding = addEdit(row);
  unwritten.set(row, adding);
  adding.then(
    () => unwritten.delete(row),
    () => undefined,
  );
  return adding;
};

/** The entries of a plan that may not be on disk. */
export const unwrittenEdits = (planId: string): EditRow[] =>
  [...unwritten.keys()].filter((row) => row.planId === planId);

/** Waits for the entries of a plan, and writes once more what the browser refused. True when all are on disk. */
export const settleEdits = async (planId: string): Promise<boolean> => {
  for (const row of unwrittenEdits(planId)) {
    const adding = unwritten.get(row);
    // Somebody else who waits may have written it again already.
    const again = () => (unwritten.get(row) === adding ? keepEdit(row).catch(() => undefined) : undefined);
    await adding?.catch(again);
  }
  return unwrittenEdits(planId).length === 0;
};
