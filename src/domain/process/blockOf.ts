import { isSettled } from '../agreement';
import { isInSums, type Location, partneredIn } from '../location';
import { firmnessOf } from '../planningStatus';
import { deliveredOf } from '../programmeLine';

/** The number of a building block of the hand-out that a location can be in. */
export type BlockOfLocation = 3 | 4 | 5 | 6;

/**
 * The building block that a location is in, from its milestones, status, commitments, agreements and homes: no field of its own, so that it can never say
 * something else than the plan. 6: all homes delivered. 5: in a plan procedure, adopted, or being delivered. 4: agreed
 * in principle (zacht), or partners have bound themselves. 3: on the map. None for one that falls off or stands in for another.
 */
export const blockOf = (location: Location): BlockOfLocation | undefined => {
  if (!isInSums(location)) return undefined;
  const lines = location.programme.filter(({ count }) => count !== 0);
  const delivered = lines.filter((line) => deliveredOf(line) !== 0);
  if (lines.length > 0 && lines.every((line) => deliveredOf(line) === line.count)) return 6;
  const taken = new Set(location.milestones.filter(({ done }) => done !== undefined).map(({ id }) => id));
  if (taken.has('oplevering')) return 6;
  const firmness = firmnessOf(location.planningStatus);
  const isUnderWay = taken.has('planprocedure') || taken.has('vergunning') || taken.has('start_bouw');
  if (delivered.length > 0 || isUnderWay || firmness === 'hard' || location.planningStatus === '3') return 5;
  const isBound = partneredIn(location).some(({ level }) => level === 'toegezegd' || level === 'vastgelegd');
  const isAgreed = location.agreements.some(isSettled) || taken.has('principebesluit');
  return firmness === 'zacht' || isBound || isAgreed ? 4 : 3;
};
