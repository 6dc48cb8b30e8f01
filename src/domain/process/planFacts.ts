import { isSettled } from '../agreement';
import { askedScaleOf } from '../careScale';
import type { Location } from '../location';
import type { Partner } from '../partner';
import type { StepState } from '../step';
import { blockOf } from './blockOf';

/** What a plan tells of its own process, in numbers. */
export type PlanFacts = {
  /** Locations that take part: they do not fall off, and stand in for no other. */
  locations: number;
  withCare: number;
  withAgreements: number;
  /** Agreements by how far they are. */
  signed: number;
  agreed: number;
  open: number;
  laidDown: number;
  /** Locations with zorggeschikte homes, and those of which the scale a care team needs is known. */
  needScale: number;
  withScale: number;
  delivered: number;
  /** Homes that were to be delivered up to and including last year. */
  due: number;
  /** Locations per building block. */
  inBlock: Readonly<Record<number, number>>;
};

const isCare = (partners: ReadonlyMap<string, Partner>, partnerId: string): boolean =>
  partners.get(partnerId)?.role === 'zorgorganisatie';

export const planFactsOf = (
  locations: Iterable<Location>,
  partners: ReadonlyMap<string, Partner>,
  thisYear: number,
): PlanFacts => {
  const facts = {
    locations: 0,
    withCare: 0,
    withAgreements: 0,
    signed: 0,
    agreed: 0,
    open: 0,
    laidDown: 0,
    needScale: 0,
    withScale: 0,
    delivered: 0,
    due: 0,
  };
  const inBlock: Record<number, number> = {};
  for (const location of locations) {
    const block = blockOf(location);
    if (block === undefined) continue;
    inBlock[block] = (inBlock[block] ?? 0) + 1;
    facts.locations += 1;
    if (location.commitments.some(({ partnerId }) => isCare(partners, partnerId))) facts.withCare += 1;
    const agreements = location.agreements.filter(({ state }) => state !== 'vervallen');
    if (agreements.some(isSettled)) facts.withAgreements += 1;
    for (const agreement of agreements) {
      if (agreement.state === 'getekend') facts.signed += 1;
      else if (agreement.state === 'afgesproken') facts.agreed += 1;
      else facts.open += 1;
      if (isSettled(agreement) && agreement.laidDownIn !== undefined) facts.laidDown += 1;
    }
    if (location.programme.some(({ type, count }) => type === 'zorggeschikt' && count > 0)) {
      facts.needScale += 1;
      if (askedScaleOf(location, partners) !== undefined) facts.withScale += 1;
    }
    for (const { count, completed, year } of location.programme) {
      if (count <= 0) continue;
      facts.delivered += Math.min(count, completed);
      if (year !== undefined && year < thisYear) facts.due += count;
    }
  }
  return { ...facts, inBlock };
};

/** What a plan can say of a step by itself. Of a network it can count the tables, and not see whether it works. */
export type Evidence = 'network' | 'locations' | 'agreements' | 'scale' | 'laid_down' | 'progress';

const partOf = (part: number, all: number): StepState => {
  if (part === 0) return 'nog_niet';
  return part < all ? 'loopt' : 'klaar';
};

/** How far a step is by what the plan says; undefined where it cannot know. `isFollowed`: it was agreed who follows the progress. */
export const stateFromPlan = (
  evidence: Evidence | undefined,
  facts: PlanFacts,
  isFollowed: boolean,
): StepState | undefined => {
  const { locations, withCare, withAgreements, signed, agreed, open } = facts;
  switch (evidence) {
    case 'locations':
      if (locations === 0) return 'nog_niet';
      if (withCare === 0) return 'begonnen';
      return withCare === locations ? 'klaar' : 'loopt';
    case 'agreements':
      return partOf(withAgreements, locations);
    case 'scale':
      return partOf(facts.withScale, facts.needScale);
    case 'laid_down': {
      const settled = signed + agreed;
      if (settled === 0) return 'nog_niet';
      if (signed === 0 && facts.laidDown === 0) return 'begonnen';
      return open === 0 && withAgreements === locations && facts.laidDown === settled ? 'klaar' : 'loopt';
    }
    case 'progress':
      if (isFollowed) return 'loopt';
      return facts.delivered > 0 ? 'begonnen' : 'nog_niet';
    default:
      return undefined;
  }
};

/** How far a building block is by what the plan says: those of locations run while locations are in them. */
export const blockFromPlan = (number: number, { locations, inBlock }: PlanFacts): StepState | undefined => {
  if (number === 3) return locations > 0 ? 'loopt' : 'nog_niet';
  if (number === 4 || number === 5) return (inBlock[number] ?? 0) > 0 ? 'loopt' : 'nog_niet';
  return undefined;
};
