import type { HousingType } from '../housingType';
import { countsForTarget, isInSums, type Location } from '../location';
import { type Firmness, firmnessOf } from '../planningStatus';
import { deliveredOf, type ProgrammeLine } from '../programmeLine';
import type { Segment } from '../segment';
import type { Heap } from './totals';

/** Homes that one location adds to one cell of the totals; below 0 what sloop takes off it. */
export type Share = {
  heap: Heap;
  type: HousingType;
  segment: Segment;
  firmness: Firmness;
  homes: number;
  /** The line they are of. */
  line: ProgrammeLine;
};

export type Contribution = { shares: readonly Share[]; undated: number; places: number };

const heapOf = (location: Location, line: ProgrammeLine, horizon: number): Heap => {
  if (location.priority === 'valt_af') return 'dropped';
  if (location.alternativeOf !== undefined) return 'alternative';
  if (!countsForTarget(location)) return 'existing';
  return line.year !== undefined && line.year > horizon ? 'after' : 'counted';
};

/** What one location adds to the totals, counting up to and including the year `horizon`. */
export const contributionOf = (location: Location, horizon: number): Contribution => {
  const firmness = firmnessOf(location.planningStatus);
  const shares: Share[] = [];
  let undated = 0;
  for (const line of location.programme) {
    const heap = heapOf(location, line, horizon);
    const completed = deliveredOf(line);
    const kind = { heap, type: line.type, segment: line.segment, line };
    if (completed !== 0) shares.push({ ...kind, firmness: 'gerealiseerd', homes: completed });
    if (line.count !== completed) shares.push({ ...kind, firmness, homes: line.count - completed });
    if (heap === 'counted' && line.year === undefined) undated += line.count;
  }
  const places = isInSums(location) ? location.intramuralPlaces : 0;
  return { shares, undated, places };
};
