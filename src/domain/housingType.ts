import * as z from 'zod/mini';

/**
 * The classes of a home, exclusive: a home that fits more than one counts in the highest only
 * (zorggeschikt above geclusterd above nultreden). Definitions: Planmonitor Wonen, help text 2025.
 */
export const housingTypes = [
  'geclusterd',
  'zorggeschikt',
  'nultreden',
  'overig_geschikt',
  'regulier',
  'onbekend',
] as const;

export const housingTypeSchema = z.enum(housingTypes);
export type HousingType = z.infer<typeof housingTypeSchema>;

/** The types a woondeal sets a number for, the bottleneck first. */
export const targetTypes = ['geclusterd', 'zorggeschikt', 'nultreden'] as const satisfies HousingType[];
export type TargetType = (typeof targetTypes)[number];
