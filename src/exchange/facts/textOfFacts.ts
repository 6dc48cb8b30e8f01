import { decodeText } from '../decodeText';
import { largestFactFile } from '../limits';
import type { ReadError } from '../plan/readError';
import { done, failed, type Result } from '../result';

/** Text of a file with facts. What is not UTF-8 or UTF-16 is taken for the code page of Excel in the Netherlands. */
export const textOfFacts = (bytes: Uint8Array): Result<{ text: string; isGuessed: boolean }, ReadError> => {
  if (bytes.length > largestFactFile) {
    return failed({ code: 'too_large', size: bytes.length, largest: largestFactFile });
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return done({ text: decoded.value, isGuessed: false });
  // A zero byte is in no text of one byte per character: this is a picture, a workbook or an archive.
  if (decoded.error.code !== 'not_text' || decoded.error.looksLike === 'utf-16' || bytes.includes(0)) {
    return decoded;
  }
  return done({ text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true });
};
