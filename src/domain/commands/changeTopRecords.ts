import type { Key, RecordOf, TopKind } from '../records';
import { recordKinds, type Whole } from '../records';
import type { Command } from './command';
import type { EditLabel } from './editLabel';
import { editOf, editsFor } from './editsFor';

/** Kinds in the plan itself that are written as one record with a name. */
type NamedKind = { [K in TopKind]: RecordOf<K> extends { name: string } ? K : never }[TopKind];

type Fields<K extends NamedKind> = {
  [Field in Exclude<keyof RecordOf<K>, Key<K>>]?: RecordOf<K>[Field] | undefined;
};

const labelOf = (code: EditLabel['code'], kind: NamedKind, subject: string): EditLabel => ({
  code,
  kind,
  subject,
});

/** Adds a record to the plan. Its key must be free. */
export const addToPlan = <K extends NamedKind>(kind: K, whole: Whole<K> & { name: string }): Command => ({
  label: labelOf('record_added', kind, whole.name),
  edits: editsFor(kind, whole),
});

/** Sets fields of a record in the plan; one that may be absent is taken off with undefined. */
export const changeInPlan = <K extends NamedKind>(
  kind: K,
  record: { id: string; name: string },
  set: Fields<K>,
  typing?: string,
): Command => ({
  label: labelOf('record_changed', kind, record.name),
  edits: [editOf(kind, record.id, { ...set })],
  ...(typing === undefined ? {} : { typing: `${recordKinds[kind].place}/${record.id}/${typing}` }),
});

export const removeFromPlan = (kind: NamedKind, record: { id: string; name: string }): Command => ({
  label: labelOf('record_removed', kind, record.name),
  edits: [editOf(kind, record.id, null)],
});
