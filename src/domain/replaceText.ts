import { type Location, longestName, longestNotes } from './location';
import { longestFact, longestNeighbourhood } from './locationFields';

/** What a text is looked for in, and how long each may be. */
const longest = {
  name: longestName,
  notes: longestNotes,
  neighbourhood: longestNeighbourhood,
  nextStep: longestFact,
  nextStepBy: longestFact,
};
export type TextField = keyof typeof longest;
export const textFields = Object.keys(longest) as TextField[];

/** What is looked for in the texts of locations, word for word, and what comes in its place. */
export type Replacement = {
  find: string;
  replaceBy: string;
  fields: readonly TextField[];
  /** Whether capitals count. */
  isExact: boolean;
};

/** A location with other texts; `count`: how often the text was found in it. */
export type Replaced = { location: Location; texts: Partial<Record<TextField, string>>; count: number };

const patternOf = ({ find, isExact }: Replacement): RegExp =>
  new RegExp(find.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), isExact ? 'gu' : 'giu');

/** What a replacement makes of the locations in which the text occurs. Only notes keep spaces around them. */
export const replaceIn = (locations: Iterable<Location>, replacement: Replacement): Replaced[] => {
  if (replacement.find === '') return [];
  const pattern = patternOf(replacement);
  const found: Replaced[] = [];
  for (const location of locations) {
    const texts: Replaced['texts'] = {};
    let count = 0;
    for (const field of replacement.fields) {
      const before = location[field] ?? '';
      const after = before.replace(pattern, () => {
        count += 1;
        return replacement.replaceBy;
      });
      if (after !== before) texts[field] = field === 'notes' ? after : after.trim();
    }
    if (count > 0) found.push({ location, texts, count });
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
  const renamed = new Set(
    replaced.flatMap(({ location, texts }) => (texts.name === undefined ? [] : location.id)),
  );
  const taken = new Set<string>();
  for (const { id, name } of all) if (!renamed.has(id)) taken.add(name);
  for (const { location, texts } of replaced) {
    const { name } = texts;
    if (textFields.some((field) => (texts[field]?.length ?? 0) > longest[field])) {
      return { why: 'long', name: location.name };
    }
    if (name === undefined) continue;
    if (name === '') return { why: 'empty', name: location.name };
    if (taken.has(name)) return { why: 'double', name };
    taken.add(name);
  }
  return undefined;
};
