import type { ReadError } from '../plan/readError';
import { done, failed, type Result } from '../result';
import { findJsonError } from './findJsonError';

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** The value a JSON text stands for, or where it stops being JSON. */
export const parseJson = (text: string): Result<unknown, ReadError> => {
  const json = withoutMark(text);
  if (json.trim() === '') return failed({ code: 'empty_file' });
  try {
    const value: unknown = JSON.parse(json);
    return done(value);
  } catch {
    return failed({ code: 'not_json', ...findJsonError(json) });
  }
};
