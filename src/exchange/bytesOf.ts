import { largestFile } from './limits';
import type { ReadError } from './plan/readError';
import { done, failed, type Result } from './result';

/** The bytes of a file. One over 200 MB is refused unread. */
export const bytesOf = async (file: Blob): Promise<Result<Uint8Array<ArrayBuffer>, ReadError>> => {
  if (file.size > largestFile) return failed({ code: 'too_large', size: file.size, largest: largestFile });
  try {
    return done(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failed({ code: 'unreadable_file' });
  }
};
