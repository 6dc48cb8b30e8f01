import normsFile from '@data/norms.json';
import * as z from 'zod/mini';

/** Shape of data/norms.json. Shares are 0 to 1. */
export const normsFileSchema = z.object({
  source: z.string().check(z.minLength(1)),
  asOf: z.iso.date(),
  socialShare: z.number().check(z.minimum(0), z.maximum(1)),
  affordableShare: z.number().check(z.minimum(0), z.maximum(1)),
});

/** The regional norms for social and affordable homes, to show beside the shares of a plan. */
export const norms = normsFileSchema.parse(normsFile);
