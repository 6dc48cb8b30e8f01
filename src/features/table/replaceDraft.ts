import type { Location } from '@/domain/location';
import { type Replaced, type Replacement, replaceFault, replaceIn } from '@/domain/replaceText';
import { replaceText } from '@/text/replacing';

/** What a replacement does, or what is wrong with it and at which field. */
export type Judged = { replaced: Replaced[] } | { field: 'find' | 'replaceBy'; error: string };

/** Judges a replacement in some locations, among all locations of the plan. */
export const judge = (
  replacement: Replacement,
  locations: readonly Location[],
  all: Iterable<Location>,
): Judged => {
  const { find, fields } = replacement;
  if (find === '') return { field: 'find', error: replaceText.nothingToFind };
  if (fields.length === 0) return { field: 'find', error: replaceText.nowhere };
  const found = replaceIn(locations, replacement);
  if (found.length === 0) return { field: 'find', error: replaceText.notFound };
  const replaced = found.filter(({ texts }) => Object.keys(texts).length > 0);
  if (replaced.length === 0) return { field: 'replaceBy', error: replaceText.same };
  const fault = replaceFault(replaced, all);
  return fault === undefined ? { replaced } : { field: 'replaceBy', error: replaceText.fault(fault) };
};

/** In characters, around what differs. */
const around = 24;

/** Where two texts begin to differ, each with a little of what stands around it. */
export const snippetsOf = (before: string, after: string): [before: string, after: string] => {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const from = Math.max(0, start - around);
  const cut = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, start + 2 * around)}${text.length > start + 2 * around ? '…' : ''}`;
  return [cut(before), cut(after)];
};
