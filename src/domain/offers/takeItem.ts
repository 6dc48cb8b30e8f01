import type { Location } from '../location';
import { kindsIn, rowOf } from '../records';
import type { OfferItem, Part } from './compareOffer';
import { isOfferedKind } from './offeredFields';

/** Other numbers than were offered, by the id of the line. `year` null: none. */
export type Adapted = ReadonlyMap<string, { count?: number | undefined; year?: number | null | undefined }>;

type Fields = Record<string, unknown>;

const isTheirs = ({ state }: Part): boolean => state === 'offered' || state === 'clash';

const recordsAt = (location: Location, place: string): Fields[] => {
  const list: unknown = Reflect.get(location, place);
  return Array.isArray(list) ? list.map((record: object) => ({ ...record })) : [];
};

/** Fields as the offer has them; one that it took off goes. */
const withParts = (record: Fields, parts: readonly Part[]): Fields => {
  const taken = { ...record };
  for (const { field, theirs } of parts) {
    if (theirs === undefined) delete taken[field];
    else taken[field] = theirs;
  }
  return taken;
};

/** The records of one kind: ours, with what they changed, without what they took away, and with what they added. */
const takeRecords = (
  ours: Location,
  theirs: Location,
  parts: readonly Part[],
  place: string,
  key: string,
) => {
  const there = new Map(recordsAt(theirs, place).map((record) => [String(record[key]), record]));
  const byId = new Map<string, Part[]>();
  for (const part of parts) byId.set(part.id, [...(byId.get(part.id) ?? []), part]);
  const here = recordsAt(ours, place);
  const known = new Set(here.map((record) => String(record[key])));
  const kept = here.flatMap((record) => {
    const id = String(record[key]);
    const said = byId.get(id);
    if (said === undefined) return [record];
    return there.has(id) ? [withParts(record, said)] : [];
  });
  const added = [...byId.keys()].filter((id) => !known.has(id)).flatMap((id) => there.get(id) ?? []);
  return [...kept, ...added];
};

const adapt = (location: Location, adapted: Adapted): Location =>
  adapted.size === 0
    ? location
    : {
        ...location,
        programme: location.programme.map((line) => {
          const to = adapted.get(line.id);
          if (to === undefined) return line;
          const { year, ...bare } = { ...line, ...(to.count !== undefined && { count: to.count }) };
          const then = to.year === undefined ? year : (to.year ?? undefined);
          return { ...bare, ...(then !== undefined && { year: then }) };
        }),
      };

const ownPlaces = kindsIn('location').filter((kind) => !isOfferedKind(kind));

/** A location that only the offer has, without what is only of use in the sender's plan. */
const takeNew = (theirs: Location): Location => ({
  ...theirs,
  ...Object.fromEntries(ownPlaces.map((kind) => [rowOf(kind).place, []])),
});

/**
 * Our location with what the offer changed in it, clashes included; what it did not touch stays as we have it. A location
 * that we do not have comes in as it was offered.
 */
export const takeItem = ({ ours, theirs, parts }: OfferItem, adapted: Adapted = new Map()): Location => {
  if (ours === undefined) return adapt(takeNew(theirs), adapted);
  const taken = parts.filter(isTheirs);
  if (taken.length === 0) return adapt(ours, adapted);
  const own = withParts(
    { ...ours },
    taken.filter(({ kind }) => kind === 'location'),
  );
  const lists = kindsIn('location').flatMap((kind) => {
    const { place, key } = rowOf(kind);
    const ofKind = taken.filter((part) => part.kind === kind);
    return ofKind.length === 0 ? [] : [[place, takeRecords(ours, theirs, ofKind, place, key)] as const];
  });
  // Each field and each record was read by its own schema, in our plan or in the offer.
  return adapt({ ...own, ...Object.fromEntries(lists) } as Location, adapted);
};
