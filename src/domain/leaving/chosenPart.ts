import { matchingLines } from '../filter';
import type { Filter } from '../filterSchema';
import { homesIn, type Location } from '../location';
import type { Partner } from '../partner';
import type { Plan } from '../plan';
import { firmnessOf } from '../planningStatus';
import { headerOf, pickRecords, recordsAt } from '../recordParts';
import { type PlanRecords, rowOf, type TopKind, topKinds } from '../records';
import { inVariant } from '../variants/inVariant';
import type { Variant } from '../variants/variant';
import type { PartChoice } from './partChoice';
import { withoutContacts } from './withoutContacts';
import { hidesFields, withoutFields } from './withoutFields';

/** Whether anybody may know of a location: a hard plan, of which nobody said that it is confidential. */
export const isForAll = ({ confidentiality, planningStatus }: Location): boolean =>
  confidentiality !== 'vertrouwelijk' && firmnessOf(planningStatus) === 'hard';

/** Who a partner is: what it asks, and how it meets, is of the work. */
const publicPartner = ({ id, name, role, kind }: Partner): Partner => ({
  id,
  name,
  role,
  ...(kind && { kind }),
});

/** What anybody may know of the records in a location: what was agreed on, not what is talked about. */
const publicParts = ({ commitments, agreements }: Location) => ({
  mutedSignals: [],
  commitments: commitments.map(({ partnerId, level, roles }) => ({
    partnerId,
    level,
    ...(roles && { roles }),
  })),
  agreements: agreements.filter(({ state }) => state === 'afgesproken' || state === 'getekend'),
});

const shown = (location: Location, choice: PartChoice, variant: Variant | null): Location | undefined => {
  const { which, isPublic } = choice;
  if (which.kind !== 'all' && !which.ids.has(location.id)) return undefined;
  if (isPublic && !isForAll(location)) return undefined;
  const there = inVariant(location, variant);
  if (there === undefined) return undefined;
  const isOneOf = variant !== null || isPublic;
  return {
    ...there,
    programme: which.kind === 'filter' ? matchingLines(which.filter, there) : there.programme,
    ...(isOneOf && { variantParts: [], variantLines: [] }),
    ...(isPublic && publicParts(there)),
  };
};

const partnersNamedIn = (locations: readonly Location[]): Set<string> => {
  const ids = locations.flatMap(({ commitments, agreements }) => [
    ...commitments.map(({ partnerId }) => partnerId),
    ...agreements.flatMap(({ partnerIds }) => partnerIds),
  ]);
  return new Set(ids);
};

/** Whether a filter asks for a partner that does not leave: then not even its id does. */
const asksForOthers = ({ partnerIds = [] }: Filter, partners: ReadonlySet<string>): boolean =>
  partnerIds.some((id) => !partners.has(id));

/** Kinds of records in the plan that a public part has: what else there is (and what is added later) is of the work. */
const publicKinds: readonly TopKind[] = ['location', 'partner', 'goal'];

/** The records of a plan that may leave, whatever their kind, without the fields that stay here. */
const recordsThatLeave = (plan: Plan, choice: PartChoice): PlanRecords => {
  const records = pickRecords(plan);
  for (const kind of topKinds) {
    const leaves = !choice.isPublic || publicKinds.includes(kind);
    const list = leaves ? recordsAt(plan, kind) : [];
    Reflect.set(
      records,
      rowOf(kind).place,
      list.map((record) => withoutFields(kind, record, choice)),
    );
  }
  return records;
};

type AboutLocations = { locationIds: string[] };

/** What is said of locations, of those that leave; what is only about others stays with them. */
const onlyAbout = <Said extends AboutLocations>(said: readonly Said[], left: ReadonlySet<string>): Said[] =>
  said.flatMap((each) => {
    const locationIds = each.locationIds.filter((id) => left.has(id));
    return each.locationIds.length > 0 && locationIds.length === 0 ? [] : [{ ...each, locationIds }];
  });

/** Remarks on locations that leave, and with all of them those on nothing else. They are free text. */
const remarksThatLeave = (
  remarks: Plan['remarks'],
  { which, withPersonal }: PartChoice,
  left: ReadonlySet<string>,
): Plan['remarks'] =>
  withPersonal
    ? remarks.filter(({ locationId }) =>
        locationId === undefined ? which.kind === 'all' : left.has(locationId),
      )
    : [];

/**
 * The part of a plan that was chosen to leave, as a plan of its own: every format and every document is made from it, and
 * the count that is shown is the count of it. With everything chosen it is the plan itself. The order stays.
 */
export const chosenPart = (whole: Plan, choice: PartChoice): Plan => {
  const plan = choice.withContacts === true ? whole : withoutContacts(whole);
  const { which, isPublic, variantId } = choice;
  const variant = plan.variants.find(({ id }) => id === variantId) ?? null;
  if (which.kind === 'all' && variant === null && !hidesFields(choice)) return plan;
  const records = recordsThatLeave(plan, choice);
  const locations = records.locations.flatMap((location) => shown(location, choice, variant) ?? []);
  const named = partnersNamedIn(locations);
  const partners = records.partners
    .filter(({ id }) => (which.kind === 'all' && !isPublic) || named.has(id))
    .map((partner) => (isPublic ? publicPartner(partner) : partner));
  const leftLocations = new Set(locations.map(({ id }) => id));
  const left = new Set(partners.map(({ id }) => id));
  return {
    ...withoutFields('plan', headerOf(plan), choice),
    ...records,
    locations,
    partners,
    goals: records.goals.filter(
      ({ over, within }) => ![over, within].some((each) => asksForOthers(each, left)),
    ),
    savedFilters: records.savedFilters.filter(({ filter }) => !asksForOthers(filter, left)),
    actions: onlyAbout(records.actions, leftLocations),
    decisions: onlyAbout(records.decisions, leftLocations),
    remarks: remarksThatLeave(records.remarks, choice, leftLocations),
    deliveries: which.kind === 'all' ? records.deliveries : [],
    variants: variant === null ? records.variants : [],
    // They name what stays.
    importReports: [],
  };
};

/** What is told of a part before it leaves, and found in it after. */
export const countOf = ({ locations }: Pick<Plan, 'locations'>): { locations: number; homes: number } => ({
  locations: locations.length,
  homes: locations.reduce((sum, location) => sum + homesIn(location), 0),
});
