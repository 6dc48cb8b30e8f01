import type { Location } from '../location';
import { ownMembers, recordsIn } from '../recordParts';
import { type NestedKind, type RecordKind, rowOf } from '../records';

/** Kinds that a planner keeps for the own plan: no offer speaks of them. */
const ownKinds: readonly RecordKind[] = ['mutedSignal', 'score', 'variantPart', 'variantLine'];
/** Fields that say what a location is to one plan, and not what is offered. */
const ownFields: readonly string[] = [
  'id',
  'origin',
  'rest',
  'externalIds',
  'offerId',
  'offeredBy',
  'offeredOn',
];

type Fields = Record<string, unknown>;

/** A location, or a record in it, with what an offer can say of it. */
export type OfferedRecord = { kind: 'location' | NestedKind; id: string; fields: Fields };

/** Whether an offer can speak of a kind of record. */
export const isOfferedKind = (kind: RecordKind): boolean =>
  !ownKinds.includes(kind) && rowOf(kind).money !== true;

/** What is of a person or of money never goes along in an offer, nor do pictures, so that their absence says nothing. */
const offeredFieldsOf = (kind: RecordKind, record: object): Fields => {
  const { key, personal = [], money = [], asked = {} } = rowOf(kind);
  const left: readonly string[] = [
    ...ownFields,
    key,
    ...personal,
    ...(money === true ? [] : money),
    ...Object.keys(asked),
  ];
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => value !== undefined && !left.includes(name)),
  );
};

/** Where a number of an offer stands, as answers keep it. */
export const numberAddress = (part: { kind: string; id: string; field: string }): string =>
  `${part.kind}/${part.id}/${part.field}`;

const addressOf = (kind: string, id: string): string => JSON.stringify([kind, id]);

/** The records of a location that an offer can speak of, by address; none of a location that is not there. */
export const offeredRecords = (location: Location | undefined): Map<string, OfferedRecord> => {
  const records = new Map<string, OfferedRecord>();
  if (location === undefined) return records;
  const own = offeredFieldsOf('location', ownMembers('location', location));
  records.set(addressOf('location', ''), { kind: 'location', id: '', fields: own });
  for (const { kind, id, record } of recordsIn('location', location)) {
    if (!isOfferedKind(kind)) continue;
    records.set(addressOf(kind, id), { kind, id, fields: offeredFieldsOf(kind, record) });
  }
  return records;
};
