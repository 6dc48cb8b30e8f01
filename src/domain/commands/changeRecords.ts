import { type NestedKind, type RecordOf, recordKinds } from '../records';
import type { Command } from './command';
import type { Changed, EditLabel } from './editLabel';
import { editOf } from './editsFor';

/** Where a record is: the id and the name of what it is in. */
type Inside = { id: string; name: string };

/** What can be changed of a record: all but its key. */
type Fields<K extends NestedKind> = Partial<Omit<RecordOf<K>, (typeof recordKinds)[K]['key']>>;

const labelOf = (code: EditLabel['code'], kind: NestedKind, inside: Inside): EditLabel => ({
  code,
  kind,
  subject: inside.name,
});

const keyOf = (kind: NestedKind, record: object): string =>
  String(Reflect.get(record, recordKinds[kind].key));

/** Adds a record of any kind inside another one. Its key must be free there. */
export const addRecord = <K extends NestedKind>(kind: K, inside: Inside, record: RecordOf<K>): Command => {
  const { [recordKinds[kind].key]: _key, ...fields }: Record<string, unknown> = { ...record };
  return {
    label: labelOf('record_added', kind, inside),
    edits: [editOf(kind, keyOf(kind, record), fields, inside.id)],
  };
};

/** What a history can say of a value; undefined when it is too much, or a list. */
export const asLabelled = (value: unknown): Changed['to'] => {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 500) ? value : undefined;
};

/** Sets fields of a record; one that may be absent is taken off with undefined. */
export const changeRecord = <K extends NestedKind>(
  kind: K,
  inside: Inside,
  record: RecordOf<K>,
  set: { [Field in keyof Fields<K>]: Fields<K>[Field] | undefined },
  typing?: string,
): Command => {
  const id = keyOf(kind, record);
  const [change, another] = Object.entries(set);
  const label = labelOf('record_changed', kind, inside);
  const [field, to] = change ?? [];
  const isOne = field !== undefined && another === undefined;
  const values = isOne ? { from: asLabelled(Reflect.get(record, field)), to: asLabelled(to) } : undefined;
  const isSaid = values?.from !== undefined && values.to !== undefined;
  const changed = isOne && isSaid ? { field, ...values } : undefined;
  return {
    label: { ...label, ...(changed && { changed }) },
    edits: [editOf(kind, id, { ...set }, inside.id)],
    ...(typing === undefined ? {} : { typing: `${inside.id}/${id}/${typing}` }),
  };
};

export const removeRecord = <K extends NestedKind>(
  kind: K,
  inside: Inside,
  record: RecordOf<K>,
): Command => ({
  label: labelOf('record_removed', kind, inside),
  edits: [editOf(kind, keyOf(kind, record), null, inside.id)],
});
