import { type Location, longestName, longestNotes } from './location';

/** What is looked for in the texts of locations, word for word, and what comes in its place. */
export type Replacement = {
  find: string;
  replaceBy: string;
  inNames: boolean;
  inNotes: boolean;
  /** Whether capitals count. */
  isExact: boolean;
};

/** A location with another name or other notes; `count`: how often the text was found in it. */
export type Replaced = { location: Location; name?: string; notes?: string; count: number };

const patternOf = ({ find, isExact }: Replacement): RegExp =>
  new RegExp(find.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), isExact ? 'gu' : 'giu');

/** What a replacement makes of the locations in which the text occurs. A name keeps no spaces around it. */
export const replaceIn = (locations: Iterable<Location>, replacement: Replacement): Replaced[] => {
  if (replacement.find === '') return [];
  const pattern = patternOf(replacement);
  const found: Replaced[] = [];
  for (const location of locations) {
    let count = 0;
    const inText = (text: string): string =>
      text.replace(pattern, () => {
        count += 1;
        return replacement.replaceBy;
      });
    const name = replacement.inNames ? inText(location.name) : location.name;
    const notes = replacement.inNotes ? inText(location.notes) : location.notes;
    if (count === 0) continue;
    found.push({
      location,
      count,
      ...(name !== location.name && { name: name.trim() }),
      ...(notes !== location.notes && { notes }),
    });
  }
  return found;
};

/** Why a replacement cannot be carried out, and at which location (by its name now, or the name it would share). */
export type ReplaceFault = { why: 'empty' | 'double' | 'long'; name: string };

/** The first thing that is wrong with a replacement, among all locations of the plan. */
export const replaceFault = (
  replaced: readonly Replaced[],
  all: Iterable<Location>,
): ReplaceFault | undefined => {
  const renamed = new Set(replaced.flatMap(({ location, name }) => (name === undefined ? [] : location.id)));
  const taken = new Set<string>();
  for (const { id, name } of all) if (!renamed.has(id)) taken.add(name);
  for (const { location, name, notes } of replaced) {
    if ((name?.length ?? 0) > longestName || (notes?.length ?? 0) > longestNotes) {
      return { why: 'long', name: location.name };
    }
    if (name === undefined) continue;
    if (name === '') return { why: 'empty', name: location.name };
    if (taken.has(name)) return { why: 'double', name };
    taken.add(name);
  }
  return undefined;
};
