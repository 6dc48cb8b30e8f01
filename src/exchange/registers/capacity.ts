import type { Location } from '@/domain/location';
import { firmnessOf } from '@/domain/planningStatus';

/** Why a location is no plan capacity, and so does not go to the province. */
export type NoCapacity = 'ambtelijk' | 'valt_af' | 'alternatief' | 'bestaande_bouw';

/**
 * What the registers leave out: what is only seen by officials (5A, 5B), what falls off, what stands in for another
 * location, and adapted homes in the existing stock. Undefined: it counts.
 */
export const noCapacityOf = ({
  planningStatus,
  priority,
  alternativeOf,
  intervention,
}: Location): NoCapacity | undefined => {
  if (priority === 'valt_af') return 'valt_af';
  if (alternativeOf !== undefined) return 'alternatief';
  if (intervention === 'bestaande_bouw') return 'bestaande_bouw';
  return firmnessOf(planningStatus) === 'ambtelijk' ? 'ambtelijk' : undefined;
};
