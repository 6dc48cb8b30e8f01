import * as z from 'zod/mini';
import { housingTypeSchema } from '../housingType';
import { recordKindSchema } from '../records';
import { segmentSchema } from '../segment';

/** What happened, as a code; the words are in src/text. */
export const editCodes = [
  'plan_renamed',
  'area_changed',
  'target_changed',
  'density_changed',
  'home_size_changed',
  'care_reach_changed',
  'columns_changed',
  'plan_filled',
  'plan_restored',
  'location_added',
  'location_removed',
  'locations_imported',
  'offer_answered',
  'answer_taken',
  'locations_changed',
  'locations_removed',
  'location_renamed',
  'location_moved',
  'location_changed',
  'programme_changed',
  'partner_added',
  'partner_changed',
  'partner_removed',
  'commitment_changed',
  'commitment_removed',
  'record_added',
  'record_changed',
  'record_removed',
  'variant_changed',
  'locations_merged',
  'location_split',
  'locations_added',
  'numbers_met',
] as const;
export type EditCode = (typeof editCodes)[number];

const valueSchema = z.union([z.string().check(z.maxLength(500)), z.number(), z.null()]);

/** One value that changed, in codes and numbers as they are stored; null: there was or is none. */
const changedSchema = z.object({
  /** A field of a record, or `place` (moved as a whole), `shape`, `found` (a place, where there was none), `line` (a line came or went), `goal`. */
  field: z.string().check(z.maxLength(60)),
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
  /** Of `record_...`: which kind of record. */
  kind: z.catch(z.optional(recordKindSchema), undefined),
  subject: z.optional(z.string()),
  count: z.optional(z.number()),
  /** In which variant, by name. */
  variant: z.optional(z.string()),
  changed: z.catch(z.optional(changedSchema), undefined),
});
export type EditLabel = z.infer<typeof editLabelSchema>;

/** The name of an edit that went on: what it began with, and what it has come to. */
export const continuedLabel = (begun: EditLabel, next: EditLabel): EditLabel =>
  begun.changed === undefined || next.changed === undefined
    ? next
    : { ...next, changed: { ...next.changed, from: begun.changed.from } };
