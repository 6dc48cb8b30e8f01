import * as z from 'zod/mini';
import { sizeOfBounds } from '@/geo/distance';
import { holdsPoint } from '@/geo/holdsPoint';
import { roundPosition } from '@/geo/normalise';
import { mostParcels, type ParcelSource, parcelSchema, widestParcelBox } from '@/sources/interfaces/parcels';
import { keepOf, nothingAmong } from './ogc';
import { boxAround, boxInText, surfaceSchema, textSchema, withSurface } from './surface';
import { brk } from './urls';
import type { Work } from './work';

/** Half of the most: the first part is there sooner, and no answer is larger than it needs to be. */
const pageSize = 500;

const featureSchema = z.pipe(
  z.pipe(
    z.object({
      geometry: surfaceSchema,
      properties: z.object({
        identificatie_lokaal_id: textSchema,
        kadastrale_gemeente_waarde: textSchema,
        akr_kadastrale_gemeente_code_waarde: z.catch(z.nullish(textSchema), null),
        sectie: textSchema,
        perceelnummer: textSchema,
        kadastrale_grootte_waarde: z.catch(z.nullish(z.number().check(z.nonnegative())), null),
      }),
    }),
    z.transform(({ geometry, properties }) => ({
      id: properties.identificatie_lokaal_id,
      designation: [
        properties.akr_kadastrale_gemeente_code_waarde ?? properties.kadastrale_gemeente_waarde,
        properties.sectie,
        properties.perceelnummer,
      ].join(' '),
      geometry,
      registeredArea: properties.kadastrale_grootte_waarde ?? null,
    })),
  ),
  parcelSchema,
);

const question = { bases: brk, collection: 'perceel', schema: featureSchema };

/** Parcels of the BRK kadastrale kaart. */
export const createParcels = ({ features, answers }: Work): ParcelSource => ({
  at: (point, asking) =>
    answers(
      {
        source: 'brk',
        kind: 'parcelAt',
        key: roundPosition(point).join(),
        schema: z.nullable(parcelSchema),
        ask: async (signal) => {
          const filter = { bbox: boxInText(boxAround(point)) };
          const found = await features({ ...question, filter, limit: 50, most: 50 }, signal);
          if (!found.ok) return found;
          // The box also touches neighbours.
          const parcel = found.value.features.find(({ geometry }) => holdsPoint(geometry, point));
          return parcel ? { ok: true, value: parcel } : nothingAmong(found.value);
        },
      },
      asking,
    ),
  within: async (bounds, asking) => {
    const { width, height } = sizeOfBounds(bounds);
    if (width > widestParcelBox || height > widestParcelBox) {
      return { ok: false, failure: { source: 'brk', reason: 'absent' } };
    }
    const bbox = boxInText(withSurface(bounds));
    return answers(
      {
        source: 'brk',
        kind: 'parcelsWithin',
        key: bbox,
        schema: z.object({ parcels: z.array(parcelSchema), isCut: z.boolean() }),
        ask: async (signal) => {
          const found = await features(
            { ...question, filter: { bbox }, limit: pageSize, most: mostParcels },
            signal,
          );
          if (!found.ok) return found;
          const { features: all, isCut } = found.value;
          return { ok: true, value: { parcels: all, isCut }, keep: keepOf(found.value) };
        },
      },
      asking,
    );
  },
});
