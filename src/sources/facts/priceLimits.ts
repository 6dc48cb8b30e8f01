import limitsFile from '@data/price-limits.json';
import * as z from 'zod/mini';

const amount = z.nullable(z.number().check(z.positive()));

/** Shape of data/price-limits.json. Rent is kale huur in euro a month, purchase in euro; null: not confirmed for that year. */
export const priceLimitsFileSchema = z.object({
  source: z.string().check(z.minLength(1)),
  asOf: z.iso.date(),
  years: z
    .array(
      z.object({
        year: z.int(),
        source: z.string().check(z.minLength(1)),
        socialRent: amount,
        midRent: amount,
        affordablePurchase: amount,
      }),
    )
    .check(z.minLength(1)),
});

/** Price limits of the segments per year, the earliest first. */
export const priceLimits = priceLimitsFileSchema.parse(limitsFile);
