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

/** Makes what is to be in the file; undefined when the user thought better of it. */
type Write = () => Promise<Blob | undefined>;

/**
 * All or nothing: the file keeps what was in it until the new content is there whole. It is opened first: when that is
 * refused, the click still counts, and the browser lets us ask for another file. False when there was nothing to write.
 */
const writeTo = async (handle: FileSystemFileHandle, write: Write): Promise<boolean> => {
  const stream = await handle.createWritable();
  try {
    const content = await write();
    if (content === undefined) {
      await stream.abort();
      return false;
    }
    await stream.write(content);
    await stream.close();
    return true;
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

/**
 * Writes where the plan was saved before, and gives whether there was anything to write. Undefined when that file is not
 * there any more, or cannot be written.
 */
const writeToKnown = async (
  handle: FileSystemFileHandle | undefined,
  write: Write,
): Promise<boolean | undefined> => {
  if (handle === undefined) return undefined;
  try {
    return (await mayWrite(handle)) ? await writeTo(handle, write) : undefined;
  } catch (error) {
    if (error instanceof DOMException && ofThisFile.has(error.name)) return undefined;
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
  write: Write,
): Promise<string | undefined> => {
  const known = await readFileHandle(planId).catch(() => undefined);
  const isWritten = await writeToKnown(known, write);
  if (isWritten !== undefined) return isWritten ? known?.name : undefined;
  const handle = await pickFile(suggestedName).catch(async (error: unknown) => {
    // The browser asks only shortly after a click: the next one asks at once.
    await forgetFileHandle(planId).catch(() => undefined);
    throw error;
  });
  if (handle === undefined) return undefined;
  if (!(await writeTo(handle, write))) return undefined;
  // Forgetting where it was is a pity; the file itself is written.
  await writeFileHandle(planId, handle).catch(() => undefined);
  return handle.name;
};
