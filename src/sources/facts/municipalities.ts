import * as z from 'zod/mini';
import { positionSchema } from '@/domain/geometry';

const municipalitySchema = z.object({
  code: z.string().check(z.regex(/^GM\d{4}$/)),
  name: z.string().check(z.minLength(1)),
  /** The name in daily use, where that is another. */
  alsoKnownAs: z.optional(z.string()),
  provinceCode: z.string().check(z.regex(/^PV\d{2}$/)),
  province: z.string().check(z.minLength(1)),
  /** Code of its woondealregio, where we know it (province of Utrecht). */
  region: z.optional(z.string()),
  /** Near the main place: for flying there, not for measuring. */
  point: positionSchema,
});
export type Municipality = z.infer<typeof municipalitySchema>;

/** Shape of data/municipalities.json. */
export const municipalitiesFileSchema = z.object({
  source: z.string().check(z.minLength(1)),
  asOf: z.iso.date(),
  municipalities: z.array(municipalitySchema),
});

/** All municipalities of the Netherlands, sorted by name. Loaded when first asked for. */
export const loadMunicipalities = async (): Promise<Municipality[]> => {
  const file = await import('@data/municipalities.json');
  const { municipalities } = municipalitiesFileSchema.parse(file.default);
  return municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
};
