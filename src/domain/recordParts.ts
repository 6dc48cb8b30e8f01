import {
  kindsIn,
  type NestedKind,
  type PlanRecords,
  type RecordKind,
  type RecordOf,
  rowOf,
  type TopKind,
  topKinds,
  type Whole,
} from './records';

/** The members of a record by name, for code that is the same for every kind. */
export const membersOf = (record: object): Record<string, unknown> => ({ ...record });

/** A record in another one: its kind, its key, and all its fields. */
export type Inner = { kind: NestedKind; id: string; record: Record<string, unknown> };

/** The records in one record, kind by kind. */
export const recordsIn = (kind: RecordKind, whole: object): Inner[] => {
  const members = membersOf(whole);
  return kindsIn(kind).flatMap((inside) => {
    const { key, place } = rowOf(inside);
    const list = members[place];
    if (!Array.isArray(list)) return [];
    return list.map(membersOf).map((record) => ({ kind: inside, id: String(record[key]), record }));
  });
};

/** All records of one kind in a plan, kept as lists or as maps by id. */
export const recordsAt = (plan: object, kind: TopKind): object[] => {
  const held = membersOf(plan)[rowOf(kind).place];
  if (held instanceof Map) return [...held.values()];
  return Array.isArray(held) ? held : [];
};

/** The lists of records in a plan, of what was read for one or is shown of one; a list that is not there is empty. */
export const pickRecords = (plan: { [Place in keyof PlanRecords]?: object }): PlanRecords =>
  // Each place has the records of its kind, by the table.
  Object.fromEntries(topKinds.map((kind) => [rowOf(kind).place, recordsAt(plan, kind)])) as PlanRecords;

/** What is said of the plan as a whole, without its records. */
export const headerOf = (plan: Whole<'plan'> & object): RecordOf<'plan'> => {
  const header = { ...plan };
  for (const kind of topKinds) Reflect.deleteProperty(header, rowOf(kind).place);
  return header;
};

/** One record without the records in it. */
export const ownMembers = (kind: RecordKind, whole: object): Record<string, unknown> => {
  const members = membersOf(whole);
  for (const inside of kindsIn(kind)) delete members[rowOf(inside).place];
  return members;
};
