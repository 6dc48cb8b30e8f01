import { broughtFileRowSchema, type FileRow } from './broughtFileRow';
import { database } from './database';
import { readable } from './readable';
import { watchQuery } from './watchQuery';

/** The files brought for one plan, or for all, the latest first. */
export const readBroughtFiles = async (planId?: string): Promise<FileRow[]> => {
  const { broughtFiles } = database;
  const rows: unknown[] = await (planId === undefined
    ? broughtFiles.toArray()
    : broughtFiles.where('planId').equals(planId).toArray());
  return readable(broughtFileRowSchema, rows).sort((a, b) => (a.at < b.at ? 1 : -1));
};

/** Calls back with the files brought for a plan, the latest first, now and whenever they change. */
export const watchBroughtFiles = (planId: string, onRows: (rows: FileRow[]) => void): (() => void) =>
  watchQuery(
    () => readBroughtFiles(planId),
    onRows,
    () => onRows([]),
  );

/** Keeps a file. Rejects when the browser cannot store it. */
export const addBroughtFile = async (row: FileRow): Promise<void> => {
  await database.broughtFiles.put(row);
};

export const deleteBroughtFile = (id: string): Promise<void> => database.broughtFiles.delete(id);
