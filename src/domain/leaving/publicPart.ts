import type { Location } from '../location';
import type { Partner } from '../partner';
import { firmnessOf } from '../planningStatus';
import { kindsIn, type NestedKind, rowOf, type TopKind } from '../records';

/** Whether anybody may know of a location: a hard plan, of which nobody said that it is confidential. */
export const isForAll = ({ confidentiality, planningStatus }: Location): boolean =>
  confidentiality !== 'vertrouwelijk' && firmnessOf(planningStatus) === 'hard';

/** Kinds of records that a public part has: what else there is (and what is added later) is of the work. */
export const publicKinds: readonly TopKind[] = ['location', 'partner', 'goal'];
const publicNested: readonly NestedKind[] = ['line', 'commitment', 'agreement', 'milestone'];

/** Who a partner is: what it asks, and how it meets, is of the work. */
export const publicPartner = ({ id, name, role, kind }: Partner): Partner => ({
  id,
  name,
  role,
  ...(kind && { kind }),
});

/** What anybody may know of the records in a location: what was agreed on, not what is talked about. */
export const withPublicRecords = (location: Location): Location => {
  const open = { ...location };
  for (const kind of kindsIn('location')) {
    if (!publicNested.includes(kind)) Reflect.set(open, rowOf(kind).place, []);
  }
  return {
    ...open,
    commitments: location.commitments.map(({ partnerId, level, roles }) => ({
      partnerId,
      level,
      ...(roles && { roles }),
    })),
    agreements: location.agreements.filter(({ state }) => state === 'afgesproken' || state === 'getekend'),
  };
};
