import { forgetFileHandle, readFileHandle, writeFileHandle } from '@/plans/ownFile';
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

/**
 * All or nothing: the file keeps what was in it until the new text is there whole. It is opened first: when that is
 * refused, the click still counts, and the browser lets us ask for another file.
 */
const writeTo = async (handle: FileSystemFileHandle, write: () => Promise<string>): Promise<void> => {
  const stream = await handle.createWritable();
  try {
    await stream.write(await write());
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
};

/** What is the matter with one file, and not with another: gone, in use, read-only, or not ours to write any more. */
const ofThisFile: ReadonlySet<string> = new Set([
  'NotFoundError',
  'NotAllowedError',
  'NoModificationAllowedError',
  'InvalidStateError',
  'SecurityError',
]);

/** Writes where the plan was saved before. False when that file is not there any more, or cannot be written. */
const writeToKnown = async (
  handle: FileSystemFileHandle | undefined,
  write: () => Promise<string>,
): Promise<boolean> => {
  if (handle === undefined) return false;
  try {
    if (!(await mayWrite(handle))) return false;
    await writeTo(handle, write);
    return true;
  } catch (error) {
    if (error instanceof DOMException && ofThisFile.has(error.name)) return false;
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
  const handle = await pickFile(suggestedName).catch(async (error: unknown) => {
    // The browser asks only shortly after a click: the next one asks at once.
    await forgetFileHandle(planId).catch(() => undefined);
    throw error;
  });
  if (handle === undefined) return undefined;
  await writeTo(handle, write);
  // Forgetting where it was is a pity; the file itself is written.
  await writeFileHandle(planId, handle).catch(() => undefined);
  return handle.name;
};
