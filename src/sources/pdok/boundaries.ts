import * as z from 'zod/mini';
import { holdsPoint } from '@/geo/holdsPoint';
import { roundPosition } from '@/geo/normalise';
import { simplifyForDrawing } from '@/geo/simplify';
import type { Found } from '@/sources/asking/answers';
import {
  type BoundarySource,
  type MunicipalityOutline,
  municipalityOutlineSchema,
} from '@/sources/interfaces/boundaries';
import { nothingAmong } from './ogc';
import { boxAround, boxInText, surfaceSchema, textSchema } from './surface';
import { municipalAreas } from './urls';
import type { Work } from './work';

/** About a pixel at zoom 14, and less than 100 kB. */
const forDrawing = { metres: 3, mostPositions: 4_000 };

/** The outline as it comes can be more than 1 MB. */
const timeout = 30_000;

const featureSchema = z.pipe(
  z.pipe(
    z.object({
      geometry: surfaceSchema,
      properties: z.object({ identificatie: textSchema, naam: textSchema }),
    }),
    z.transform(({ geometry, properties }) => ({
      code: properties.identificatie,
      name: properties.naam,
      geometry,
    })),
  ),
  municipalityOutlineSchema,
);

/** Outlines of Bestuurlijke gebieden. */
export const createBoundaries = ({ features, answers }: Work): BoundarySource => {
  const askOne = async (
    filter: Record<string, string>,
    isWanted: (municipality: MunicipalityOutline) => boolean,
    signal?: AbortSignal,
  ): Promise<Found<MunicipalityOutline | null>> => {
    const found = await features(
      {
        bases: municipalAreas,
        collection: 'gemeentegebied',
        filter,
        limit: 10,
        most: 10,
        schema: featureSchema,
        timeout,
      },
      signal,
    );
    if (!found.ok) return found;
    const municipality = found.value.features.find(isWanted);
    if (!municipality) return nothingAmong(found.value);
    const geometry = simplifyForDrawing(municipality.geometry, forDrawing);
    return { ok: true, value: { ...municipality, geometry } };
  };
  const answer = { source: 'bestuurlijke_gebieden', schema: z.nullable(municipalityOutlineSchema) } as const;

  return {
    municipality: (code, asking) =>
      answers(
        {
          ...answer,
          kind: 'municipality',
          key: code,
          ask: (signal) => askOne({ identificatie: code }, (found) => found.code === code, signal),
        },
        asking,
      ),
    at: (point, asking) =>
      answers(
        {
          ...answer,
          kind: 'municipalityAt',
          key: roundPosition(point).join(),
          ask: (signal) =>
            askOne(
              { bbox: boxInText(boxAround(point)) },
              ({ geometry }) => holdsPoint(geometry, point),
              signal,
            ),
        },
        asking,
      ),
  };
};
