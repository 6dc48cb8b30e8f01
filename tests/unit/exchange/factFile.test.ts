import { describe, expect, it } from 'vitest';
import { readFactFile } from '@/exchange/facts/readFactFile';
import { largestFactFile, mostFacts } from '@/exchange/limits';
import { readFixture } from './factFixture';

const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });
const collection = (geometry: unknown, properties: unknown = {}, extra: object = {}) =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...extra,
    features: [{ type: 'Feature', properties, geometry }],
  });

/** The Dom tower in Utrecht, in degrees and in Rijksdriehoek. */
const dom = { degrees: [5.1214, 52.0907], rd: [136_784, 455_895] } as const;

describe('een tabel van de gebruiker', () => {
  it.each([
    ['komma', 'naam,lon,lat\nDe Wiek,5.1214,52.0907'],
    ['puntkomma met decimale komma', 'naam;lengtegraad;breedtegraad\r\nDe Wiek;5,1214;52,0907\r\n'],
    ['tab', 'Naam\tLongitude\tLatitude\nDe Wiek\t5.1214\t52.0907'],
    ['aanhalingstekens', '"naam","lon","lat"\n"De Wiek","5.1214","52.0907"\n\n'],
    ['byte order mark', '\uFEFFnaam;lon;lat\nDe Wiek;5,1214;52,0907'],
    ['de regel sep= van Excel', 'sep=;\r\nnaam;lon;lat\r\nDe Wiek;5.1214;52.0907'],
    ['WKT', 'naam;wkt\nDe Wiek;POINT (5.1214 52.0907)'],
    ['een lege vorm naast lon en lat', 'naam;shape;lon;lat\nDe Wiek;;5.1214;52.0907'],
    ['x en y in graden', 'naam;x;y\nDe Wiek;5.1214;52.0907'],
  ])('wordt gelezen met %s', async (_name, text) => {
    const { records, notes } = await readFixture(text);
    expect(notes).toEqual([]);
    expect(records).toHaveLength(1);
    expect([...(records[0]?.fields.values() ?? [])]).toContain('De Wiek');
    expect(records[0]?.place).toEqual({ ok: true, value: point(...dom.degrees) });
  });

  it.each([
    ['x;y', dom.rd.join(';')],
    ['RD_X;RD_Y', dom.rd.map((metres) => `${metres},0`).join(';')],
    ['X-coördinaat;Y-coördinaat', dom.rd.join(';')],
    ['wkt;naam', `POINT(${dom.rd.join(' ')});De Wiek`],
  ])('in Rijksdriehoek komt op dezelfde plek: %s', async (head, row) => {
    const { records, notes } = await readFixture(`${head}\n${row}`);
    expect(notes).toEqual(['converted_from_rd']);
    const place = records[0]?.place;
    const coordinates = place?.ok && place.value.type === 'Point' ? place.value.coordinates : [0, 0];
    expect(coordinates[0]).toBeCloseTo(dom.degrees[0], 3);
    expect(coordinates[1]).toBeCloseTo(dom.degrees[1], 3);
  });

  it('met puntkomma, aanhalingsteken en regeleinde binnen een veld blijft heel', async () => {
    const { records } = await readFixture('naam;lon;lat\n"De ""Wiek""; vleugel A\nachterom";5.1;52.1');
    expect(records[0]?.fields.get('naam')).toBe('De "Wiek"; vleugel A\nachterom');
  });

  it('met een veelhoek in WKT houdt haar vorm', async () => {
    const { records } = await readFixture(
      'aanduiding;geom\nA 1;"POLYGON ((5.1 52.1, 5.2 52.1, 5.2 52.2, 5.1 52.1))"',
    );
    expect(records[0]?.place).toMatchObject({
      ok: true,
      value: {
        type: 'Polygon',
        coordinates: [
          [
            [5.1, 52.1],
            [5.2, 52.1],
            [5.2, 52.2],
            [5.1, 52.1],
          ],
        ],
      },
    });
  });

  it('zegt per regel waarom die geen plek heeft', async () => {
    const { records } = await readFixture('naam,lon,lat\na,,\nb,hier,daar\nc,52.1,5.1\nd,13.4,52.5\ne,5.1');
    expect(records.map(({ place }) => (place.ok ? 'ok' : place.error))).toEqual([
      'no_place',
      'place_unreadable',
      'outside_netherlands',
      'outside_netherlands',
      'place_unreadable',
    ]);
  });

  it('van Excel in de oude tekenset houdt haar accenten', async () => {
    const bytes = Uint8Array.from('naam;lon;lat\nCaf\xe9 Ren\xe9;5.1;52.1', (letter) => letter.charCodeAt(0));
    const { records, notes } = await readFixture(bytes);
    expect(records[0]?.fields.get('naam')).toBe('Café René');
    expect(notes).toEqual(['encoding_guessed']);
  });

  it('met een aanhalingsteken dat nooit sluit meldt dat', async () => {
    const { notes } = await readFixture('naam,lon,lat\n"De Wiek,5.1,52.1\nDe Dijkhof,5.2,52.1');
    expect(notes).toEqual(['quotes_unclosed']);
  });
});

describe('GeoJSON van de gebruiker', () => {
  it('houdt velden, het nummer en de plek', async () => {
    const feature = {
      type: 'Feature',
      id: 'node/1',
      properties: { amenity: 'doctors' },
      geometry: point(5.1, 52.1),
    };
    const { records } = await readFixture(JSON.stringify(feature));
    expect(records).toEqual([
      {
        fields: new Map([
          ['amenity', 'doctors'],
          ['id', 'node/1'],
        ]),
        place: { ok: true, value: point(5.1, 52.1) },
      },
    ]);
  });

  it.each([
    ['zonder crs', {}],
    ['met crs', { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } } }],
    ['met hoogten', { crs: { type: 'name', properties: { name: 'EPSG:7415' } } }],
  ])('in Rijksdriehoek (%s) komt op dezelfde plek', async (_name, extra) => {
    const [x, y] = dom.rd;
    const square = [
      [x, y, 3],
      [x + 100, y, 3],
      [x + 100, y + 100, 3],
      [x, y, 3],
    ];
    const { records, notes } = await readFixture(
      collection({ type: 'MultiPolygon', coordinates: [[square]] }, {}, extra),
    );
    expect(notes).toEqual(['converted_from_rd']);
    const place = records[0]?.place;
    const first =
      place?.ok && place.value.type === 'MultiPolygon' ? place.value.coordinates[0]?.[0]?.[0] : [];
    expect(first?.[0]).toBeCloseTo(dom.degrees[0], 3);
    expect(first?.[1]).toBeCloseTo(dom.degrees[1], 3);
  });
});

describe('een bestand waar niets van te maken is', () => {
  it.each([
    ['empty_file', ' \n '],
    ['not_json', '{"type": "FeatureCollection", '],
    ['not_geojson', '{"type": "Topology"}'],
    ['not_geojson', '[1, 2]'],
    ['no_place_columns', 'naam;adres\nDe Wiek;Dorpsstraat 1'],
    ['not_text', Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0, 0xfe])],
    [
      'crs_not_supported',
      collection(point(1, 2), {}, { crs: { type: 'name', properties: { name: 'EPSG:25831' } } }),
    ],
    ['too_many_records', `lon,lat\n${'5,52\n'.repeat(mostFacts + 1)}`],
  ])('geeft %s', async (code, content) => {
    const result = await readFactFile(new Blob([content]));
    expect(result.ok ? 'ok' : result.error.code).toBe(code);
  });

  it('wordt niet geopend als het te groot is', async () => {
    let isOpened = false;
    const file = Object.defineProperties(new Blob([]), {
      size: { value: largestFactFile + 1 },
      arrayBuffer: {
        value: () => {
          isOpened = true;
        },
      },
    });
    const result = await readFactFile(file);
    expect(isOpened).toBe(false);
    expect(result.ok ? 'ok' : result.error.code).toBe('too_large');
  });
});
