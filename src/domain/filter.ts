import type { Filter, Lack } from './filterSchema';
import { countsForTarget, type Location, partneredIn } from './location';
import type { Partner } from './partner';
import { isOfKinds } from './partnerKind';
import { firmnessOf } from './planningStatus';
import type { ProgrammeLine } from './programmeLine';

export { type Filter, isNoFilter, type Lack, noFilter } from './filterSchema';

/** What a filter has to know besides the location. */
export type FilterContext = {
  partners: ReadonlyMap<string, Partner>;
  /** All that is said of a location, in lower case. */
  textOf: (location: Location) => string;
  hasSignal: (locationId: string) => boolean;
};

const isIn = <Value>(wanted: readonly Value[] | undefined, value: Value): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.includes(value);

const isInYears = ({ fromYear, toYear }: Filter, year: number | undefined): boolean => {
  if (fromYear === undefined && toYear === undefined) return true;
  return year !== undefined && year >= (fromYear ?? year) && year <= (toYear ?? year);
};

/** Whether a filter asks something of the homes themselves. */
const asksOfLines = ({ types, segments, owners: wanted, fromYear, toYear, counted }: Filter): boolean =>
  [types, segments, wanted].some((list) => list !== undefined && list.length > 0) ||
  fromYear !== undefined ||
  toYear !== undefined ||
  counted !== undefined;

/** Whether a filter lets a line through, by what it asks of the homes alone. */
export const matchesLine = (filter: Filter, line: ProgrammeLine): boolean =>
  isIn(filter.types, line.type) &&
  isIn(filter.segments, line.segment) &&
  isIn(filter.owners, line.owner) &&
  isInYears(filter, line.year) &&
  (line.year ?? 0) <= (filter.counted ?? Number.POSITIVE_INFINITY);

/** The lines of a location that a filter lets through, by what it asks of the homes alone. */
export const matchingLines = (filter: Filter, { programme }: Pick<Location, 'programme'>): ProgrammeLine[] =>
  programme.filter((line) => matchesLine(filter, line));

const doesLack: Record<Lack, (location: Location, partners: FilterContext['partners']) => boolean> = {
  partner: (location) => partneredIn(location).length === 0,
  care_partner: ({ commitments }, partners) =>
    !commitments.some(({ partnerId }) => partners.get(partnerId)?.role === 'zorgorganisatie'),
  year: ({ programme }) => programme.some(({ year, count }) => year === undefined && count !== 0),
  homes: ({ programme }) => programme.every(({ count }) => count === 0),
  next_step: ({ nextStep }) => nextStep === undefined,
};

const hasFirmness = (wanted: Filter['firmness'], { planningStatus, programme }: Location): boolean => {
  if (wanted === undefined || wanted.length === 0) return true;
  if (wanted.includes(firmnessOf(planningStatus))) return true;
  return wanted.includes('gerealiseerd') && programme.some(({ completed }) => completed > 0);
};

const isPartnered = (filter: Filter, { commitments }: Location, partners: FilterContext['partners']) => {
  const ids = commitments.map(({ partnerId }) => partnerId);
  const { partnerIds, partnerRoles: kinds } = filter;
  if (partnerIds !== undefined && partnerIds.length > 0 && !ids.some((id) => partnerIds.includes(id))) {
    return false;
  }
  if (kinds === undefined || kinds.length === 0) return true;
  return ids.some((id) => {
    const partner = partners.get(id);
    return partner !== undefined && isOfKinds(partner, kinds);
  });
};

const seeksOneOf = (wanted: Filter['seeks'], { seeks = [] }: Location): boolean =>
  wanted === undefined || wanted.length === 0 || seeks.some((kind) => wanted.includes(kind));

/** When an id of version 7 was made, in ms since 1970; of an id from elsewhere nobody knows. */
const madeAt = (id: string): number | undefined =>
  /^[\da-f]{8}-[\da-f]{4}-7/.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : undefined;

const isDrawnFrom = (day: string | undefined, id: string): boolean => {
  if (day === undefined) return true;
  const made = madeAt(id);
  return made !== undefined && made >= new Date(`${day}T00:00:00`).getTime();
};

const holdsWords = (text: string | undefined, location: Location, context: FilterContext): boolean => {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const said = context.textOf(location);
  return words.every((word) => said.includes(word));
};

/** Whether a filter lets a location through: with everything it asks, of the homes at least one line. */
export const matches = (filter: Filter, location: Location, context: FilterContext): boolean =>
  isIn(filter.statuses, location.planningStatus) &&
  isIn(filter.priorities, location.priority) &&
  isIn(filter.interventions, location.intervention) &&
  isIn(filter.neighbourhoods, location.neighbourhood ?? '') &&
  hasFirmness(filter.firmness, location) &&
  seeksOneOf(filter.seeks, location) &&
  isPartnered(filter, location, context.partners) &&
  (filter.lacks ?? []).every((lack) => doesLack[lack](location, context.partners)) &&
  (filter.counted === undefined || countsForTarget(location)) &&
  (filter.hasSignal !== true || context.hasSignal(location.id)) &&
  isDrawnFrom(filter.drawnFrom, location.id) &&
  (!asksOfLines(filter) || matchingLines(filter, location).some(({ count }) => count !== 0)) &&
  holdsWords(filter.text, location, context);
