import { describe, expect, it } from 'vitest';
import { readAsFile, readCase, taken } from '../readFixture';
import { expectInZeist, toldOf } from './places';

const mended = (sign: string) => `Bestand: dit is geen zuivere JSON (“${sign}”); hersteld.`;

describe('locaties komen uit hun verpakking, op hun plaats, met een woord erbij', () => {
  it.each<[string, string[]]>([
    ['wrap-array-of-collections.geojson', []],
    ['wrap-array-of-features.geojson', []],
    ['wrap-crs-as-last-feature.geojson', []],
    ['wrap-geojsonl.geojson', ['Bestand: elke regel is een locatie; gelezen als GeoJSON (WGS84).']],
    ['wrap-javascript-var.geojson', [mended('var plannen =')]],
    [
      'wrap-nan.geojson',
      [
        mended('NaN'),
        'Bestand, veld properties: voor deze kolommen heeft een locatie geen veld (“opp”); bij de opmerkingen gezet.',
      ],
    ],
    ['wrap-trailing-comma.geojson', [mended(',')]],
  ])('%s', async (name, told) => {
    const read = await readCase(name);
    expectInZeist(read);
    expect(toldOf(read)).toEqual(told);
  });

  it.each<[string, string]>([
    ['esri.json', 'Bestand: dit is geen gewone GeoJSON; gelezen als Esri JSON.'],
    ['wrap-topojson.json', 'Bestand: dit is geen gewone GeoJSON; gelezen als TopoJSON.'],
  ])('%s', async (name, told) => {
    const read = await readCase(name);
    expectInZeist(read, ['Beukenkwartier Oost']);
    expect(toldOf(read)).toContain(told);
  });
});

const feature = (name: string, geometry: unknown, more = {}) => ({
  type: 'Feature',
  properties: { naam: name },
  geometry,
  ...more,
});
const square = (x: number, y: number, size: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
});
const inRd = (name: string, x: number, y: number) => feature(name, square(x, y, 80));
const both = [inRd('Beukenkwartier Oost', 145_200, 456_300), inRd('Oude Melkfabriek', 145_900, 456_700)];
const collection = { type: 'FeatureCollection', features: both };

describe('andere verpakkingen van dezelfde twee locaties', () => {
  const [first, second] = both;
  it.each<[string, string]>([
    ['een lid data', JSON.stringify({ status: 'ok', data: collection })],
    [
      'lagen met een naam',
      JSON.stringify({
        oost: { ...collection, features: [first] },
        west: { ...collection, features: [second] },
      }),
    ],
    ['RFC 8142', both.map((each) => `\u001e${JSON.stringify(each, null, 1)}\n`).join('')],
    ['regels met een komma', both.map((each) => JSON.stringify(each)).join(',\n')],
    [
      'twee bestanden achter elkaar',
      both.map((each) => JSON.stringify({ ...collection, features: [each] })).join(''),
    ],
    ['als tekst in een antwoord', JSON.stringify({ data: JSON.stringify(collection) })],
    ['JSONP', `callback(${JSON.stringify(collection)});`],
    ['een laag van qgis2web', `var json_plannen_1 = ${JSON.stringify(collection)}`],
    ['namen zonder aanhalingstekens', JSON.stringify(collection).replaceAll(/"(\w+)":/g, '$1:')],
    [
      'Python',
      JSON.stringify({ ...collection, bbox: null, is: true })
        .replaceAll('"', "'")
        .replaceAll('null', 'None')
        .replaceAll('true', 'True'),
    ],
    ['commentaar', `// uit de viewer\n${JSON.stringify(collection)} /* einde */`],
    [
      'een type in kleine letters',
      JSON.stringify(collection).replaceAll('FeatureCollection', 'featurecollection'),
    ],
    ['geen type bij de locaties', JSON.stringify(collection).replaceAll('"type":"Feature",', '')],
    [
      'JSON-FG',
      JSON.stringify({
        ...collection,
        conformsTo: ['http://www.opengis.net/spec/json-fg-1/0.2/conf/core'],
        coordRefSys: 'http://www.opengis.net/def/crs/EPSG/0/28992',
        features: both.map(({ geometry, ...each }) => ({
          ...each,
          geometry: null,
          place: geometry,
          time: null,
        })),
      }),
    ],
  ])('%s', async (_, text) => expectInZeist(await readAsFile(text)));

  it('Esri JSON met een gat, punten en een leeg vlak: elk wordt wat het is', async () => {
    const ring = (x: number, y: number, size: number) => square(x, y, size).coordinates[0];
    const file = {
      geometryType: 'esriGeometryPolygon',
      spatialReference: { wkid: 28992 },
      features: [
        {
          attributes: { naam: 'Gat' },
          geometry: { rings: [ring(145_000, 456_000, 90), ring(145_030, 456_030, 20)] },
        },
        { attributes: { naam: 'Punt' }, geometry: { x: 145_000, y: 456_000 } },
        { attributes: { naam: 'Leeg' }, geometry: { rings: [] } },
      ],
    };
    const { locations } = taken(await readAsFile(JSON.stringify(file), 'laag.json'));
    const shapes = locations.map(({ name, geometry }) => [
      name,
      geometry?.type,
      geometry?.coordinates.length,
    ]);
    expect(shapes).toEqual([
      ['Gat', 'Polygon', 2],
      ['Punt', 'Point', 2],
      ['Leeg', undefined, undefined],
    ]);
  });

  it('van regels waarvan er één stuk is, komt de rest', async () => {
    const text = [JSON.stringify(both[0]), '{"type": "Feat', JSON.stringify(both[1])].join('\n');
    const read = await readAsFile(text);
    expectInZeist(read);
    expect(toldOf(read).join()).toContain('Locatie 2, veld type: dit is geen feature');
  });
});
