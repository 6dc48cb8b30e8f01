import * as z from 'zod/mini';
import { areaSchema } from './area';
import { idSchema } from './ids';
import { locationSchema } from './location';
import { densitySchema } from './numbers';
import { partnerSchema } from './partner';
import { targetSchema } from './target';

/** Homes per hectare a new plan starts with: a start for the estimate, chosen by us, changed by the planner. */
export const startDensity = 75;

export const settingsSchema = z.object({ density: z._default(densitySchema, startDensity) });

/** Everything said of the plan as a whole. */
export const planHeaderSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  area: areaSchema,
  target: targetSchema,
  settings: z._default(settingsSchema, { density: startDensity }),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type PlanHeader = z.infer<typeof planHeaderSchema>;

/** The location programme of one municipality or region. Locations and partners are sorted by id. */
export const planSchema = z.extend(planHeaderSchema, {
  partners: z.array(partnerSchema),
  locations: z.array(locationSchema),
});
export type Plan = z.infer<typeof planSchema>;
