import type { AroundPartners } from '@/domain/commands/changePartners';
import { type Location, locationSchema } from '@/domain/location';
import { isPlaced, type PlacedLocation } from '@/domain/placed';
import { type Plan, planSchema } from '@/domain/plan';

/** A location around Utrecht with the given fields over a plain start. */
export const exampleLocation = (fields: Partial<Location> & { id: string }): PlacedLocation => {
  const location = locationSchema.parse({
    name: `Locatie ${fields.id}`,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [5.12, 52.09],
          [5.121, 52.09],
          [5.121, 52.091],
          [5.12, 52.091],
          [5.12, 52.09],
        ],
      ],
    },
    ...fields,
  });
  if (!isPlaced(location)) throw new Error('an example has a place');
  return location;
};

/** For a partner that no meeting and no table names. */
export const noneAround: AroundPartners = { meetings: new Map(), networkTables: new Map() };

/** One that still seeks a place. */
export const waitingLocation = (fields: Partial<Location> & { id: string }): Location => {
  const { geometry: _place, ...location } = exampleLocation({ id: fields.id });
  return locationSchema.parse({ ...location, ...fields });
};

export const examplePlan = (fields: Partial<Plan> = {}): Plan =>
  planSchema.parse({
    id: 'plan-1',
    name: 'Voorbeeldplan',
    area: { kind: 'municipality', code: 'GM0344', name: 'Utrecht' },
    target: {
      horizon: 2030,
      byType: { geclusterd: 640, zorggeschikt: 230, nultreden: 655 },
      source: 'Voorbeeld',
      asOf: '2026-01-01',
    },
    createdAt: '2026-11-21T10:00:00.000Z',
    updatedAt: '2026-11-21T10:00:00.000Z',
    partners: [],
    locations: [],
    ...fields,
  });
