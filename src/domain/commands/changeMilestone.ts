import type { Location } from '../location';
import type { Milestone, MilestoneKind } from '../milestone';
import { addRecord, changeRecord, removeRecord } from './changeRecords';
import type { Command } from './command';

type Fields = { [Field in Exclude<keyof Milestone, 'id'>]?: Milestone[Field] | undefined };

const known = ({ planned, done, body }: Fields): Omit<Milestone, 'id'> => ({
  ...(planned !== undefined && { planned }),
  ...(done !== undefined && { done }),
  ...(body !== undefined && { body }),
});

/** Says something of a milestone of a location, which need not be there yet. */
export const setMilestone = (
  location: Location,
  id: MilestoneKind,
  set: Fields,
  typing?: string,
): Command => {
  const milestone = location.milestones.find((each) => each.id === id);
  return milestone === undefined
    ? addRecord('milestone', location, { id, ...known(set) })
    : changeRecord('milestone', location, milestone, set, typing);
};

export const clearMilestone = (location: Location, id: MilestoneKind): Command | undefined => {
  const milestone = location.milestones.find((each) => each.id === id);
  return milestone && removeRecord('milestone', location, milestone);
};
