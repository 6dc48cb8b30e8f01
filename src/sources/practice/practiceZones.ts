import { boundsOf, boxesMeet, boxSurface } from '@/geo/bounds';
import type { Parcel } from '@/sources/interfaces/parcels';
import type { Zone, ZoneKind, ZoneSource } from '@/sources/interfaces/zones';
import { answerFrom, orAbsent } from './answerFrom';
import type { PracticeFacts, PracticeZoning } from './factFiles';
import { bothLoads, type Load, mapLoad } from './keepOnce';
import { zoningAreasOf } from './practiceZoning';

/** All of them invented, as the whole municipality is. */
const drawn: Partial<Record<ZoneKind, readonly Zone[]>> = {
  natura2000: [{ name: 'Rietlanden (fictief)', geometry: boxSurface([5.277, 52.553, 5.292, 52.565]) }],
  overstroming: [
    { name: 'Ringvaartpolder (fictief)', geometry: boxSurface([5.221, 52.5475, 5.2385, 52.5625]) },
  ],
  erfgoed: [
    { name: 'Dorpsgezicht Oude Kern (fictief)', geometry: boxSurface([5.2435, 52.549, 5.2535, 52.5535]) },
    { name: 'Molen De Wiek (fictief)', geometry: { type: 'Point', coordinates: [5.2379, 52.5561] } },
  ],
  geluid: [
    { name: '55 tot 60 dB (fictief)', geometry: boxSurface([5.224, 52.5448, 5.29, 52.5472]) },
    { name: '60 dB of meer (fictief)', geometry: boxSurface([5.224, 52.5455, 5.29, 52.5465]) },
  ],
};

export const practiceZones = (
  facts: Load<PracticeFacts>,
  zoning: Load<PracticeZoning>,
  parcels: Load<Parcel[]>,
): ZoneSource => {
  const zonesOf: Partial<Record<ZoneKind, Load<readonly Zone[]>>> = {
    bestemming: mapLoad(bothLoads(facts, zoning), (files) =>
      // The first is the ground of all.
      zoningAreasOf(files)
        .slice(1)
        .map((area) => ({ name: area.zoning.name, geometry: area.geometry })),
    ),
    percelen: mapLoad(parcels, (all) =>
      all.map(({ designation, geometry }) => ({ name: designation, geometry })),
    ),
  };
  return {
    within: async (kind, bounds, asking) => {
      const load = zonesOf[kind] ?? (async () => ({ ok: true, value: drawn[kind] ?? [] }) as const);
      return orAbsent(
        await answerFrom(load, asking, (zones) =>
          zones.filter(({ geometry }) => {
            const own = boundsOf([geometry]);
            return own !== null && boxesMeet(own, bounds);
          }),
        ),
      );
    },
  };
};
