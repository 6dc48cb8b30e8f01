import * as z from 'zod/mini';

export const largestCount = 100_000;

/** A number of homes or places: whole, 0 to 100,000. */
export const countSchema = z.int().check(z.minimum(0), z.maximum(largestCount));

/** A number of homes that come; below 0 homes that go (sloop). */
export const signedCountSchema = z.int().check(z.minimum(-largestCount), z.maximum(largestCount));

/** Euros, whole. */
export const largestAmount = 10_000_000_000;
export const amountSchema = z.int().check(z.minimum(0), z.maximum(largestAmount));

export const earliestYear = 2000;
export const latestYear = 2100;

/** A calendar year in which homes are delivered, or up to and including which they count. */
export const yearSchema = z.int().check(z.minimum(earliestYear), z.maximum(latestYear));

export const largestDensity = 1_000;

export const smallestHome = 10;
export const largestHome = 1_000;

/** Floor area per home in m2, whole: for the estimate of a building. */
export const homeSizeSchema = z.int().check(z.minimum(smallestHome), z.maximum(largestHome));

/** A distance to walk, in metres, whole. */
export const furthestDistance = 10_000;
export const distanceSchema = z.int().check(z.minimum(1), z.maximum(furthestDistance));

/** Homes per hectare, for the estimate while drawing. */
export const densitySchema = z.number().check(z.minimum(1), z.maximum(largestDensity));
