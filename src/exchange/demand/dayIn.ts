import * as z from 'zod/mini';

/** The day in "2024-06-28" or "28-6-2024", as an ISO date; undefined when it is none. */
export const dayIn = (text: string): string | undefined => {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return z.iso.date().safeParse(iso).data;
};
