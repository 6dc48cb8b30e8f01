import type { PlacedRecord } from '@/geo/placedRecord';
import type { Amenity } from '@/sources/interfaces/amenities';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import type { Parcel } from '@/sources/interfaces/parcels';
import type { PeopleSquare } from '@/sources/interfaces/people';
import { type FactNote, openFactNotes } from './factNotes';
import { columnSigns, openFields } from './fields';
import { readAmenity } from './readAmenity';
import { readNeighbourhood } from './readNeighbourhood';
import { readParcel } from './readParcel';
import { readPeople } from './readPeople';
import type { Placed, ReadRecord } from './readRecord';

/** What a file is brought for. */
export const factKinds = ['amenities', 'neighbourhoods', 'parcels', 'people'] as const;
export type FactKind = (typeof factKinds)[number];

/** The facts of one file, all of one kind. */
export type FileFacts =
  | { kind: 'amenities'; facts: Amenity[] }
  | { kind: 'neighbourhoods'; facts: Neighbourhood[] }
  | { kind: 'parcels'; facts: Parcel[] }
  | { kind: 'people'; facts: PeopleSquare[] };

const readAll = <Fact>(
  records: readonly PlacedRecord[],
  read: (record: Placed) => ReadRecord<Fact>,
  keyOf: (fact: Fact) => string,
): { facts: Fact[]; notes: FactNote[] } => {
  const { leaveOut, notes } = openFactNotes();
  const facts = new Map<string, Fact>();
  const signsOf = columnSigns(records);
  for (const [index, { fields, place }] of records.entries()) {
    const example = index + 1;
    if (!place.ok) {
      leaveOut(place.error, example);
      continue;
    }
    const { field, number, unclear } = openFields(fields, signsOf);
    const fact = read({ field, number, geometry: place.value, index });
    if (!fact.ok) leaveOut(fact.code, fact.value ?? example);
    else if (facts.has(keyOf(fact.fact))) leaveOut('duplicate', keyOf(fact.fact));
    else {
      facts.set(keyOf(fact.fact), fact.fact);
      for (const text of unclear.values()) leaveOut('unclear_number', text);
    }
  }
  return { facts: [...facts.values()], notes: notes() };
};

/** What the records of a file mean: all that can be used, and how many were left out and why. Pure; throws nothing. */
export const readFacts = (
  records: readonly PlacedRecord[],
  kind: FactKind,
): FileFacts & { notes: FactNote[] } => {
  if (kind === 'amenities') return { kind, ...readAll(records, readAmenity, ({ id }) => id) };
  if (kind === 'parcels') return { kind, ...readAll(records, readParcel, ({ id }) => id) };
  if (kind === 'people') return { kind, ...readAll(records, readPeople, ({ id }) => id) };
  return { kind, ...readAll(records, readNeighbourhood, ({ code }) => code) };
};
