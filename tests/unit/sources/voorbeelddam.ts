import type { Position } from '@/domain/geometry';
import type { Parcel } from '@/sources/interfaces/parcels';
import type { StandInRecords } from '../../standIn/records';
import type { KnownPlace } from './contract';

type Surface = Parcel['geometry'];

/** A rectangle of so many degrees from its south-west corner. */
export const rectangle = ([west, south]: Position, width: number, height: number): Surface => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + width, south],
      [west + width, south + height],
      [west, south + height],
      [west, south],
    ],
  ],
});

const west = 5.1;
const south = 52.1;
const municipality = { code: 'GM0999', name: 'De Voorbeelddam' };

const figure = (value: number | null, year: number, isApproximate = false) => ({
  value,
  year,
  source: 'cbs' as const,
  isApproximate,
});

const homes = {
  homes: figure(1_000, 2024),
  homes_owner_occupied: figure(450, 2024, true),
  homes_housing_association: figure(340, 2024, true),
  homes_other_rent: figure(210, 2024, true),
  distance_huisarts: figure(0.7, 2024),
  distance_apotheek: figure(null, 2024),
  distance_supermarkt: figure(0.4, 2024),
  distance_station: figure(6.1, 2024),
};

const people = (count: number, older: number | null) => ({
  people: figure(count, 2025),
  people_65_plus: figure(older, 2025, true),
  households: figure(Math.round(count / 2), 2025),
});

const place = (id: string, kind: 'adres' | 'weg' | 'woonplaats', label: string, point: Position) => ({
  id,
  kind,
  label,
  point,
  municipality,
});

/** An invented municipality, in the words of our interfaces. */
export const voorbeelddam: StandInRecords = {
  municipalities: [
    {
      ...municipality,
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [west, south],
              [west + 0.05, south],
              [west + 0.05, south + 0.03],
              [west, south + 0.03],
              [west, south],
            ],
          ],
        ],
      },
    },
    { code: 'GM0998', name: "'t Buurdorp", geometry: rectangle([west + 0.05, south], 0.05, 0.03) },
  ],
  parcels: Array.from({ length: 40 }, (_, nth) => ({
    id: `1234056787${String(nth).padStart(4, '0')}`,
    designation: `VBD00 A ${5_600 + nth}`,
    geometry: rectangle([west + 0.001 * (nth % 8), south + 0.001 * Math.floor(nth / 8)], 0.001, 0.001),
    registeredArea: 1_400 + nth,
  })),
  buildings: [
    {
      id: '0999100000000001',
      geometry: rectangle([west + 0.0012, south + 0.0012], 0.0005, 0.0004),
      yearBuilt: 1974,
      status: 'Pand in gebruik',
      uses: ['kantoorfunctie', 'bijeenkomstfunctie'],
      units: 3,
      floorArea: 2_581,
    },
    {
      id: '0999100000000002',
      // Bent around the other one, which lies in its box.
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west + 0.001, south + 0.001],
            [west + 0.0024, south + 0.001],
            [west + 0.0024, south + 0.0018],
            [west + 0.0018, south + 0.0018],
            [west + 0.0018, south + 0.00115],
            [west + 0.001, south + 0.00115],
            [west + 0.001, south + 0.001],
          ],
        ],
      },
      yearBuilt: null,
      status: 'Pand in gebruik',
      uses: ['woonfunctie'],
      units: 1,
      floorArea: 120,
    },
  ],
  neighbourhoods: [
    {
      code: 'BU09990001',
      name: 'Oude kern',
      geometry: rectangle([west, south], 0.02, 0.03),
      figures: { ...people(2_140, 514), ...homes },
    },
    {
      code: 'BU09990002',
      name: 'Nieuwe wijk',
      geometry: rectangle([west + 0.02, south], 0.02, 0.03),
      figures: people(410, null),
    },
    {
      code: 'BU09980001',
      name: 'Buurdorp',
      geometry: rectangle([west + 0.05, south], 0.02, 0.03),
      figures: { ...people(900, 90), ...homes },
    },
  ],
  amenities: [
    { id: 'osm-node-1', kind: 'supermarkt', name: 'Voorbeeldmarkt', point: [west + 0.01, south + 0.01] },
    { id: 'osm-way-2', kind: 'apotheek', name: '', point: [west + 0.011, south + 0.012] },
    { id: 'osm-relation-3', kind: 'park', name: 'Dampark', point: [west + 0.013, south + 0.009] },
    { id: 'osm-node-4', kind: 'zorgsteunpunt', name: 'De Steun', point: [west + 0.012, south + 0.008] },
    { id: 'osm-node-5', kind: 'station', name: 'Ver weg', point: [west + 0.5, south + 0.2] },
  ],
  places: [
    ...Array.from({ length: 12 }, (_, nth) => ({
      id: `adr-ver-${nth}`,
      kind: 'adres' as const,
      label: `Damlaan ${nth + 20}, 9000AA Ginds`,
      point: [6.5, 53.1 + 0.001 * nth] satisfies Position,
      municipality: { code: 'GM0997', name: 'Ginds' },
    })),
    place('adr-1', 'adres', 'Damlaan 1, 3500AA De Voorbeelddam', [west + 0.0014, south + 0.0014]),
    place('adr-2', 'adres', 'Damlaan 12, 3500AA De Voorbeelddam', [west + 0.006, south + 0.0014]),
    {
      ...place('weg-1', 'weg', 'Damlaan, De Voorbeelddam', [west + 0.003, south + 0.0014]),
      bounds: [5.1, 52.1, 5.106, 52.102],
    },
    place('wpl-1', 'woonplaats', 'De Voorbeelddam', [west + 0.02, south + 0.02]),
  ],
  zones: {
    natura2000: [{ name: 'Het Voorbeeldbos', geometry: rectangle([west, south], 0.02, 0.02) }],
    overstroming: [{ name: 'Dampolder', geometry: rectangle([west, south], 0.05, 0.03) }],
    erfgoed: [
      { name: 'Dorpsgezicht', geometry: rectangle([west, south], 0.01, 0.01) },
      { name: 'De Molen', geometry: { type: 'Point', coordinates: [west + 0.002, south + 0.002] } },
    ],
  },
  people: [
    { id: 'E1360N4559', point: [west + 0.001, south + 0.001], people65: 20, people80: null },
    { id: 'E1361N4559', point: [west + 0.0025, south + 0.001], people65: null, people80: null },
    // In the same square kilometre, but outside what is asked for here.
    { id: 'E1366N4559', point: [west + 0.009, south + 0.001], people65: 15, people80: null },
  ],
  zoning: [
    {
      geometry: rectangle([west, south], 0.004, 0.004),
      zoning: {
        name: 'Maatschappelijk',
        planId: 'NL.IMRO.0999.VOORBEELD-VA01',
        planStatus: 'vastgesteld',
        date: '2014-06-12',
        documents: [
          'https://www.ruimtelijkeplannen.nl/documents/regels.html',
          'https://www.ruimtelijkeplannen.nl/documents/toelichting.html',
        ],
      },
    },
  ],
};

export const inVoorbeelddam: KnownPlace = {
  municipality,
  inside: [west + 0.02, south + 0.015],
  nowhere: [3.5, 53.5],
  parcel: { point: [west + 0.0014, south + 0.0014], designation: 'VBD00 A 5609' },
  box: [west + 0.0005, south + 0.0005, west + 0.0055, south + 0.0035],
  building: { point: [west + 0.0014, south + 0.0014], yearBuilt: 1974, floorArea: 2_581 },
  address: { typed: 'damlaan 1', label: 'Damlaan 1, 3500AA De Voorbeelddam' },
  amenityBox: [west, south, west + 0.05, south + 0.03],
  zoning: { point: [west + 0.001, south + 0.001], name: 'Maatschappelijk' },
};
