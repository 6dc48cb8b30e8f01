import type { HousingType } from '../housingType';
import { newId } from '../ids';
import type { Location } from '../location';
import type { ProgrammeLine } from '../programmeLine';
import type { Command } from './command';
import type { Changed, EditLabel } from './editLabel';

type LineFields = { [Key in keyof Omit<ProgrammeLine, 'id'>]?: ProgrammeLine[Key] | undefined };

const fields = ['count', 'completed', 'year', 'type', 'segment', 'owner', 'building'] as const;

type Kind = Pick<ProgrammeLine, 'type' | 'segment'>;

const labelOf = (location: Location, changed: Changed): EditLabel => ({
  code: 'programme_changed',
  subject: location.name,
  changed,
});

const withKind = ({ type, segment }: Kind, changed: Pick<Changed, 'field' | 'from' | 'to'>): Changed => ({
  type,
  segment,
  ...changed,
});

/** Sets fields of one line; what was delivered never exceeds the number of homes. */
export const changeLine = (
  location: Location,
  line: ProgrammeLine,
  set: LineFields,
  typing?: string,
): Command => {
  const count = Math.max(set.count ?? line.count, set.completed ?? line.completed);
  const field = fields.find((each) => each in set) ?? 'count';
  const to = field === 'count' ? count : (set[field] ?? null);
  return {
    label: labelOf(location, withKind(line, { field, from: line[field] ?? null, to })),
    edits: [{ record: 'line', parentId: location.id, id: line.id, set: { ...set, count } }],
    ...(typing === undefined ? {} : { typing: `${location.id}/${line.id}/${typing}` }),
  };
};

/** Adds a line, under the id given, with the kind of `like` and no homes yet, to split homes over years or owners. */
export const addLine = (location: Location, like: Kind, id = newId()): Command => ({
  label: labelOf(location, withKind(like, { field: 'line', to: 0 })),
  edits: [
    {
      record: 'line',
      parentId: location.id,
      id,
      set: { type: like.type, segment: like.segment, count: 0, completed: 0 },
    },
  ],
});

export const removeLine = (location: Location, line: ProgrammeLine): Command => ({
  label: labelOf(location, withKind(line, { field: 'line', from: line.count })),
  edits: [{ record: 'line', parentId: location.id, id: line.id, set: null }],
});

/** Sets the year of delivery of every line, or takes it off. */
export const setYear = (location: Location, year: number | undefined): Command => ({
  label: labelOf(location, { field: 'year', to: year ?? null }),
  edits: location.programme.map((line) => ({
    record: 'line',
    parentId: location.id,
    id: line.id,
    set: { year },
  })),
});

/** Counts all homes of one type as another, as registers do with a cluster that is too small. */
export const changeTypes = (location: Location, from: HousingType, to: HousingType): Command => ({
  label: labelOf(location, { field: 'type', from, to }),
  edits: location.programme
    .filter(({ type }) => type === from)
    .map(({ id }) => ({ record: 'line', parentId: location.id, id, set: { type: to } })),
});
