import { z } from 'zod';

export const largestCount = 100_000;

/** A number of homes or places: whole, 0 to 100,000. */
export const countSchema = z.int().min(0).max(largestCount);

export const earliestYear = 2000;
export const latestYear = 2100;

/** A calendar year in which homes are delivered, or up to and including which they count. */
export const yearSchema = z.int().min(earliestYear).max(latestYear);

export const largestDensity = 1_000;

/** Homes per hectare, for the estimate while drawing. */
export const densitySchema = z.number().min(1).max(largestDensity);
