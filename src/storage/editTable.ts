import { liveQuery } from 'dexie';
import { database } from './database';
import { type EditRow, editRowSchema } from './editRow';

/** Edits remembered per plan. */
export const editsKept = 500;

const readable = (rows: unknown[]): EditRow[] =>
  rows.map((row) => editRowSchema.safeParse(row).data).filter((row) => row !== undefined);

/** The latest edits of a plan, the last one first. */
export const readEdits = async (planId: string): Promise<EditRow[]> =>
  readable(await database.edits.where('planId').equals(planId).reverse().limit(editsKept).toArray());

/** Calls back with the latest edits of a plan, the last one first, now and whenever there is another. */
export const watchEdits = (planId: string, onRows: (rows: EditRow[]) => void): (() => void) => {
  const subscription = liveQuery(() => readEdits(planId)).subscribe(onRows, () => onRows([]));
  return () => subscription.unsubscribe();
};

/** Remembers an edit; gives its key, to bring it up to date while typing goes on. */
export const addEdit = (row: EditRow): Promise<number> => database.edits.add(row);

export const updateEdit = async (id: number, fields: Pick<EditRow, 'at' | 'label'>): Promise<void> => {
  await database.edits.update(id, fields);
};

/** Forgets all but the latest edits of a plan. */
export const trimEdits = async (planId: string): Promise<void> => {
  const old = await database.edits.where('planId').equals(planId).reverse().offset(editsKept).primaryKeys();
  await database.edits.bulkDelete(old);
};
