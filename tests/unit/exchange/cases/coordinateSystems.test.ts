import { describe, expect, it } from 'vitest';
import { readAsFile, readCase } from '../readFixture';
import { expectInZeist, toldOf } from './places';

const fromRdByName =
  'Bestand: coördinaten in een ander stelsel, zoals het bestand zegt (Rijksdriehoek (EPSG:28992), op 0,25 m nauwkeurig); omgerekend (2 locaties).';
const turned = 'Bestand: breedte en lengte stonden omgewisseld; hersteld (2 locaties).';

describe('twee locaties in Zeist komen op hun plaats, in welk stelsel ze ook staan, en dat wordt gezegd', () => {
  it.each<[string, string[]]>([
    ['crs-4326-url.geojson', []],
    ['crs-crs84-url.geojson', []],
    ['crs-link-type.geojson', []],
    ['crs-name-wgs-84.geojson', []],
    ['crs-etrs89-4258.geojson', []],
    ['crs-etrs89-4258-latlon.geojson', [turned]],
    ['axes-swapped-latlon.geojson', [turned]],
    ['crs-epsg-old-type.geojson', [fromRdByName]],
    ['crs-name-rd-new.geojson', [fromRdByName]],
    ['crs-rd-short.geojson', [fromRdByName]],
    ['crs-rd-urn.geojson', [fromRdByName]],
    [
      'crs-rd-none.geojson',
      [
        'Bestand: coördinaten in een ander stelsel, herkend aan de getallen (Rijksdriehoek (EPSG:28992), op 0,25 m nauwkeurig); omgerekend (2 locaties).',
      ],
    ],
    [
      'crs-webmercator-3857.geojson',
      [
        'Bestand: coördinaten in een ander stelsel, zoals het bestand zegt (Web Mercator (EPSG:3857)); omgerekend (2 locaties).',
      ],
    ],
    [
      'crs-rd-mixed-with-wgs84.geojson',
      [
        'Bestand: coördinaten in een ander stelsel, herkend aan de getallen (Rijksdriehoek (EPSG:28992), op 0,25 m nauwkeurig); omgerekend (1 locatie).',
      ],
    ],
  ])('%s', async (name, told) => {
    const read = await readCase(name);
    expectInZeist(read);
    expect(toldOf(read)).toEqual(told);
  });

  it('crs-rd-in-geometry.geojson: het stelsel staat in de geometrie, zoals PostGIS doet', async () => {
    const read = await readCase('crs-rd-in-geometry.geojson');
    expectInZeist(read, ['Beukenkwartier Oost']);
    expect(toldOf(read)).toEqual([fromRdByName.replace('2 locaties', '1 locatie')]);
  });

  it('rt-own-qgis-in-rd.geojson: een eigen export die QGIS in RD bewaarde', async () => {
    expectInZeist(await readCase('rt-own-qgis-in-rd.geojson'));
  });
});

const square = (x: number, y: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 80, y],
      [x + 80, y + 80],
      [x, y + 80],
      [x, y],
    ],
  ],
});
const inRd = {
  type: 'Feature',
  properties: { naam: 'Beukenkwartier Oost' },
  geometry: square(145_200, 456_300),
};
const reversed = JSON.parse(
  JSON.stringify(inRd).replaceAll(/\[(\d+),(\d+)\]/g, (_, x: string, y: string) => `[${y},${x}]`),
);

describe('het stelsel van een bestand', () => {
  it.each<[string, unknown]>([
    ['een nummer als tekst', { type: 'EPSG', properties: { code: '28992' } }],
    [
      'de naam van een adres',
      { type: 'link', properties: { href: 'http://spatialreference.org/ref/epsg/28992/' } },
    ],
    [
      'het adres van GML',
      { type: 'name', properties: { name: 'http://www.opengis.net/gml/srs/epsg.xml#28992' } },
    ],
    ['met hoogte in NAP', { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::7415' } }],
    [
      'plat en hoogte apart',
      { type: 'name', properties: { name: 'urn:ogc:def:crs,crs:EPSG::28992,crs:EPSG::5709' } },
    ],
    ['een naam van Esri', { type: 'name', properties: { name: 'RD_New' } }],
    ['een naam van FME', { type: 'name', properties: { name: 'Netherlands-RDNew-2008' } }],
    [
      'een hele omschrijving',
      {
        type: 'name',
        properties: {
          name: 'PROJCS["Amersfoort / RD New",GEOGCS["Amersfoort",DATUM["Amersfoort",SPHEROID["Bessel 1841",6377397.155,299.1528128]],AUTHORITY["EPSG","4289"]],AUTHORITY["EPSG","28992"]]',
        },
      },
    ],
    ['alleen een tekst', 'EPSG:28992'],
    ['een naam die niemand kent', { type: 'name', properties: { name: 'Eigen stelsel' } }],
    ['de naam van een ander stelsel', { type: 'name', properties: { name: 'EPSG:4326' } }],
    ['niets', null],
  ])('genoemd met %s: de locatie ligt in Zeist', async (_, crs) => {
    const file = { type: 'FeatureCollection', crs, features: [inRd] };
    expectInZeist(await readAsFile(JSON.stringify(file)), ['Beukenkwartier Oost']);
  });

  it('zegt het bestand RD en staan er graden in, dan gelden de graden, en dat wordt gezegd', async () => {
    const read = await readAsFile(
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name: 'EPSG:28992' } },
        features: [{ ...inRd, geometry: { type: 'Point', coordinates: [5.2447757, 52.0952259] } }],
      }),
    );
    expectInZeist(read, ['Beukenkwartier Oost']);
    expect(toldOf(read)).toEqual([
      'Bestand: het bestand noemt een ander stelsel dan waar deze getallen van zijn (“EPSG:28992”); gelezen als “WGS84 (EPSG:4326)” (1 locatie).',
    ]);
  });

  it('Rijksdriehoek met x en y omgewisseld wordt gedraaid', async () => {
    const read = await readAsFile(JSON.stringify({ type: 'FeatureCollection', features: [reversed] }));
    expectInZeist(read, ['Beukenkwartier Oost']);
  });
});
