import { largestFile } from './limits';
import type { ReadError } from './plan/readError';
import { done, failed, type Result } from './result';

const utf16ByMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

/** UTF-16 without a mark is valid UTF-8 full of NULs: in JSON the first or second byte gives it away. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean =>
  bytes.length > 1 && bytes[0] !== bytes[1] && (bytes[0] === 0 || bytes[1] === 0);

/** Bytes as text: UTF-8, or UTF-16 when a byte order mark says so. The mark itself is dropped. */
export const decodeText = (bytes: Uint8Array): Result<string, ReadError> => {
  if (bytes.length > largestFile) {
    return failed({ code: 'too_large', size: bytes.length, largest: largestFile });
  }
  const utf16 = utf16ByMark(bytes);
  if (utf16 === undefined && looksLikeUtf16(bytes)) return failed({ code: 'not_text', looksLike: 'utf-16' });
  try {
    return done(new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failed({ code: 'not_text', looksLike: utf16 === undefined ? 'other' : 'utf-16' });
  }
};
