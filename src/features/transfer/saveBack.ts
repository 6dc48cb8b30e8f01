import { readFileHandle, writeFileHandle } from '@/storage/fileHandleTable';
import { pickerOf } from './filePicker';

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

/** All or nothing: the file keeps what was in it until the new text is there whole. */
const writeTo = async (handle: FileSystemFileHandle, text: string): Promise<void> => {
  const stream = await handle.createWritable();
  try {
    await stream.write(text);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
};

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

/** Writes where the plan was saved before. False when that file is not there any more, or may not be written. */
const writeToKnown = async (
  handle: FileSystemFileHandle | undefined,
  write: () => Promise<string>,
): Promise<boolean> => {
  if (handle === undefined || !(await mayWrite(handle))) return false;
  try {
    await writeTo(handle, await write());
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
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
  if (await writeToKnown(known, write)) return known?.name;
  const handle = await pickFile(suggestedName);
  if (handle === undefined) return undefined;
  await writeTo(handle, await write());
  // Forgetting where it was is a pity; the file itself is written.
  await writeFileHandle(planId, handle).catch(() => undefined);
  return handle.name;
};
