import type { EditLabel } from './commands/editLabel';
import type { Location } from './location';
import type { Partner } from './partner';
import type { PlanHeader } from './plan';

/** What became of the records of one kind: new or changed ones whole, removed ones by id. */
export type RecordChange<Item> = { puts: readonly Item[]; deletes: readonly string[] };

/**
 * What one transaction did to the plan, whoever made it: this user, undo, redo, or another tab. Everything
 * that draws or counts the plan follows it from these alone.
 */
export type Change = {
  cause: 'edit' | 'undo' | 'redo' | 'elsewhere';
  /** Known for changes made in this tab. */
  label?: EditLabel;
  /** The same step of undo goes on: somebody is typing. */
  goesOn?: boolean;
  header?: PlanHeader;
  locations: RecordChange<Location>;
  partners: RecordChange<Partner>;
};
