import targetsFile from '@data/woondeal-targets.json';
import * as z from 'zod/mini';
import { positionSchema } from '@/domain/geometry';
import { countSchema, yearSchema } from '@/domain/numbers';
import type { Target } from '@/domain/target';

const regionSchema = z.object({
  code: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  point: positionSchema,
  byType: z.object({ geclusterd: countSchema, zorggeschikt: countSchema, nultreden: countSchema }),
});
export type WoondealRegion = z.infer<typeof regionSchema>;

/** Shape of data/woondeal-targets.json. */
export const woondealTargetsFileSchema = z.object({
  source: z.string().check(z.minLength(1)),
  /** The day the table was taken over. */
  asOf: z.iso.date(),
  horizon: yearSchema,
  regions: z.array(regionSchema),
});

const { source, asOf, horizon, regions } = woondealTargetsFileSchema.parse(targetsFile);

/** The woondealregios whose target we know, with the source all of them come from. */
export const woondealRegions: readonly WoondealRegion[] = regions;
export const woondealSource = { source, asOf };

export const woondealRegion = (code: string | undefined): WoondealRegion | undefined =>
  regions.find((region) => region.code === code);

/** The target of a plan for a whole woondealregio. */
export const targetOfRegion = (region: WoondealRegion): Target => ({
  horizon,
  byType: region.byType,
  source,
  asOf,
});
