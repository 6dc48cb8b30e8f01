import * as z from 'zod/mini';
import { housingTypeSchema } from './housingType';
import { idSchema } from './ids';
import { interventions, longestNeighbourhood, priorities } from './locationFields';
import { yearSchema } from './numbers';
import { partnerKinds } from './partner';
import { firmnesses, planningStatusSchema } from './planningStatus';
import { owners } from './programmeLine';
import { segmentSchema } from './segment';

export const longestFilterText = 200;

/** What a location can lack. */
export const lacks = ['partner', 'care_partner', 'year', 'homes', 'next_step'] as const;

/**
 * Which locations, and which homes in them. A condition that is left out asks nothing; of a list one has to hold, of the
 * conditions all. Kept with the plan (filters with a name, goals), so a condition that is added is optional.
 */
export const filterSchema = z.object({
  /** Words that must all occur in what is said of the location. */
  text: z.optional(z.string().check(z.maxLength(longestFilterText))),
  types: z.optional(z.array(housingTypeSchema)),
  segments: z.optional(z.array(segmentSchema)),
  owners: z.optional(z.array(z.enum(owners))),
  /** Year of delivery from and up to and including. A line without a year is in no range. */
  fromYear: z.optional(yearSchema),
  toYear: z.optional(yearSchema),
  statuses: z.optional(z.array(planningStatusSchema)),
  firmness: z.optional(z.array(z.enum(firmnesses))),
  priorities: z.optional(z.array(z.enum(priorities))),
  interventions: z.optional(z.array(z.enum(interventions))),
  partnerIds: z.optional(z.array(idSchema)),
  partnerRoles: z.optional(z.array(z.enum(partnerKinds))),
  /** The location looks for a partner of one of these kinds. */
  seeks: z.optional(z.array(z.enum(partnerKinds))),
  /** By name; the empty name stands for a location of which nobody knows it. */
  neighbourhoods: z.optional(z.array(z.string().check(z.maxLength(longestNeighbourhood)))),
  lacks: z.optional(z.array(z.enum(lacks))),
  /** Homes that the opgave counts up to and including this year; those without a year too. */
  counted: z.optional(yearSchema),
  hasSignal: z.optional(z.boolean()),
  /** Drawn on this day or later (local time of the reader). */
  drawnFrom: z.optional(z.iso.date()),
});
export type Filter = z.infer<typeof filterSchema>;
export type Lack = (typeof lacks)[number];

export const noFilter: Filter = {};

const asksNothing = (wanted: Filter[keyof Filter]): boolean =>
  wanted === undefined ||
  wanted === false ||
  (typeof wanted === 'string' && wanted.trim() === '') ||
  (Array.isArray(wanted) && wanted.length === 0);

/** Whether a filter asks nothing. */
export const isNoFilter = (filter: Filter): boolean => Object.values(filter).every(asksNothing);

const conditions = Object.keys(filterSchema.shape) as (keyof Filter)[];

/** A filter without the conditions that ask nothing, as it is kept. */
export const askedIn = (filter: Filter): Filter => {
  const asked = { ...filter };
  for (const condition of conditions) if (asksNothing(asked[condition])) delete asked[condition];
  return asked;
};

/** Whether two filters ask the same, in whatever order. */
export const isSameFilter = (one: Filter, other: Filter): boolean => {
  const setOf = (filter: Filter, condition: keyof Filter): string =>
    JSON.stringify([filter[condition] ?? []].flat().sort());
  const [a, b] = [askedIn(one), askedIn(other)];
  return conditions.every((condition) => setOf(a, condition) === setOf(b, condition));
};
