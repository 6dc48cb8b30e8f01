import type { Geometry } from '@/domain/geometry';
import { boundsOf, centreOf } from '@/geo/measure';
import { roundPosition } from '@/geo/normalise';
import type { Parcel } from '@/sources/interfaces/parcels';
import type { Place, PlaceKind } from '@/sources/interfaces/places';
import type { PracticeBuildings, PracticeFacts } from './factFiles';
import { searchText } from './searchText';

/** Something that can be found by typing. */
export type PlaceEntry = {
  place: Place;
  /** What is compared with what was typed. */
  text: string;
};

export type PlaceFacts = { facts: PracticeFacts; buildings: PracticeBuildings; parcels: Parcel[] };

/** Everything that can be found, in the order it is shown when it matches equally well. */
export const placeEntries = ({ facts, buildings, parcels }: PlaceFacts): PlaceEntry[] => {
  const { code, name: town, shape } = facts.municipality;
  const municipality = { code, name: town };
  const entry = (
    id: string,
    kind: PlaceKind,
    label: string,
    where: Pick<Place, 'point' | 'bounds'>,
  ): PlaceEntry => ({ place: { id, kind, label, ...where, municipality }, text: searchText(label) });
  const middleOf = (geometry: Geometry) => roundPosition(centreOf(geometry));
  const surface = (geometry: Geometry): Pick<Place, 'point' | 'bounds'> => {
    const bounds = boundsOf([geometry]);
    return { point: middleOf(geometry), ...(bounds && { bounds }) };
  };

  const streets = facts.streets.rows;
  const neighbourhoods = facts.neighbourhoods.list.map((each) =>
    entry(each.code, 'buurt', `${each.name}, ${town}`, surface(each.shape)),
  );
  const roads = streets.map(([name, lon, lat], row) =>
    entry(`fictief-weg-${row + 1}`, 'weg', `${name}, ${town}`, { point: [lon, lat] }),
  );
  const addresses = buildings.rows
    .map(([geometry, , , , , , street, number, name], row) => ({
      geometry,
      street,
      number,
      name,
      id: `fictief-adres-${row + 1}`,
    }))
    .filter(({ street }) => street >= 0)
    .sort((a, b) => a.street - b.street || a.number - b.number)
    .map(({ geometry, street, number, name, id }) => ({
      id,
      name,
      address: `${streets[street]?.[0] ?? ''} ${number}`,
      point: middleOf(geometry),
    }));
  return [
    {
      ...entry('fictief-gemeente', 'gemeente', `Gemeente ${town}`, surface(shape)),
      text: searchText(`${town} gemeente ${town}`),
    },
    ...neighbourhoods,
    ...roads,
    ...addresses
      .filter(({ name }) => name !== '')
      .map(({ id, name, address, point }) =>
        entry(`${id}-naam`, 'adres', `${name}, ${address}, ${town}`, { point }),
      ),
    ...addresses.map(({ id, address, point }) => entry(id, 'adres', `${address}, ${town}`, { point })),
    ...parcels.map(({ id, designation, geometry }) => entry(id, 'perceel', designation, surface(geometry))),
  ];
};
