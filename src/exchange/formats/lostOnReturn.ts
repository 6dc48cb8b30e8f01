import type { FormatId } from './format';

/**
 * What of a plan is not in a file of ours any more when the app reads it again. `plan`: target, goals, variants, steps,
 * decisions. `points`: locations that are no surface. `details`: what is said of ground, care and next steps. `division`:
 * type and segment of the same homes. `years`: of each line; a Shapefile knows the last of a location. `delivered`: part of
 * the homes of a location. `promises`: what a partner promised. `partners`: who takes part. `agreements`: with milestones
 * and dots. `priority`: kansrijk or onderzoek; what falls off does come back. `notes`: the remarks.
 */
export const returnLosses = [
  'plan',
  'points',
  'priority',
  'details',
  'notes',
  'division',
  'years',
  'delivered',
  'partners',
  'promises',
  'agreements',
] as const;
export type ReturnLoss = (typeof returnLosses)[number];

/** By format; those that hold the whole plan lose nothing. */
export const lostOnReturn: Partial<Record<FormatId, readonly ReturnLoss[]>> = {
  csv: ['plan', 'years', 'delivered', 'promises', 'agreements'],
  shapefile: ['plan', 'details', 'division', 'years', 'delivered', 'promises', 'agreements'],
  kml: ['plan', 'years', 'delivered', 'partners', 'promises', 'agreements'],
  diwi: ['plan', 'points', 'priority', 'details', 'notes', 'delivered', 'partners', 'promises', 'agreements'],
};
