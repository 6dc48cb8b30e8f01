import { z } from 'zod';
import { areaSchema } from './area';
import { idSchema } from './ids';
import { densitySchema } from './numbers';
import { targetSchema } from './target';

/** Homes per hectare a new plan starts with: a start for the estimate, chosen by us, changed by the planner. */
export const startDensity = 75;

export const settingsSchema = z.object({ density: densitySchema.default(startDensity) });

/** Everything said of the plan as a whole. */
export const planHeaderSchema = z.object({
  id: idSchema,
  name: z.string().min(1).max(200),
  area: areaSchema,
  target: targetSchema,
  settings: settingsSchema.default({ density: startDensity }),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
