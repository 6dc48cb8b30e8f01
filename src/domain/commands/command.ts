import type { Key, NestedKind, RecordKind, RecordOf } from '../records';
import type { EditLabel } from './editLabel';

/** Some fields of a record; a field that may be absent can be taken off with undefined. */
type Fields<K extends RecordKind> = {
  [Field in Exclude<keyof RecordOf<K>, K extends 'plan' ? never : Key<K>>]?: RecordOf<K>[Field] | undefined;
};

type Address<K extends RecordKind> = K extends 'plan'
  ? unknown
  : K extends NestedKind
    ? { parentId: string; id: string }
    : { id: string };

/**
 * One change to one record, of the kinds in `records.ts`. `set: null` removes the record with all that is in it; an
 * undefined field is taken off it. Of `rest` what is given is written, and nothing taken off.
 */
export type Edit = {
  [K in RecordKind]: { record: K; set: Fields<K> | (K extends 'plan' ? never : null) } & Address<K>;
}[RecordKind];

/**
 * What a user did: one name, one transaction. Commands that carry the same `typing` key shortly after
 * each other become one step of undo (typing a number, dragging a slider). Parts of one `deed`, too large to be done at
 * once or done key by key, become one step however long they take, as long as nothing else comes between.
 */
export type Command = { label: EditLabel; edits: readonly Edit[]; typing?: string; deed?: string };

/** Edits in one part: so few that a slow machine does one while the page misses nothing. */
const mostInPart = 150;

/** A large command in parts, to be run one after the other. */
export const partsOf = (command: Command): Command[] =>
  Array.from({ length: Math.ceil(command.edits.length / mostInPart) }, (_, n) => ({
    ...command,
    edits: command.edits.slice(n * mostInPart, (n + 1) * mostInPart),
  }));
