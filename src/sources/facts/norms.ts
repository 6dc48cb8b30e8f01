import normsFile from '@data/norms.json';
import { z } from 'zod';

/** Shape of data/norms.json. Shares are 0 to 1. */
export const normsFileSchema = z.object({
  source: z.string().min(1),
  asOf: z.iso.date(),
  socialShare: z.number().min(0).max(1),
  affordableShare: z.number().min(0).max(1),
});

/** The regional norms for social and affordable homes, to show beside the shares of a plan. */
export const norms = normsFileSchema.parse(normsFile);
