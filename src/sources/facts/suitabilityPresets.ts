import presetsFile from '@data/suitability-presets.json';
import * as z from 'zod/mini';
import { suitabilityPresets, suitabilitySchema } from '@/domain/suitability/suitability';

const { full, none, weights } = suitabilitySchema.shape;
const text = z.string().check(z.minLength(1));

/** Shape of data/suitability-presets.json: what somebody published, or what is left to the planner. */
const presetsFileSchema = z.object({
  presets: z.array(
    z.object({
      id: z.enum(suitabilityPresets),
      full,
      none,
      weights,
      source: text,
      /** A day, a year, or empty when the source has no date. */
      asOf: z.string(),
      /** Where it was read. */
      readIn: text,
      note: text,
    }),
  ),
});

/** Settings of the kansenkaart that others published, each with its source. None is a norm. */
export const publishedPresets = presetsFileSchema.parse(presetsFile).presets;
export type PublishedPreset = (typeof publishedPresets)[number];
