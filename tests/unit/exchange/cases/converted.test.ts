import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readAsFile, taken } from '../readFixture';
import { expectInZeist } from './places';

const hasGdal = spawnSync('ogr2ogr', ['--version']).status === 0;
if (!hasGdal)
  process.stdout.write('LET OP: gdal ontbreekt (apt-get install gdal-bin); omzetten is niet getest.\n');

const folder = mkdtempSync(join(tmpdir(), 'boven-de-kaart-'));
afterAll(() => rmSync(folder, { recursive: true }));

const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 80, y],
    [x + 80, y + 80],
    [x, y + 80],
    [x, y],
  ],
];
const feature = (naam: string, x: number, y: number, geclusterd_sociale_huur: number) => ({
  type: 'Feature',
  properties: { naam, planologische_status: '2A', geclusterd_sociale_huur },
  geometry: { type: 'Polygon', coordinates: square(x, y) },
});
const source = join(folder, 'bron.geojson');
writeFileSync(
  source,
  JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } },
    features: [
      feature('Beukenkwartier Oost', 145_200, 456_300, 24),
      feature('Oude Melkfabriek', 145_900, 456_700, 12),
    ],
  }),
);

/** The source in another format and system, as bytes with a name; a Shapefile with what goes with it in a zip. */
const convert = (driver: string, extension: string, srs: string, options: string[]) => {
  const path = join(folder, `${driver}-${srs.replaceAll(/\W/g, '')}.${extension}`.replaceAll(' ', ''));
  execFileSync('ogr2ogr', ['-f', driver, '-t_srs', srs, ...options, path, source], { stdio: 'pipe' });
  if (extension !== 'shp') return { name: path, bytes: new Uint8Array(readFileSync(path)) };
  const parts = ['shp', 'dbf', 'prj', 'cpg', 'shx']
    .map((part) => path.replace(/shp$/, part))
    .filter(existsSync);
  const files = Object.fromEntries(
    parts.map((part) => [part.slice(folder.length + 1), new Uint8Array(readFileSync(part))]),
  );
  return { name: 'lagen.zip', bytes: new Uint8Array(zipSync(files)) };
};

const systems = ['EPSG:28992', 'EPSG:4326', 'EPSG:4258', 'EPSG:3857', 'EPSG:25831', 'EPSG:3035'];
const formats: [driver: string, extension: string, options: string[]][] = [
  ['GeoJSON', 'geojson', []],
  ['GeoJSONSeq', 'geojsonl', []],
  ['GPKG', 'gpkg', []],
  ['ESRI Shapefile', 'shp', ['-lco', 'ENCODING=UTF-8']],
  ['GML', 'gml', []],
  ['FlatGeobuf', 'fgb', []],
  ['CSV', 'csv', ['-lco', 'GEOMETRY=AS_WKT']],
];
/** Formats that do not say in which system they are: always degrees, or any that the numbers tell. */
const systemsOf = (driver: string): string[] => {
  if (driver === 'GeoJSONSeq') return ['EPSG:4326'];
  return driver === 'CSV' ? systems.filter((srs) => srs !== 'EPSG:3035') : systems;
};
const cases = [
  ...formats.flatMap(([driver, extension, options]) =>
    systemsOf(driver).map((srs) => ({ driver, extension, srs, options })),
  ),
  { driver: 'KML', extension: 'kml', srs: 'EPSG:4326', options: [] },
  { driver: 'XLSX', extension: 'xlsx', srs: 'EPSG:4326', options: [] },
];

describe.skipIf(!hasGdal)('één bestand, omgezet door een ander programma, geeft dezelfde locaties', () => {
  it.each(cases)('$driver in $srs', async ({ driver, extension, srs, options }) => {
    const { name, bytes } = convert(driver, extension, srs, options);
    const read = await readAsFile(bytes, name.slice(name.lastIndexOf('/') + 1));
    if (driver !== 'XLSX') expectInZeist(read);
    const { locations } = taken(read);
    const homes = locations.map(({ name: called, programme }) => [called, programme[0]?.count]);
    expect(homes.sort()).toEqual([
      ['Beukenkwartier Oost', 24],
      ['Oude Melkfabriek', 12],
    ]);
  });
});
