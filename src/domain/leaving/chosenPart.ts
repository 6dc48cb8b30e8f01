import { matchingLines } from '../filter';
import type { Filter } from '../filterSchema';
import { homesIn, type Location } from '../location';
import type { Plan } from '../plan';
import { headerOf, pickRecords, recordsAt, recordsIn } from '../recordParts';
import { type PlanRecords, type RecordKind, rowOf, topKinds } from '../records';
import { inVariant } from '../variants/inVariant';
import type { Variant } from '../variants/variant';
import type { PartChoice } from './partChoice';
import { isForAll, publicKinds, publicPartner, withPublicRecords } from './publicPart';
import { hidesFields, leaves, withoutFields } from './withoutFields';

const shown = (location: Location, choice: PartChoice, variant: Variant | null): Location | undefined => {
  const { which, isPublic } = choice;
  if (which.kind !== 'all' && !which.ids.has(location.id)) return undefined;
  if (isPublic && !isForAll(location)) return undefined;
  const there = inVariant(location, variant);
  if (there === undefined) return undefined;
  return {
    ...(isPublic ? withPublicRecords(there) : there),
    programme: which.kind === 'filter' ? matchingLines(which.filter, there) : there.programme,
    ...(variant !== null && { variantParts: [], variantLines: [] }),
  };
};

/** The partners that a record names, by id. */
const partnersIn = (kind: RecordKind, record: object): string[] => {
  const { partners } = rowOf(kind);
  const named: unknown = partners === undefined ? [] : Reflect.get(record, partners);
  return [named].flat().filter((id) => typeof id === 'string');
};

const partnersNamedIn = (locations: readonly Location[]): Set<string> =>
  new Set(
    locations.flatMap((location) =>
      recordsIn('location', location).flatMap(({ kind, record }) => partnersIn(kind, record)),
    ),
  );

/** Whether a filter asks for a partner that does not leave: then not even its id does. */
const asksForOthers = ({ partnerIds = [] }: Filter, partners: ReadonlySet<string>): boolean =>
  partnerIds.some((id) => !partners.has(id));

/** The records of a plan that may leave, whatever their kind, without the fields that stay here. */
const recordsThatLeave = (plan: Plan, choice: PartChoice): PlanRecords => {
  const records = pickRecords(plan);
  for (const kind of topKinds) {
    const isLeft = leaves(kind, choice) && (!choice.isPublic || publicKinds.includes(kind));
    const list = isLeft ? recordsAt(plan, kind) : [];
    Reflect.set(
      records,
      rowOf(kind).place,
      list.map((record) => withoutFields(kind, record, choice)),
    );
  }
  return records;
};

/** What is said of the plan as a whole; without money not even that somebody keeps it. */
export const headerThatLeaves = (plan: Plan, choice: PartChoice) => {
  const header = withoutFields('plan', headerOf(plan), choice);
  if (choice.withMoney) return header;
  const { showsMoney: _, ...settings } = header.settings;
  return { ...header, settings };
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
export const chosenPart = (plan: Plan, choice: PartChoice): Plan => {
  const { which, isPublic, variantId } = choice;
  const variant = plan.variants.find(({ id }) => id === variantId) ?? null;
  const isWhole = which.kind === 'all' && variant === null;
  if (isWhole && !hidesFields(choice)) return plan;
  const records = recordsThatLeave(plan, choice);
  const header = headerThatLeaves(plan, choice);
  if (isWhole && !isPublic && choice.withPersonal) return { ...header, ...records };
  const locations = records.locations.flatMap((location) => shown(location, choice, variant) ?? []);
  const named = partnersNamedIn(locations);
  const partners = records.partners
    .filter(({ id }) => (which.kind === 'all' && !isPublic) || named.has(id))
    .map((partner) => (isPublic ? publicPartner(partner) : partner));
  const leftLocations = new Set(locations.map(({ id }) => id));
  const left = new Set(partners.map(({ id }) => id));
  return {
    ...header,
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
    offers: records.offers.map((offer) => ({
      ...offer,
      answers: offer.answers.filter(({ locatie }) => leftLocations.has(locatie)),
    })),
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
