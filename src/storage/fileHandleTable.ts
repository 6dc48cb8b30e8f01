import { database } from './database';

/** The file that a plan was saved in before, as the browser remembers it. Undefined when there is none. */
export const readFileHandle = async (planId: string): Promise<FileSystemFileHandle | undefined> => {
  const handle: unknown = (await database.files.get(planId))?.handle;
  return handle instanceof FileSystemFileHandle ? handle : undefined;
};

export const writeFileHandle = async (planId: string, handle: FileSystemFileHandle): Promise<void> => {
  await database.files.put({ planId, handle });
};

export const forgetFileHandle = (planId: string): Promise<void> => database.files.delete(planId);
