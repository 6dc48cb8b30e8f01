import { unzipSync } from 'fflate';
import { largestUnpacked, mostPackedRatio, smallestSuspect } from '../../limits';
import type { ReadError } from '../../plan/readError';
import { done, failed, type Result } from '../../result';
import { isBeside } from './readable';
import { zipEntries } from './zipEntries';

const damaged: Result<never, ReadError> = failed({ code: 'other_kind', kind: 'damaged' });

/**
 * The names of the files in a zip. Refused before anything of what is wanted is unpacked: one with a password, and one that
 * becomes larger than the memory of a browser.
 */
export const namesInZip = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<string[], ReadError> => {
  const entries = zipEntries(bytes)?.filter(({ name }) => !isBeside(name) && !name.endsWith('/'));
  if (entries === undefined) return damaged;
  const wanted = entries.filter(({ name }) => isWanted(name));
  if (wanted.some(({ isEncrypted }) => isEncrypted)) return failed({ code: 'other_kind', kind: 'encrypted' });
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
  const isBomb = wanted.some(
    (entry) => entry.size > smallestSuspect && entry.size > mostPackedRatio * entry.packed,
  );
  if (size > largestUnpacked || isBomb) return failed({ code: 'other_kind', kind: 'bomb' });
  return done(entries.map(({ name }) => name));
};

/** The files in a zip that are wanted, by name. */
export const unzipped = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<{ files: Map<string, Uint8Array<ArrayBuffer>>; names: string[] }, ReadError> => {
  const names = namesInZip(bytes, isWanted);
  if (!names.ok) return names;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        !isBeside(name) && isWanted(name) && originalSize <= largestUnpacked,
    });
    const files = new Map(Object.entries(found).map(([name, file]) => [name, new Uint8Array(file)]));
    return done({ files, names: names.value });
  } catch {
    return damaged;
  }
};
