import { newId } from '../ids';
import type { Location } from '../location';
import { largestCount } from '../numbers';
import { isSameKind, type Preset, type PresetLine } from '../preset';
import type { Command, Edit } from './command';
import { startOfLine } from './setHomes';

const labelOf = ({ name }: Location): Command['label'] => ({ code: 'programme_changed', subject: name });

/** Adds the homes of a preset to what is at a location: to the line of the same homes and year where there is one. */
export const addPreset = (location: Location, preset: Preset, startYear?: number): Command => {
  const start = startOfLine(location, startYear);
  const counts = new Map(location.programme.map(({ id, count }) => [id, count]));
  const toAdd = (line: PresetLine): Edit => {
    const at = { record: 'line', parentId: location.id } as const;
    const same = location.programme.find(
      (each) =>
        isSameKind(each, line) &&
        each.year === start.year &&
        Math.abs((counts.get(each.id) ?? 0) + line.count) <= largestCount,
    );
    if (same === undefined) return { ...at, id: newId(), set: { ...line, completed: 0, ...start } };
    const count = (counts.get(same.id) ?? 0) + line.count;
    counts.set(same.id, count);
    return { ...at, id: same.id, set: { count } };
  };
  return { label: labelOf(location), edits: preset.lines.map(toAdd) };
};

/** Puts the homes of a preset in the place of all that is at a location, delivered homes included. */
export const replaceByPreset = (location: Location, preset: Preset, startYear?: number): Command => ({
  label: labelOf(location),
  edits: [
    ...location.programme.map(({ id }): Edit => ({ record: 'line', parentId: location.id, id, set: null })),
    ...addPreset({ ...location, programme: [] }, preset, startOfLine(location, startYear).year).edits,
  ],
});
