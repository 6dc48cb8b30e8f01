import * as z from 'zod/mini';
import { housingTypeSchema } from '../housingType';
import { segmentSchema } from '../segment';

/** What happened, as a code; the words are in src/text. */
export const editCodes = [
  'plan_renamed',
  'area_changed',
  'target_changed',
  'density_changed',
  'plan_filled',
  'plan_restored',
  'location_added',
  'location_removed',
  'locations_imported',
  'location_renamed',
  'location_moved',
  'location_changed',
  'programme_changed',
  'partner_added',
  'partner_changed',
  'partner_removed',
  'commitment_changed',
  'commitment_removed',
] as const;
export type EditCode = (typeof editCodes)[number];

/** What can change in a record. `place`: moved as a whole; `line`: a programme line came or went. */
export const changedFields = [
  'name',
  'place',
  'shape',
  'planningStatus',
  'intervention',
  'priority',
  'intramuralPlaces',
  'notes',
  'line',
  'count',
  'completed',
  'year',
  'type',
  'segment',
  'owner',
  'building',
  'goal',
  'horizon',
  'source',
  'asOf',
  'role',
  'level',
] as const;
export type ChangedField = (typeof changedFields)[number];

const valueSchema = z.union([z.string().check(z.maxLength(500)), z.number(), z.null()]);

/** One value that changed, in codes and numbers as they are stored; null: there was or is none. */
const changedSchema = z.object({
  field: z.enum(changedFields),
  from: z.optional(valueSchema),
  to: z.optional(valueSchema),
  /** Of which homes: absent when of all of a location. */
  type: z.optional(housingTypeSchema),
  segment: z.optional(segmentSchema),
  /** With which partner, by name. */
  partner: z.optional(z.string().check(z.maxLength(200))),
});
export type Changed = z.infer<typeof changedSchema>;

/**
 * The name of an edit for the undo button and the history: a code, whom it concerns, how many, and which value became
 * what. A detail that a later version added is left out.
 */
export const editLabelSchema = z.object({
  code: z.enum(editCodes),
  subject: z.optional(z.string()),
  count: z.optional(z.number()),
  changed: z.catch(z.optional(changedSchema), undefined),
});
export type EditLabel = z.infer<typeof editLabelSchema>;

/** The name of an edit that went on: what it began with, and what it has come to. */
export const continuedLabel = (begun: EditLabel, next: EditLabel): EditLabel =>
  begun.changed === undefined || next.changed === undefined
    ? next
    : { ...next, changed: { ...next.changed, from: begun.changed.from } };
