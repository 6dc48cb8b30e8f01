import type { PlaceEntry } from './placeEntries';
import { searchText } from './searchText';

const mostSuggestions = 8;
/** Fewer characters than this match half the town. */
const leastTyped = 2;
/** Nobody types more; a text that was pasted can be a book. */
const mostTyped = 100;

/** 0 from the start, 1 every typed word begins a word, in any order, 2 anywhere; null not at all. */
const rankOf = (text: string, typed: string, words: readonly string[]): 0 | 1 | 2 | null => {
  if (text.startsWith(typed)) return 0;
  if (words.every((word) => text.startsWith(word) || text.includes(` ${word}`))) return 1;
  return text.includes(typed) ? 2 : null;
};

/** The best matches, best first; among equals the order of the entries. */
export const matchPlaces = (entries: readonly PlaceEntry[], input: string): PlaceEntry[] => {
  const typed = searchText(input.slice(0, mostTyped));
  if (typed.length < leastTyped) return [];
  const words = typed.split(' ');
  const ranks: PlaceEntry[][] = [[], [], []];
  for (const entry of entries) {
    const rank = rankOf(entry.text, typed, words);
    if (rank !== null) ranks[rank]?.push(entry);
  }
  return ranks.flat().slice(0, mostSuggestions);
};
