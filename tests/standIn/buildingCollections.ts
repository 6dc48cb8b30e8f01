import { centreOf } from '@/geo/measure';
import type { Building } from '@/sources/interfaces/buildings';
import { featureOf, type StandInFeature, uuidOf } from './features';
import type { StandInCollection } from './ogcFeatures';

const items = 'https://api.pdok.nl/kadaster/bag/ogc/v2/collections';

const keyOf = ({ id }: Building) => `pand ${id}`;
const unitKey = ({ id }: Building, nth: number) => `verblijfsobject ${id} ${nth}`;

/** One unit at least when there is a floor area to tell. */
const unitsOf = ({ units, floorArea }: Building): number => units ?? (floorArea === null ? 0 : 1);

/** Collection `pand` of the BAG. */
export const buildingCollection = (buildings: readonly Building[]): StandInCollection => ({
  filters: ['identificatie', 'bouwjaar', 'status'],
  features: buildings.map((building) =>
    featureOf(keyOf(building), building.geometry, {
      identificatie: building.id,
      bouwjaar: building.yearBuilt,
      status: building.status,
      gebruiksdoel: building.uses.join(','),
      aantal_verblijfsobjecten: building.units,
      geconstateerd: 'N',
      documentdatum: '2011-05-02',
      documentnummer: 'X1',
      rdf_seealso: `http://bag.basisregistraties.overheid.nl/bag/id/pand/${building.id}`,
      'verblijfsobject.href': Array.from(
        { length: unitsOf(building) },
        (_, nth) => `${items}/verblijfsobject/items/${uuidOf(unitKey(building, nth))}`,
      ),
    }),
  ),
});

/** The floor area of a building shared out over its units, in whole metres. */
const unitFeatures = (building: Building): StandInFeature[] => {
  const count = unitsOf(building);
  const area = building.floorArea;
  return Array.from({ length: count }, (_, nth) =>
    featureOf(
      unitKey(building, nth),
      { type: 'Point', coordinates: centreOf(building.geometry) },
      {
        identificatie: `${building.id}-${nth}`,
        status: 'Verblijfsobject in gebruik',
        gebruiksdoel: building.uses[nth % building.uses.length] ?? 'overige gebruiksfunctie',
        oppervlakte:
          area === null
            ? null
            : Math.floor(area / count) + (nth === 0 ? area - count * Math.floor(area / count) : 0),
        openbare_ruimte_naam: 'Voorbeeldlaan',
        huisnummer: nth + 1,
        huisletter: null,
        toevoeging: null,
        postcode: '3500AA',
        woonplaats_naam: 'Voorbeelddam',
        'pand.href': [`${items}/pand/items/${uuidOf(keyOf(building))}`],
      },
    ),
  );
};

/** Collection `verblijfsobject` of the BAG. */
export const unitCollection = (buildings: readonly Building[]): StandInCollection => ({
  filters: ['identificatie', 'postcode'],
  features: buildings.flatMap(unitFeatures),
});
