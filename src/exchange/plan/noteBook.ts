import { mostNotes } from '../limits';
import type { Note } from './notes';

/** Writes down one note about what is being read. */
export type Report = (note: Note) => void;

/** Notes of one import in the order they came, and how many came after the limit. */
export type NoteBook = { report: Report; notes: () => { notes: Note[]; moreNotes: number } };

export const openNoteBook = (): NoteBook => {
  const notes: Note[] = [];
  let moreNotes = 0;
  return {
    report: (note) => {
      if (notes.length < mostNotes) notes.push(note);
      else moreNotes += 1;
    },
    notes: () => ({ notes, moreNotes }),
  };
};

const longestShown = 100;

/** A value of the file as short text for a note. Lists and objects are not written out: they may be vast. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return cutText(value, longestShown);
  if (Array.isArray(value)) return '[...]';
  if (typeof value === 'object' && value !== null) return '{...}';
  return String(value);
};

/** The first `longest` UTF-16 units of a text, without cutting a character in two. */
export const cutText = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? longest - 1 : longest);
};
