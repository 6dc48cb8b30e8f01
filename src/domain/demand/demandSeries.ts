import * as z from 'zod/mini';
import { targetTypes } from '../housingType';
import { idSchema } from '../ids';
import { countSchema, yearSchema } from '../numbers';

/** What a figure is about: one type of the opgave, or the three together. */
export const demandTypes = [...targetTypes, 'samen'] as const;
export type DemandType = (typeof demandTypes)[number];

/** The area a figure is of. It stays of that area: nobody splits it over smaller ones. */
export const demandLevels = ['gemeente', 'buurt', 'zorgkantoorregio'] as const;
export type DemandLevel = (typeof demandLevels)[number];

/** `erbij`: homes to be added, as the plan adds them; `totaal`: all that are needed, those that stand there too. */
export const demandMeasures = ['erbij', 'totaal'] as const;
export type DemandMeasure = (typeof demandMeasures)[number];

export const mostDemandYears = 100;

/** Homes needed in a year, from low to high; of one number both are the same. */
const demandYearSchema = z.object({ year: yearSchema, low: countSchema, high: countSchema });
export type DemandYear = z.infer<typeof demandYearSchema>;

/** What one source says is needed of one type in one area, year by year. Sources differ, so several stand beside each other. */
export const demandSeriesSchema = z.object({
  id: idSchema,
  /** Whose figures they are. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  type: z.enum(demandTypes),
  measure: z._default(z.enum(demandMeasures), 'erbij'),
  level: z._default(z.enum(demandLevels), 'gemeente'),
  /** The name of the area; empty for the municipality of the plan. */
  area: z._default(z.string().check(z.maxLength(100)), ''),
  /** ISO date of the source, or empty when unknown. */
  asOf: z._default(z.union([z.iso.date(), z.literal('')]), ''),
  years: z._default(z.array(demandYearSchema).check(z.maxLength(mostDemandYears)), []),
});
export type DemandSeries = z.infer<typeof demandSeriesSchema>;
