import * as z from 'zod/mini';
import { positionSchema } from '../geometry';
import { idSchema } from '../ids';
import { countSchema, yearSchema } from '../numbers';

/** What stands there: care property (places), homes of two types of the opgave, other homes for older people, or vacancy. */
export const stockKinds = ['zorgvastgoed', 'geclusterd', 'zorggeschikt', 'overig', 'leegstand'] as const;
export type StockKind = (typeof stockKinds)[number];

/** What is to become of it. */
export const stockFutures = ['onbekend', 'blijft', 'wordt_omgezet', 'sluit'] as const;
export type StockFuture = (typeof stockFutures)[number];

/** Something for older people that stands there already: known, never counted as new. */
export const stockSiteSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  kind: z._default(z.enum(stockKinds), 'zorgvastgoed'),
  /** Homes, or places in care property; unknown when absent. */
  capacity: z.optional(countSchema),
  future: z._default(z.enum(stockFutures), 'onbekend'),
  /** The year in which it is converted or closed. */
  year: z.optional(yearSchema),
  point: z.optional(positionSchema),
  /** Who says so, and the ISO date of that; empty when unknown. */
  source: z._default(z.string().check(z.maxLength(200)), ''),
  asOf: z._default(z.union([z.iso.date(), z.literal('')]), ''),
});
export type StockSite = z.infer<typeof stockSiteSchema>;
