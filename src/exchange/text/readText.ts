import { decodeText } from '../decodeText';
import type { Note } from '../plan/notes';
import type { ReadError } from '../plan/readError';
import { done, type Result } from '../result';
import { mendDoubled } from './mendDoubled';

/** A text, and what had to be done to read it. */
export type TextRead = { text: string; notes: Note[] };

/** Signs that no text has but RFC 8142: then the bytes are a picture, a workbook or an archive. */
const noText = /(?![\s\u0080-\u009f])\p{Cc}/u;
const isText = (text: string): boolean => !noText.test(text.replaceAll('\u001e', ''));

const asBytes = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' => (bytes[0] === 0 ? 'utf-16be' : 'utf-16le');

/** Whether UTF-8 is what it was, but for a few damaged bytes. */
const isMostlyUtf8 = (text: string): boolean => {
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const read = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return read - lost > lost;
};

/** The text in a file: UTF-8, UTF-16, or Windows-1252 for what is neither. */
export const readBytes = (bytes: Uint8Array): Result<TextRead, ReadError> => {
  const strict = decodeText(bytes);
  if (strict.ok) return done({ text: strict.value, notes: [] });
  if (strict.error.code !== 'not_text') return strict;
  const encoding = (value: string): Note => ({ code: 'encoding_guessed', action: 'read_as', instead: value });
  if (strict.error.looksLike === 'utf-16') {
    const name = utf16Of(bytes);
    const text = new TextDecoder(name).decode(bytes);
    return isText(text) ? done({ text, notes: [encoding('UTF-16')] }) : strict;
  }
  const lossy = new TextDecoder().decode(bytes);
  if (isMostlyUtf8(lossy) && isText(lossy)) {
    const count = lossy.match(/\ufffd/g)?.length ?? 0;
    return done({
      text: lossy,
      notes: [{ code: 'bytes_unreadable', action: 'left_out', value: String(count) }],
    });
  }
  const text = asBytes(bytes);
  return isText(text) ? done({ text, notes: [encoding('Windows-1252')] }) : strict;
};

/** A text of another program as it was before it was encoded twice. */
export const undoubled = (read: TextRead): TextRead => {
  const { text, count } = mendDoubled(read.text);
  const mending: Note = { code: 'encoded_twice', action: 'repaired', value: String(count) };
  return { text, notes: count === 0 ? read.notes : [...read.notes, mending] };
};
