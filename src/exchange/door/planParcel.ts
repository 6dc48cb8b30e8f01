import type { Plan } from '@/domain/plan';
import { headerOf, pickRecords } from '@/domain/recordParts';
import { recordSchema } from '@/domain/records';
import type { WholePlan } from '../backup/wholePlan';
import { namedLocations } from '../plan/namedLocations';
import type { Parcel, WholeParcel } from './parcels';

/** A plan to send, with what belongs to it when that goes along. */
export const parcelOf = (plan: Plan, parts: Partial<Omit<WholePlan, 'plan'>> = {}): Parcel => ({
  lists: { ...pickRecords(plan), ...parts },
  rest: headerOf(plan),
});

/** The plan that was sent. Throws when it is none. */
export const planIn = ({ lists, rest }: WholeParcel): Plan => ({
  ...recordSchema('plan').parse(rest),
  ...pickRecords({ ...lists, locations: namedLocations(lists.locations) }),
});

export const wholePlanIn = (parcel: WholeParcel): WholePlan => {
  const { snapshots, edits, files } = parcel.lists;
  return { plan: planIn(parcel), snapshots, edits, files };
};
