import { newId } from '../ids';
import type { Location } from '../location';
import type { ProgrammeLine } from '../programmeLine';
import type { Command } from './command';

type LineFields = { [Key in keyof Omit<ProgrammeLine, 'id'>]?: ProgrammeLine[Key] | undefined };

/** Sets fields of one line; what was delivered never exceeds the number of homes. */
export const changeLine = (
  location: Location,
  line: ProgrammeLine,
  set: LineFields,
  typing?: string,
): Command => {
  const count = Math.max(set.count ?? line.count, set.completed ?? line.completed);
  return {
    label: { code: 'programme_changed', subject: location.name },
    edits: [{ record: 'line', locationId: location.id, id: line.id, set: { ...set, count } }],
    ...(typing === undefined ? {} : { typing: `${line.id}/${typing}` }),
  };
};

/** Adds a line with the kind of `like` and no homes yet, to split homes over years or owners. */
export const addLine = (location: Location, like: Pick<ProgrammeLine, 'type' | 'segment'>): Command => ({
  label: { code: 'programme_changed', subject: location.name },
  edits: [
    {
      record: 'line',
      locationId: location.id,
      id: newId(),
      set: { type: like.type, segment: like.segment, count: 0, completed: 0 },
    },
  ],
});

export const removeLine = (location: Location, line: ProgrammeLine): Command => ({
  label: { code: 'programme_changed', subject: location.name },
  edits: [{ record: 'line', locationId: location.id, id: line.id, set: null }],
});

/** Sets the year of delivery of every line, or takes it off. */
export const setYear = (location: Location, year: number | undefined): Command => ({
  label: { code: 'programme_changed', subject: location.name },
  edits: location.programme.map((line) => ({
    record: 'line',
    locationId: location.id,
    id: line.id,
    set: { year },
  })),
});
