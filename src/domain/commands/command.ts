import type { LocationFields } from '../location';
import type { Commitment, Partner } from '../partner';
import type { PlanHeader } from '../plan';
import type { ProgrammeLine } from '../programmeLine';
import type { EditLabel } from './editLabel';

/** One change to one record. `set: null` removes the record; an undefined field is taken off it. */
export type Edit =
  | { record: 'plan'; set: Partial<PlanHeader> }
  | { record: 'location'; id: string; set: Partial<LocationFields> | null }
  | { record: 'line'; locationId: string; id: string; set: Patch<ProgrammeLine> | null }
  | { record: 'commitment'; locationId: string; id: string; set: Partial<Commitment> | null }
  | { record: 'partner'; id: string; set: Partial<Partner> | null };

/** Some fields of a record; a field that may be absent can be taken off with undefined. */
type Patch<Item> = { [Key in keyof Item]?: Item[Key] | undefined };

/**
 * What a user did: one name, one transaction. Commands that carry the same `typing` key shortly after
 * each other become one step of undo (typing a number, dragging a slider).
 */
export type Command = { label: EditLabel; edits: readonly Edit[]; typing?: string };
