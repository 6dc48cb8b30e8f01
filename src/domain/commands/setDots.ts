import type { Location } from '../location';
import { addRecord, changeRecord, removeRecord } from './changeRecords';
import type { Command } from './command';

/** Gives a location so many dots of a partner; with none that vote is gone. */
export const setDots = (location: Location, partnerId: string, dots: number): Command => {
  const vote = location.votes.find((each) => each.partnerId === partnerId);
  if (vote === undefined) return addRecord('vote', location, { partnerId, dots });
  return dots === 0
    ? removeRecord('vote', location, vote)
    : changeRecord('vote', location, vote, { dots }, 'dots');
};
