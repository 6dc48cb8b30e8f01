import type { Location } from './location';
import type { PlanningStatus } from './planningStatus';

/** What was last filled in by hand at a location: the next new one starts with it. Null: nothing. */
export type Entry = { planningStatus: PlanningStatus | null; year: number | null; partnerId: string | null };

export const noEntry: Entry = { planningStatus: null, year: null, partnerId: null };

export const isNoEntry = ({ planningStatus, year, partnerId }: Entry): boolean =>
  planningStatus === null && year === null && partnerId === null;

/** A new location that starts with an entry. The year waits for its first line; what a partner promises is not copied. */
export const withEntry = (location: Location, { planningStatus, partnerId }: Entry): Location => ({
  ...location,
  planningStatus: planningStatus ?? location.planningStatus,
  commitments: partnerId === null ? location.commitments : [{ partnerId, level: 'genoemd' }],
});

/** What of an entry still stands at the location that started with it. `startYear` counts while it has no lines. */
export const standingEntry = (
  { planningStatus, programme, commitments }: Location,
  entry: Entry,
  startYear: number | undefined,
): Entry => {
  const years = programme.length === 0 ? [startYear] : programme.map(({ year }) => year);
  return {
    planningStatus: planningStatus === entry.planningStatus ? planningStatus : null,
    year: entry.year !== null && years.includes(entry.year) ? entry.year : null,
    partnerId: commitments.some(({ partnerId }) => partnerId === entry.partnerId) ? entry.partnerId : null,
  };
};
