import { database } from './database';
import { type EditRow, editRowSchema } from './editRow';
import { watchQuery } from './watchQuery';

/** Edits remembered per plan. */
export const editsKept = 500;

const readable = (rows: unknown[]): EditRow[] =>
  rows.map((row) => editRowSchema.safeParse(row).data).filter((row) => row !== undefined);

/** The latest edits of a plan, the last one first. */
export const readEdits = async (planId: string): Promise<EditRow[]> =>
  readable(await database.edits.where('planId').equals(planId).reverse().limit(editsKept).toArray());

/** Calls back with the latest edits of a plan, the last one first, now and whenever there is another. */
export const watchEdits = (planId: string, onRows: (rows: EditRow[]) => void): (() => void) =>
  watchQuery(
    () => readEdits(planId),
    onRows,
    () => onRows([]),
  );

/** Remembers an edit; gives its key, to bring it up to date while typing goes on. */
export const addEdit = (row: EditRow): Promise<number> => database.edits.add(row);

export const updateEdit = async (id: number, fields: Pick<EditRow, 'at' | 'label'>): Promise<void> => {
  await database.edits.update(id, fields);
};

/**
 * Puts entries of before in the history of a plan, oldest first, where they belong in time: the order of the table is
 * the order of the history. Gives how many are among the latest, which are kept. Rejects, with nothing changed, when the
 * browser cannot store them.
 */
export const addPastEdits = async (planId: string, rows: readonly EditRow[]): Promise<number> => {
  if (rows.length === 0) return 0;
  const { edits } = database;
  return database.transaction('rw', edits, async () => {
    const there = await edits.where('planId').equals(planId).toArray();
    const latest = [...there, ...rows]
      .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
      .slice(-editsKept);
    await edits.where('planId').equals(planId).delete();
    await edits.bulkAdd(latest.map(({ id: _id, ...row }) => row));
    return rows.filter((row) => latest.includes(row)).length;
  });
};

/** Forgets all but the latest edits of a plan. */
export const trimEdits = async (planId: string): Promise<void> => {
  const old = await database.edits.where('planId').equals(planId).reverse().offset(editsKept).primaryKeys();
  await database.edits.bulkDelete(old);
};
