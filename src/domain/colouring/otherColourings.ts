import { homesIn, type Location, partneredIn, priorities } from '../location';
import type { Partner } from '../partner';
import type { PlanningStatus } from '../planningStatus';
import { type Segment, segments } from '../segment';
import { type Colouring, mostClasses, single } from './colouring';

const place = (index: number): readonly number[] => single[index] ?? [];

/** Ways to colour by what is said of the location itself: all its homes have one colour. */
const byLocation = (
  by: Colouring['by'],
  classes: Colouring['classes'],
  placeOf: (location: Location) => number,
): Colouring => ({ by, classes, classesOf: (location) => place(placeOf(location)) });

const placeOfSegment = Object.fromEntries(
  segments.map((segment, index) => [segment, place(index)]),
) as Record<Segment, readonly number[]>;

export const segmentColouring: Colouring = {
  by: 'segment',
  classes: segments.map((segment) => ({ key: segment, tone: `segment-${segment}` })),
  classesOf: (_, line) => placeOfSegment[line?.segment ?? 'onbekend'],
};

/** How far a plan is, the furthest first: the digit of its status; of officials' plans whether they have a place. */
export const statusPhases = ['1', '2', '3', '4', '5A', '5B'] as const;
export type StatusPhase = (typeof statusPhases)[number];

const phaseOf = (status: PlanningStatus): StatusPhase =>
  statusPhases.find((phase) => phase === status || phase === status.charAt(0)) ?? '5A';

export const statusColouring: Colouring = byLocation(
  'status',
  statusPhases.map((phase, index) => ({ key: phase, tone: `ramp-${index + 1}` })),
  ({ planningStatus }) => statusPhases.indexOf(phaseOf(planningStatus)),
);

export const priorityColouring: Colouring = byLocation(
  'priority',
  priorities.map((priority, index) => ({
    key: priority,
    tone: ['ramp-1', 'ramp-4', 'none'][index] ?? 'none',
  })),
  ({ priority }) => priorities.indexOf(priority),
);

/** Years in a row that have a colour of their own, the last of them the horizon. */
const ownYears = 5;

/** By year of delivery: what comes earlier than the first has its colour too. */
export const yearColouring = (horizon: number): Colouring => {
  const first = horizon - ownYears + 1;
  const years = Array.from({ length: ownYears }, (_, index) => first + index);
  const placeOf = (year: number | undefined): number => {
    if (year === undefined) return ownYears + 1;
    return year > horizon ? ownYears : Math.max(0, year - first);
  };
  return {
    by: 'year',
    classes: [
      ...years.map((year, index) => ({
        key: index === 0 ? `until:${year}` : String(year),
        tone: `ramp-${index + 1}`,
      })),
      { key: `after:${horizon}`, tone: 'ramp-6' },
      { key: 'none', tone: 'none' },
    ],
    classesOf: (_, line) => place(placeOf(line?.year)),
  };
};

/** Partners with a colour of their own. */
const ownPartners = mostClasses - 2;

/** By partner: those with the most homes at their locations have a colour, the others share one. */
export const partnerColouring = (
  partners: ReadonlyMap<string, Partner>,
  locations: Iterable<Location>,
): Colouring => {
  const homes = new Map<string, number>();
  for (const location of locations) {
    for (const { partnerId } of partneredIn(location)) {
      if (partners.has(partnerId)) homes.set(partnerId, (homes.get(partnerId) ?? 0) + homesIn(location));
    }
  }
  const own = [...homes]
    .sort(([a, mine], [b, others]) => others - mine || a.localeCompare(b))
    .slice(0, ownPartners)
    .map(([id]) => id)
    // In an order that a few homes more do not change.
    .sort((a, b) => (partners.get(a)?.name ?? '').localeCompare(partners.get(b)?.name ?? '', 'nl'));
  const hasOthers = homes.size > own.length;
  const nobody = own.length + (hasOthers ? 1 : 0);
  const placeOf = new Map(own.map((id, index) => [id, index]));
  return {
    by: 'partner',
    classes: [
      ...own.map((id, index) => ({ key: id, tone: `set-${index + 1}` })),
      ...(hasOthers ? [{ key: 'others', tone: 'others' }] : []),
      { key: 'none', tone: 'none' },
    ],
    classesOf: (location) => {
      const places = new Set(
        partneredIn(location).map(({ partnerId }) => placeOf.get(partnerId) ?? own.length),
      );
      return places.size === 0 ? place(nobody) : [...places].sort((a, b) => a - b);
    },
  };
};

/** Scores from which each colour holds, the best first. */
export const scoreSteps = [80, 60, 40, 20, 0] as const;

/** By the score of the planner's own criteria, 0 to 100; without one (no criteria, or dropped) apart. */
export const scoreColouring = (scores: ReadonlyMap<string, number>): Colouring =>
  byLocation(
    'score',
    [
      ...scoreSteps.map((from, index) => ({ key: String(from), tone: `ramp-${index + 1}` })),
      { key: 'none', tone: 'none' },
    ],
    ({ id }) => {
      const score = scores.get(id);
      return score === undefined ? scoreSteps.length : scoreSteps.findIndex((from) => score >= from);
    },
  );
