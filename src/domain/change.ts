import type { EditLabel } from './commands/editLabel';
import type { NumbersMet } from './numbersMet';
import type { PlanHeader } from './plan';
import type { ByPlace, TopKind, Whole } from './records';

/** What became of the records of one kind: new or changed ones whole, removed ones by id. */
export type RecordChange<Item> = { puts: readonly Item[]; deletes: readonly string[] };

/**
 * What one transaction did to the plan, whoever made it: this user, undo, redo, or another tab. Everything
 * that draws or counts the plan follows it from these alone: a RecordChange under each place of `records.ts`.
 */
export type Change = {
  cause: 'edit' | 'undo' | 'redo' | 'elsewhere';
  /** Known for changes made in this tab. */
  label?: EditLabel;
  /** The same step of undo goes on: somebody is typing. */
  goesOn?: boolean;
  header?: PlanHeader;
  /** Of a change from elsewhere. */
  numbersMet?: readonly NumbersMet[];
} & ByPlace<{ [K in TopKind]: RecordChange<Whole<K>> }>;
