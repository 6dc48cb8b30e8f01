import type { ZoneKind } from '@/sources/interfaces/zones';
import { featureOf } from './features';
import type { StandInCollection } from './ogcFeatures';
import type { StandInRecords } from './records';

/** Where each kind of zone is a collection, and the field that its name stands in. */
const collections = [
  ['natura2000', 'https://api.pdok.nl/rvo/natura2000/ogc/v1/collections/natura2000', 'naam_n2k'],
  [
    'overstroming',
    'https://api.pdok.nl/rws/overstromingen-risicogebied/ogc/v1/collections/risk_zone',
    'name',
  ],
  [
    'erfgoed',
    'https://api.pdok.nl/rce/beschermde-gebieden-cultuurhistorie/ogc/v1/collections/rce_inspire_polygons',
    'text',
  ],
  [
    'erfgoed',
    'https://api.pdok.nl/rce/beschermde-gebieden-cultuurhistorie/ogc/v1/collections/rce_inspire_points',
    'text',
  ],
] as const satisfies readonly (readonly [ZoneKind, string, string])[];

/** Areas that can hold a plan up, of the three services that give them as shapes; monuments that are points apart. */
export const zoneCollections = ({ zones = {} }: StandInRecords): (readonly [string, StandInCollection])[] =>
  collections.map(([kind, address, field]) => [
    address,
    {
      filters: [],
      features: (zones[kind] ?? [])
        .filter(
          ({ geometry }) => kind !== 'erfgoed' || (geometry.type === 'Point') === address.endsWith('points'),
        )
        .map(({ name, geometry }) => featureOf(`${kind} ${name}`, geometry, { [field]: name })),
    },
  ]);
