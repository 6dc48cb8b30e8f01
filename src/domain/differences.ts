import { dequal } from 'dequal';
import { ownMembers, recordsAt, recordsIn } from './recordParts';
import { type PlanRecords, type RecordKind, rowOf, type TopKind, topKinds } from './records';

type Fields = Record<string, unknown>;

/**
 * One record that is not the same in two plans. Without `before` it came, without `after` it went; `fields` are those that
 * differ.
 */
export type Difference = {
  kind: RecordKind;
  id: string;
  parentId?: string;
  before?: Fields;
  after?: Fields;
  fields: string[];
};

type Addressed = Pick<Difference, 'kind' | 'id' | 'parentId'> & { record: Fields };

const recordsOf = (kind: TopKind, whole: object): Addressed[] => {
  const record = ownMembers(kind, whole);
  const id = String(record[rowOf(kind).key]);
  return [{ kind, id, record }, ...recordsIn(kind, whole).map((inner) => ({ ...inner, parentId: id }))];
};

const addressOf = ({ kind, id, parentId }: Addressed): string => JSON.stringify([kind, parentId, id]);

const compare = (before: readonly Addressed[], after: readonly Addressed[]): Difference[] => {
  const there = new Map(before.map((each) => [addressOf(each), each]));
  const differences: Difference[] = [];
  for (const { record, ...address } of after) {
    const key = addressOf({ ...address, record });
    const was = there.get(key)?.record;
    there.delete(key);
    if (was === record) continue;
    const names = new Set([...Object.keys(was ?? {}), ...Object.keys(record)]);
    const fields = [...names].filter((name) => !dequal(was?.[name], record[name]));
    if (was === undefined) differences.push({ ...address, after: record, fields });
    else if (fields.length > 0) differences.push({ ...address, before: was, after: record, fields });
  }
  for (const { record, ...address } of there.values()) {
    differences.push({ ...address, before: record, fields: Object.keys(record) });
  }
  return differences;
};

/** What became of one record and the records in it. The order of the records in it does not count. */
export const differencesOf = (kind: TopKind, before: object, after: object): Difference[] =>
  before === after ? [] : compare(recordsOf(kind, before), recordsOf(kind, after));

/** The records of a plan, as lists or as maps by id. */
export type Records = { [Place in keyof PlanRecords]: object };

/** What became of the records of a plan, its header apart. */
export const differencesBetween = (before: Records, after: Records): Difference[] => {
  const all = (plan: Records) =>
    topKinds.flatMap((kind) => recordsAt(plan, kind).flatMap((whole) => recordsOf(kind, whole)));
  return compare(all(before), all(after));
};
