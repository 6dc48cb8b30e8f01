import type { MunicipalityOutline } from '@/sources/interfaces/boundaries';
import { featureOf } from './features';
import type { StandInCollection } from './ogcFeatures';

/** Collection `gemeentegebied` of Bestuurlijke gebieden. */
export const municipalityCollection = (outlines: readonly MunicipalityOutline[]): StandInCollection => ({
  filters: ['naam', 'identificatie', 'ligt_in_provincie_naam'],
  features: outlines.map(({ code, name, geometry }) =>
    featureOf(`gemeente ${code}`, geometry, {
      code: code.slice(2),
      identificatie: code,
      naam: name,
      ligt_in_provincie_code: 'PV26',
      ligt_in_provincie_naam: 'Utrecht',
    }),
  ),
});
