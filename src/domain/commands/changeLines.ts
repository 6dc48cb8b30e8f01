import type { HousingType } from '../housingType';
import { newId } from '../ids';
import type { Location } from '../location';
import { isDemolition, type ProgrammeLine } from '../programmeLine';
import { inEvenParts } from '../spread';
import type { Command, Edit } from './command';
import type { Changed, EditLabel } from './editLabel';

type LineFields = { [Key in keyof Omit<ProgrammeLine, 'id'>]?: ProgrammeLine[Key] | undefined };

const fields = ['count', 'completed', 'year', 'type', 'segment', 'owner', 'building', 'retained'] as const;

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

/** Sets fields of one line; what was delivered (or demolished) never exceeds the number of homes. */
export const changeLine = (
  location: Location,
  line: ProgrammeLine,
  set: LineFields,
  typing?: string,
): Command => {
  const given = set.count ?? line.count;
  const least = Math.max(Math.abs(given), set.completed ?? line.completed);
  const count = isDemolition({ count: given }) ? -least : least;
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

/**
 * Spreads the homes of a line evenly over the years `from` up to and including `to`, one line per year; what was delivered
 * goes to the first years. A year to which no home falls gets no line.
 */
export const spreadLine = (location: Location, line: ProgrammeLine, from: number, to: number): Command => {
  const counts = inEvenParts(line.count, to - from + 1);
  const { type, segment, owner, building, retained } = line;
  const kept = { type, segment, owner, building, ...(retained === undefined ? {} : { retained }) };
  let toDeliver = line.completed;
  const edits = counts.flatMap((count, index): Edit[] => {
    if (count === 0 && index > 0) return [];
    const completed = Math.min(toDeliver, Math.abs(count));
    toDeliver -= completed;
    const set = { count, completed, year: from + index };
    const at = { record: 'line', parentId: location.id } as const;
    return [index === 0 ? { ...at, id: line.id, set } : { ...at, id: newId(), set: { ...kept, ...set } }];
  });
  return {
    label: labelOf(location, withKind(line, { field: 'year', to: `${from}-${to}` })),
    edits,
  };
};

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
