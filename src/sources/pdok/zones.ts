import * as z from 'zod/mini';
import { geometrySchema } from '@/domain/geometry';
import type { SourceId } from '@/sources/interfaces/answer';
import { type Zone, type ZoneKind, type ZoneSource, zoneSchema } from '@/sources/interfaces/zones';
import { keepOf } from './ogc';
import { boxInText, withSurface } from './surface';
import { type Bases, floodRisk, heritage, natura2000 } from './urls';
import type { Work } from './work';

type Asked = { source: SourceId; bases: Bases; collections: readonly [string, ...string[]] };

const known: Partial<Record<ZoneKind, Asked>> = {
  natura2000: { source: 'rvo', bases: natura2000, collections: ['natura2000'] },
  overstroming: { source: 'rws', bases: floodRisk, collections: ['risk_zone'] },
  erfgoed: { source: 'rce', bases: heritage, collections: ['rce_inspire_polygons', 'rce_inspire_points'] },
};

/** The layout of these collections was not seen by us: a name is taken where one of these is. */
const nameFields = ['naam_n2k', 'naamN2K', 'naam', 'name', 'text', 'sitename', 'omschrijving'];

const nameIn = (properties: Record<string, unknown>): string => {
  const found = nameFields.map((field) => properties[field]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found.trim().slice(0, 200) : '';
};

const featureSchema = z.pipe(
  z.pipe(
    z.object({ geometry: geometrySchema, properties: z.record(z.string(), z.unknown()) }),
    z.transform(({ geometry, properties }) => ({ name: nameIn(properties), geometry })),
  ),
  zoneSchema,
);

const timeout = 30_000;

/** Areas that can hold a plan up, of those services that give them as shapes. */
export const createZones = ({ features, answers }: Work): ZoneSource => ({
  within: async (kind, bounds, asking) => {
    const asked = known[kind];
    if (asked === undefined) return { ok: false, failure: { source: 'file', reason: 'absent' } };
    const { source, bases, collections } = asked;
    const bbox = boxInText(withSurface(bounds));
    return answers<Zone[]>(
      {
        source,
        schema: z.array(zoneSchema),
        kind: 'zones',
        key: `${kind}:${bbox}`,
        ask: async (signal) => {
          const zones: Zone[] = [];
          let keep: 'session' | undefined;
          for (const collection of collections) {
            const found = await features(
              {
                bases,
                collection,
                filter: { bbox },
                limit: 500,
                most: 5_000,
                schema: featureSchema,
                timeout,
              },
              signal,
            );
            if (!found.ok) return found;
            // Half of them would make the other half look free.
            if (found.value.isCut) return { ok: false, reason: 'unexpected' };
            keep ??= keepOf(found.value);
            zones.push(...found.value.features);
          }
          return { ok: true, value: zones, ...(keep && { keep }) };
        },
      },
      asking,
    );
  },
});
