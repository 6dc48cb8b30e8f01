import * as z from 'zod/mini';
import type { Figure } from '@/sources/interfaces/neighbourhoods';
import { textSchema } from './surface';

/** A figure of CBS: below zero stands for unknown or kept back (-99997, -99995, older -99999999). */
export const fieldSchema = z.pipe(
  z.catch(z.nullish(z.number()), null),
  z.transform((value) => (value === undefined || value === null || value < 0 ? null : value)),
);

/** The fields of an edition that are read, each a number or unknown. */
export const fieldsSchema = z.object({
  aantal_inwoners: fieldSchema,
  aantal_huishoudens: fieldSchema,
  percentage_personen_65_jaar_en_ouder: fieldSchema,
  woningvoorraad: fieldSchema,
  percentage_koopwoningen: fieldSchema,
  perc_huurwoningen_in_bezit_woningcorporaties: fieldSchema,
  perc_huurwoningen_in_bezit_overige_verhuurders: fieldSchema,
  huisartsenpraktijk_gemiddelde_afstand_in_km: fieldSchema,
  apotheek_gemiddelde_afstand_in_km: fieldSchema,
  grote_supermarkt_gemiddelde_afstand_in_km: fieldSchema,
  treinstation_gemiddelde_afstand_in_km: fieldSchema,
});
export type CbsFields = z.infer<typeof fieldsSchema>;

/** What every neighbourhood of an edition has. `water`: JA, or B for open water, has no land. */
export const neighbourhoodHeadSchema = z.object({
  buurtcode: textSchema,
  buurtnaam: textSchema,
  water: z.pipe(
    z.catch(z.nullish(z.string()), null),
    z.transform((water) => water === 'JA' || water === 'B'),
  ),
});

export const figureOf = (year: number, value: number | null): Figure => ({
  value,
  year,
  source: 'cbs',
  isApproximate: false,
});

/** A number derived from a rounded percentage. */
export const shareOf = (year: number, whole: number | null, percentage: number | null): Figure => ({
  ...figureOf(year, whole === null || percentage === null ? null : Math.round((whole * percentage) / 100)),
  isApproximate: true,
});
