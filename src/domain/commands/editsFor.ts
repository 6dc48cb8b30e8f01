import { ownMembers, recordsAt, recordsIn } from '../recordParts';
import { type RecordKind, rowOf, type TopKind, topKinds, type Whole } from '../records';
import type { Edit } from './command';

type Fields = Readonly<Record<string, unknown>>;

/** An edit of a kind that only the table knows: that tells which fields and which address go with it. */
export const editOf = (record: RecordKind, id: string, set: Fields | null, parentId?: string): Edit =>
  ({ record, id, ...(parentId === undefined ? {} : { parentId }), set }) as Edit;

const withoutKey = (kind: RecordKind, { [rowOf(kind).key]: _key, ...fields }: Fields): Fields => fields;

const editsForWhole = (kind: TopKind, whole: object): Edit[] => {
  const own = ownMembers(kind, whole);
  const id = String(own[rowOf(kind).key]);
  return [
    editOf(kind, id, withoutKey(kind, own)),
    ...recordsIn(kind, whole).map((inner) =>
      editOf(inner.kind, inner.id, withoutKey(inner.kind, inner.record), id),
    ),
  ];
};

/** Writes one record and all records in it, to a place that may be empty. */
export const editsFor = <K extends TopKind>(kind: K, whole: Whole<K>): Edit[] => editsForWhole(kind, whole);

/** Writes all records of a plan, or of what was read for one. */
export const editsForAll = (plan: object): Edit[] =>
  topKinds.flatMap((kind) => recordsAt(plan, kind).flatMap((whole) => editsForWhole(kind, whole)));
