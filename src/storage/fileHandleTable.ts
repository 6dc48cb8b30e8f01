import { database } from './database';
import { watchQuery } from './watchQuery';

/** The file that a plan was saved in before, as the browser remembers it. Undefined when there is none. */
export const readFileHandle = async (planId: string): Promise<FileSystemFileHandle | undefined> => {
  const handle: unknown = (await database.files.get(planId))?.handle;
  return handle instanceof FileSystemFileHandle ? handle : undefined;
};

export const writeFileHandle = async (planId: string, handle: FileSystemFileHandle): Promise<void> => {
  await database.files.put({ planId, handle });
};

export const forgetFileHandle = (planId: string): Promise<void> => database.files.delete(planId);

/** Calls back with the name of that file, now and whenever it is another one; undefined when there is none. */
export const watchFileName = (planId: string, onName: (name: string | undefined) => void): (() => void) =>
  watchQuery(
    () => readFileHandle(planId),
    (handle) => onName(handle?.name),
    () => onName(undefined),
  );
