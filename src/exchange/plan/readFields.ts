import { signedCountSchema } from '@/domain/numbers';
import { cutText, type Report, shown } from './noteBook';

/** Each reader takes what the file says (undefined: nothing) and falls back, with a note, when it cannot be. */

/** A number of homes, below 0 for sloop; 0 in place of what is none. */
export const readCount = (value: unknown, field: string, report: Report): number => {
  if (value === undefined) return 0;
  const read = signedCountSchema.safeParse(value);
  if (read.success) return read.data;
  report({ code: 'bad_count', action: 'replaced', field, value: shown(value), instead: '0' });
  return 0;
};

/** Text of at most `longest` UTF-16 units, kept letter by letter; a number is taken as its digits. */
export const readText = (value: unknown, longest: number, field: string, report: Report): string => {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') {
    report({ code: 'bad_text', action: 'left_out', field, value: shown(value) });
    return '';
  }
  if (text.length <= longest) return text;
  report({ code: 'text_too_long', action: 'repaired', field, value: shown(text) });
  return cutText(text, longest);
};

/**
 * A list, or an empty one with a note. Some tools (QGIS, OGR) write a list inside a property as JSON text:
 * that is read too.
 */
export const readList = (value: unknown, field: string, report: Report): readonly unknown[] => {
  if (value === undefined) return [];
  const list = typeof value === 'string' ? listInText(value) : value;
  if (Array.isArray(list)) return list;
  report({ code: 'bad_list', action: 'left_out', field, value: shown(value) });
  return [];
};

export const listInText = (text: string): unknown => {
  if (text.trim() === '') return [];
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
