import { describe, expect, it } from 'vitest';
import { areaOf } from '@/geo/measure';
import { selfIntersects } from '@/geo/selfIntersects';
import { readAsFile, readCase, taken } from '../readFixture';
import { expectInZeist, toldOf } from './places';

const about = 'Locatie 1 (Beukenkwartier Oost)';

/** Name, kind of shape, parts and holes of what was read. */
const shapesIn = async (name: string) =>
  taken(await readCase(name)).locations.map(({ name: called, geometry }) => {
    if (geometry == null) return [called, 'nergens'];
    if (geometry.type === 'Point') return [called, 'punt'];
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return [called, `${parts.length} deel, ${parts.flat().length - parts.length} gat`];
  });

describe('een vorm die een locatie kan zijn, wordt dat, en wat ervoor gebeurde staat erbij', () => {
  it.each<[string, unknown[], string[]]>([
    ['geom-precision-24-digits.geojson', [['Beukenkwartier Oost', '1 deel, 0 gat']], []],
    ['geom-multipolygon-hole.geojson', [['Beukenkwartier Oost', '2 deel, 1 gat']], []],
    ['geom-collection-two-polygons.geojson', [['Beukenkwartier Oost', '2 deel, 0 gat']], []],
    [
      'geom-bowtie.geojson',
      [['Beukenkwartier Oost', '2 deel, 0 gat']],
      [
        `${about}, veld geometry.coordinates: de rand kruist zichzelf; het vlak is gesplitst in de delen die de rand omsluit; hersteld.`,
      ],
    ],
    [
      'geom-closed-linestring.geojson',
      [['Beukenkwartier Oost', '1 deel, 0 gat']],
      [
        `${about}, veld geometry.type: dit is een lijn die zichzelf sluit; gelezen als de grens van een vlak (“LineString”); hersteld.`,
      ],
    ],
    [
      'geom-multipoint-two.geojson',
      [['Beukenkwartier Oost', 'punt']],
      [`${about}, veld geometry.coordinates: dit zijn meer punten; het midden is genomen (“2”); hersteld.`],
    ],
    [
      'geom-z-and-m.geojson',
      [['Beukenkwartier Oost', '1 deel, 0 gat']],
      [`${about}, veld geometry.coordinates: hoogten (derde coördinaat) worden niet gebruikt; hersteld.`],
    ],
    [
      'geom-coords-as-text.geojson',
      [
        ['Beukenkwartier Oost', 'punt'],
        ['Oude Melkfabriek', 'punt'],
      ],
      [
        `${about}, veld geometry.coordinates: de coördinaten waren tekst en geen getallen; hersteld.`,
        'Locatie 2 (Oude Melkfabriek), veld geometry.coordinates: de coördinaten waren tekst en geen getallen; hersteld.',
      ],
    ],
  ])('%s', async (name, shapes, told) => {
    expect(await shapesIn(name)).toEqual(shapes);
    const read = await readCase(name);
    expect(toldOf(read).filter((text) => !text.includes('eigenschappen'))).toEqual(told);
  });

  it('geom-bowtie.geojson: wat geen oppervlakte had, heeft die nu, en de rand kruist niet meer', async () => {
    const [location] = taken(await readCase('geom-bowtie.geojson')).locations;
    if (location?.geometry == null) throw new Error('no shape');
    expect(areaOf(location.geometry)).toBeCloseTo(3_190, -2);
    expect(selfIntersects(location.geometry)).toBe(false);
  });
});

describe('een vorm die geen plek kan zijn, zegt waarom, en de naam gaat niet verloren', () => {
  it.each<[string, unknown[], string[]]>([
    [
      'geom-empty-point.geojson',
      [
        ['Beukenkwartier Oost', 'nergens'],
        ['Oude Melkfabriek', 'nergens'],
      ],
      [
        `${about}, veld geometry.type: de vorm is leeg (“Point”); overgenomen zonder plek op de kaart.`,
        'Locatie 2 (Oude Melkfabriek), veld geometry.type: de vorm is leeg (“GeometryCollection”); overgenomen zonder plek op de kaart.',
      ],
    ],
    [
      'geom-polygon-empty.geojson',
      [
        ['Beukenkwartier Oost', 'nergens'],
        ['Oude Melkfabriek', 'nergens'],
      ],
      [
        `${about}, veld geometry.type: de vorm is leeg (“Polygon”); overgenomen zonder plek op de kaart.`,
        'Locatie 2 (Oude Melkfabriek), veld geometry.type: de vorm is leeg (“Polygon”); overgenomen zonder plek op de kaart.',
      ],
    ],
    [
      'geom-null-with-data.geojson',
      [
        ['Beukenkwartier Oost', '1 deel, 0 gat'],
        ['Nog zonder plek', 'nergens'],
      ],
      [
        'Locatie 2 (Nog zonder plek), veld geometry: er is geen geometrie; overgenomen zonder plek op de kaart (24 woningen).',
      ],
    ],
    [
      'geom-antimeridian.geojson',
      [],
      ['Locatie 1 (Datumgrens), veld geometry: dit ligt buiten Nederland; niet overgenomen.'],
    ],
    [
      'area-whole-country.geojson',
      [],
      [
        'Locatie 1 (Heel groot), veld geometry: dit vlak is te groot voor een locatie, hoogstens 100 km² (28.385 km²); niet overgenomen.',
      ],
    ],
  ])('%s', async (name, shapes, told) => {
    expect(await shapesIn(name)).toEqual(shapes);
    expect(toldOf(await readCase(name))).toEqual(told);
  });
});

const zeist = [5.24, 52.09] as const;
const at = (east: number, north: number) => [zeist[0] + east / 1_000, zeist[1] + north / 1_000];
const ring = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)];

const readShapeOf = async (geometry: unknown) => {
  const feature = { type: 'Feature', properties: { naam: 'Proef' }, geometry };
  return taken(await readAsFile(JSON.stringify({ type: 'FeatureCollection', features: [feature] })));
};
const typeOf = async (geometry: unknown) => (await readShapeOf(geometry)).locations[0]?.geometry?.type;

describe('vormen zoals andere programma’s ze schrijven', () => {
  it('lijnen die elkaar volgen tot ze rond zijn, vormen een vlak', async () => {
    const coordinates = [
      [at(0, 0), at(1, 0), at(1, 1)],
      [at(0, 0), at(0, 1), at(1, 1)],
    ];
    expect(await typeOf({ type: 'MultiLineString', coordinates })).toBe('Polygon');
  });

  it('een open lijn kan geen locatie zijn, en er staat wat wel kan', async () => {
    const read = await readShapeOf({ type: 'LineString', coordinates: [at(0, 0), at(1, 0), at(1, 1)] });
    expect(read.locations).toEqual([]);
    expect(toldOf({ ...read })).toEqual([
      'Locatie 1 (Proef), veld geometry.type: deze soort geometrie kan geen locatie zijn; maak er een vlak of een punt van (“LineString”); niet overgenomen.',
    ]);
  });

  it.each<[string, unknown]>([
    ['een lijst te weinig', { type: 'Polygon', coordinates: ring }],
    ['een lijst te veel', { type: 'Polygon', coordinates: [[ring]] }],
    ['in hoofdletters', { type: 'POLYGON', coordinates: [ring] }],
    ['als tekst (WKT)', `POLYGON((${ring.map((position) => position.join(' ')).join(',')}))`],
    ['als tekst (GeoJSON)', JSON.stringify({ type: 'Polygon', coordinates: [ring] })],
    ['een leeg deel ernaast', { type: 'Polygon', coordinates: [ring, []] }],
  ])('een vlak met %s is een vlak', async (_, geometry) => expect(await typeOf(geometry)).toBe('Polygon'));

  it('een gat buiten het vlak is een deel ernaast, een gat erin blijft een gat', async () => {
    const shifted = (by: number) => ring.map(([x = 0, y = 0]) => [x + by, y]);
    const inside = ring.map(([x = 0, y = 0]) => [
      (x + (ring[2]?.[0] ?? 0)) / 2,
      (y + (ring[2]?.[1] ?? 0)) / 2,
    ]);
    const read = await readShapeOf({ type: 'Polygon', coordinates: [ring, shifted(0.1), inside] });
    const { geometry } = read.locations[0] ?? {};
    expect(
      geometry?.type === 'MultiPolygon' && geometry.coordinates.map((rings) => rings.length).sort(),
    ).toEqual([1, 2]);
    expect(toldOf(read)[0]).toContain('een gat lag buiten het vlak; het is een deel van de locatie geworden');
  });

  it('een vlak van 30 km² mag, met de vraag of het de plek is', async () => {
    const large = [at(0, 0), at(80, 0), at(80, 50), at(0, 50), at(0, 0)];
    const read = await readShapeOf({ type: 'Polygon', coordinates: [large] });
    expect(read.locations).toHaveLength(1);
    expect(toldOf(read)).toEqual([
      'Locatie 1 (Proef), veld geometry: dit vlak is groot voor een locatie; kijk of het de plek is, en niet alles eromheen (30 km²); overgenomen zoals het is.',
    ]);
  });

  it('een plek in Parijs mag, en er staat dat die buiten Nederland ligt', async () => {
    const read = await readShapeOf({ type: 'Point', coordinates: [2.35, 48.86] });
    expect(read.locations).toHaveLength(1);
    expect(toldOf(read)).toEqual([
      'Locatie 1 (Proef), veld geometry: dit ligt buiten Nederland; overgenomen zoals het is.',
    ]);
  });
});

it('place-other-municipality.geojson: ook wat in een andere gemeente ligt, komt op zijn plek', async () => {
  const { locations } = taken(await readCase('place-other-municipality.geojson'));
  expect(locations.map(({ name, geometry }) => [name, geometry?.type])).toEqual([
    ['Beukenkwartier Oost', 'Polygon'],
    ['Havenkop', 'Polygon'],
  ]);
});

it('een vlak dat zichzelf niet kruist, blijft zoals het was', async () => {
  expectInZeist(await readCase('crs-4326-url.geojson'));
});
