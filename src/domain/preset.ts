import * as z from 'zod/mini';
import { idSchema } from './ids';
import { largestCount } from './numbers';
import { type ProgrammeLine, programmeLineSchema } from './programmeLine';

const { type, segment, count, owner, building, retained } = programmeLineSchema.shape;

/** A line as it can stand at any location: without a year, and without what was delivered. */
const presetLineSchema = z.object({ type, segment, count, owner, building, retained });
export type PresetLine = z.infer<typeof presetLineSchema>;

export const longestPresetName = 200;

/** A programme with a name, made from a location, to give to others: "woonzorg 48". */
export const presetSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(longestPresetName)),
  /** One field, so that what a preset holds is never half of it. Codes alone: its members are called the same in the file. */
  lines: z.array(presetLineSchema).check(z.minLength(1)),
});
export type Preset = z.infer<typeof presetSchema>;

/** Whether two lines are of the same homes, apart from how many; homes that come are never those that go. */
export const isSameKind = (a: PresetLine, b: PresetLine): boolean =>
  a.type === b.type &&
  a.segment === b.segment &&
  a.owner === b.owner &&
  a.building === b.building &&
  a.retained === b.retained &&
  Math.sign(a.count) === Math.sign(b.count);

const withoutYear = (line: ProgrammeLine): PresetLine => ({
  type: line.type,
  segment: line.segment,
  count: line.count,
  owner: line.owner,
  building: line.building,
  ...(line.retained === undefined ? {} : { retained: line.retained }),
});

/** The lines of a programme for a preset. Lines that only differ in their year are one; those without homes are left out. */
export const presetLinesOf = (programme: readonly ProgrammeLine[]): PresetLine[] => {
  const lines: PresetLine[] = [];
  for (const line of programme.filter(({ count }) => count !== 0).map(withoutYear)) {
    const at = lines.findIndex(
      (each) => isSameKind(each, line) && Math.abs(each.count + line.count) <= largestCount,
    );
    const same = lines[at];
    if (same === undefined) lines.push(line);
    else lines[at] = { ...same, count: same.count + line.count };
  }
  return lines;
};
