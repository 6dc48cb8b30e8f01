import { type Plan, planHeaderSchema } from '@/domain/plan';
import type { WholePlan } from '../backup/wholePlan';
import { namedLocations } from '../plan/namedLocations';
import type { Parcel, WholeParcel } from './parcels';

/** A plan to send, with what belongs to it when that goes along. */
export const parcelOf = (plan: Plan, parts: Partial<Omit<WholePlan, 'plan'>> = {}): Parcel => {
  const { locations, partners, ...header } = plan;
  return { lists: { locations, partners, ...parts }, rest: header };
};

/** The plan that was sent. Throws when it is none. */
export const planIn = ({ lists, rest }: WholeParcel): Plan => ({
  ...planHeaderSchema.parse(rest),
  partners: lists.partners,
  locations: namedLocations(lists.locations),
});

export const wholePlanIn = (parcel: WholeParcel): WholePlan => {
  const { snapshots, edits, files } = parcel.lists;
  return { plan: planIn(parcel), snapshots, edits, files };
};
