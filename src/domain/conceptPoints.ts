import { type Agreement, isSettled } from './agreement';
import type { Location } from './location';

type Point = { id: string; subject?: Agreement['subject'] | undefined };

/** How a point of a list of wishes is met: by an agreement on it, by a tick, or not. */
export type Met = 'agreed' | 'ticked' | 'missing';

export const metOf = (
  { agreements, conceptPoints = [] }: Pick<Location, 'agreements' | 'conceptPoints'>,
  { id, subject }: Point,
): Met => {
  if (agreements.some((agreement) => agreement.subject === subject && isSettled(agreement))) return 'agreed';
  return conceptPoints.includes(id) ? 'ticked' : 'missing';
};
