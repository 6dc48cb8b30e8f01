import { readFileHandle, writeFileHandle } from '@/storage/fileHandleTable';

/** The browser's own way to choose where to save; not in every browser, so asked for by name. */
const pickerOf = (): ((options: object) => Promise<unknown>) | undefined => {
  const picker: unknown = Reflect.get(globalThis, 'showSaveFilePicker');
  return typeof picker === 'function' ? (options) => picker(options) : undefined;
};

/** Whether this browser can write to a file again after it was chosen once. */
export const canSaveBack = (): boolean => pickerOf() !== undefined;

const pickFile = async (suggestedName: string): Promise<FileSystemFileHandle | undefined> => {
  try {
    const picked = await pickerOf()?.({ suggestedName });
    return picked instanceof FileSystemFileHandle ? picked : undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
};

/** The browser asks again in each session whether we may write; where it does not, we may. */
const mayWrite = async (handle: FileSystemFileHandle): Promise<boolean> => {
  const ask: unknown = Reflect.get(handle, 'requestPermission');
  if (typeof ask !== 'function') return true;
  return (await ask.call(handle, { mode: 'readwrite' })) === 'granted';
};

/**
 * Writes the file of a plan anew: where it was saved before, else where the user chooses. Gives the name of
 * the file, or undefined when the user thought better of it. Rejects when writing failed.
 */
export const saveBack = async (
  planId: string,
  suggestedName: string,
  write: () => Promise<string>,
): Promise<string | undefined> => {
  const known = await readFileHandle(planId).catch(() => undefined);
  const handle = known !== undefined && (await mayWrite(known)) ? known : await pickFile(suggestedName);
  if (handle === undefined) return undefined;
  const stream = await handle.createWritable();
  await stream.write(await write());
  await stream.close();
  // Forgetting where it was is a pity; the file itself is written.
  await writeFileHandle(planId, handle).catch(() => undefined);
  return handle.name;
};
