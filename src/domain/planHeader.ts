import * as z from 'zod/mini';
import { areaSchema } from './area';
import { idSchema } from './ids';
import { densitySchema, distanceSchema, homeSizeSchema } from './numbers';
import { targetSchema } from './target';

/** Homes per hectare a new plan starts with: a start for the estimate, chosen by us, changed by the planner. */
export const startDensity = 75;

/** Of a plan, in characters. */
export const longestPlanName = 200;

export const settingsSchema = z.object({
  density: z._default(densitySchema, startDensity),
  /** Floor area per home, m2; left out until the planner says. */
  homeSize: z.optional(homeSizeSchema),
  /** Whether money is kept: left out, nobody asked for it. */
  showsMoney: z.optional(z.boolean()),
  /** How far one care team works: so many metres, or its neighbourhood. No source knows it: left out until the planner says. */
  careReach: z.optional(z.union([distanceSchema, z.literal('buurt')])),
  /** Columns of the table beside the name, in order; left out until somebody chooses. A later version may know more of them. */
  tableColumns: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(60))),
});

/** Everything said of the plan as a whole. */
export const planHeaderSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(longestPlanName)),
  area: areaSchema,
  target: targetSchema,
  settings: z._default(settingsSchema, { density: startDensity }),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
