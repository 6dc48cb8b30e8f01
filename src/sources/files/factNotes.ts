import type { PlaceProblem } from '@/geo/placedRecord';

/** Why a record, or a number of it, was left out. */
export type LeftOutCode =
  | PlaceProblem
  /** A point or a line, where the kind of facts asks for a surface. */
  | 'no_surface'
  /** An amenity of a kind that the app does not know. */
  | 'unknown_kind'
  | 'no_code'
  | 'no_designation'
  /** A square without a column of people of 65 or 80 and over. */
  | 'no_people'
  /** A field has a value that cannot be. */
  | 'unreadable'
  /** Only the number is left out: thousands or decimals, 12.345 can be either. */
  | 'unclear_number'
  /** The same id as a record before it. */
  | 'duplicate';

/**
 * How many were left out for one reason, with a few of them: what it said that stood in the way, or else the number of
 * the record, from 1.
 */
export type FactNote = { code: LeftOutCode; count: number; said: string[]; numbers: number[] };

const mostExamples = 3;

/** Counts what was left out, by reason. */
export const openFactNotes = () => {
  const byCode = new Map<LeftOutCode, FactNote>();
  return {
    leaveOut: (code: LeftOutCode, example: string | number): void => {
      const note = byCode.get(code) ?? { code, count: 0, said: [], numbers: [] };
      byCode.set(code, note);
      note.count += 1;
      if (note.said.length + note.numbers.length >= mostExamples) return;
      if (typeof example === 'number') note.numbers.push(example);
      else if (!note.said.includes(example)) note.said.push(example);
    },
    notes: (): FactNote[] => [...byCode.values()],
  };
};
