import * as z from 'zod/mini';
import { amenityKinds } from '../amenityKind';
import { idSchema } from '../ids';
import { distanceSchema, yearSchema } from '../numbers';

export const suitabilityPresets = ['utrecht', 'geroscoop', 'rollator', 'eigen'] as const;
export type SuitabilityPreset = (typeof suitabilityPresets)[number];

/** There is one kansenkaart in a plan. */
export const suitabilityId = 'kansenkaart';

export const heaviestAmenity = 100;
export const longestDetour = 3;

/**
 * How the plan weighs what is near: an aid, never pass or fail. A distance that is absent was not filled in, and nothing is
 * counted then.
 */
export const suitabilitySchema = z.object({
  id: idSchema,
  /** What the settings are called. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  preset: z._default(z.enum(suitabilityPresets), 'eigen'),
  /** Up to here an amenity counts in full, in metres. */
  full: z.optional(distanceSchema),
  /** From here on it counts for nothing. The same as `full`: it counts in full or not at all. */
  none: z.optional(distanceSchema),
  /** By how much a walk is longer than as the crow flies; 1: not. */
  detour: z._default(z.number().check(z.minimum(1), z.maximum(longestDetour)), 1),
  /** Over paths, when a file with them is there; else in a straight line. */
  walks: z.optional(z.boolean()),
  /** Per kind of amenity; one that is not there weighs nothing. A later version may know more kinds. */
  weights: z._default(
    z.record(
      z.string().check(z.minLength(1), z.maxLength(60)),
      z.number().check(z.minimum(0), z.maximum(heaviestAmenity)),
    ),
    {},
  ),
  /** What the plan adds counts too, from its year on. */
  countsPlanned: z._default(z.boolean(), true),
  /** The year that is looked at. */
  year: z.optional(yearSchema),
});
export type Suitability = z.infer<typeof suitabilitySchema>;

/** Before anybody chose: nothing weighs anything. */
export const startSuitability: Suitability = {
  id: suitabilityId,
  name: 'Kansenkaart',
  preset: 'eigen',
  detour: 1,
  weights: {},
  countsPlanned: true,
};

/** Kinds that count, in the order in which kinds are named. */
export const weighedKinds = ({ weights }: Pick<Suitability, 'weights'>) =>
  amenityKinds.filter((kind) => (weights[kind] ?? 0) > 0);
