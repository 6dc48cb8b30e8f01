import * as z from 'zod/mini';
import { type Origin, originSchema } from '@/domain/location';
import { type JsonObject, valueAt } from '../json/jsonObject';
import { originByName, originInFile } from './dutchCodes';
import { type Report, shown } from './noteBook';

const fact = z.string().check(z.minLength(1), z.maxLength(200));
const quantity = z.number().check(z.nonnegative());

/** Properties of a feature that tell where its shape came from; all but the first only for a parcel or building. */
export const originProperties = {
  herkomst: z.enum(originInFile),
  herkomst_id: z.optional(fact),
  herkomst_bron: z.optional(fact),
  /** The day the register was asked, or its data are of. */
  herkomst_datum: z.optional(z.iso.date()),
  kadastrale_aanduiding: z.optional(fact),
  kadastrale_grootte_m2: z.optional(quantity),
  bouwjaar: z.optional(z.int()),
  /** Separated by commas, as the BAG writes them. */
  gebruiksdoelen: z.optional(z.string().check(z.maxLength(5_000))),
  gebruiksoppervlakte_m2: z.optional(quantity),
};

const originPropertiesSchema = z.strictObject(originProperties);
type OriginProperties = z.infer<typeof originPropertiesSchema>;

export const originToFile = (origin: Origin): OriginProperties => {
  const herkomst = originInFile[origin.kind];
  if (origin.kind === 'drawn' || origin.kind === 'imported') return { herkomst };
  const asked = {
    herkomst,
    herkomst_id: origin.id,
    herkomst_bron: origin.source,
    herkomst_datum: origin.asOf,
  };
  if (origin.kind === 'parcel') {
    const { designation, registeredArea } = origin;
    return {
      ...asked,
      kadastrale_aanduiding: designation,
      ...(registeredArea === null ? {} : { kadastrale_grootte_m2: registeredArea }),
    };
  }
  const { yearBuilt, uses, floorArea } = origin;
  return {
    ...asked,
    ...(yearBuilt === null ? {} : { bouwjaar: yearBuilt }),
    ...(uses.length === 0 ? {} : { gebruiksdoelen: uses.join(',') }),
    ...(floorArea === null ? {} : { gebruiksoppervlakte_m2: floorArea }),
  };
};

const usesIn = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(',').filter((use) => use !== '') : [];

/** The origin that the properties tell; one that cannot be read counts as imported, with a note. */
export const originFromFile = (properties: JsonObject, report: Report): Origin => {
  const herkomst = valueAt(properties, 'herkomst');
  if (herkomst === undefined) return { kind: 'imported' };
  const number = (key: string) => valueAt(properties, key) ?? null;
  const read = originSchema.safeParse({
    kind: originByName.get(herkomst),
    id: valueAt(properties, 'herkomst_id'),
    source: valueAt(properties, 'herkomst_bron'),
    asOf: valueAt(properties, 'herkomst_datum'),
    designation: valueAt(properties, 'kadastrale_aanduiding'),
    registeredArea: number('kadastrale_grootte_m2'),
    yearBuilt: number('bouwjaar'),
    uses: usesIn(valueAt(properties, 'gebruiksdoelen')),
    floorArea: number('gebruiksoppervlakte_m2'),
  });
  if (read.success) return read.data;
  const note = { field: 'herkomst', value: shown(herkomst), instead: originInFile.imported };
  report({ code: 'unknown_value', action: 'replaced', ...note });
  return { kind: 'imported' };
};
