import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '@/exchange/plan/readResult';
import { placesOf, readFileAs } from './readFileAs';

const readCase = async (name: string): Promise<ReadResult> =>
  readFileAs(name, await readFile(`tests/fixtures/cases/${name}`));

/** Two locations in Zeist, with 24 and 12 homes. */
const inZeist = (type: string) => [
  ['Beukenkwartier Oost', type, 24, expect.closeTo(5.25, 1), expect.closeTo(52.1, 1)],
  [expect.any(String), type, 12, expect.closeTo(5.25, 1), expect.closeTo(52.1, 1)],
];

describe('een bestand in een ander formaat', () => {
  it.each([
    ['file-csv-points-rd.csv', 'Point'],
    ['file-geopackage.gpkg', 'Polygon'],
    ['file-gml.gml', 'Polygon'],
    ['file-kml.kml', 'Polygon'],
    ['file-shapefile.zip', 'Polygon'],
  ])('%s: twee locaties in Zeist, op hun plaats, met hun woningen', async (name, type) => {
    expect(placesOf(await readCase(name)).toSorted()).toEqual(inZeist(type));
  });

  it.each([
    ['file-dxf.dxf', 'dxf'],
    ['file-shapefile-alone.shp', 'shape_part'],
  ])('%s wordt geweigerd als wat het is', async (name, kind) => {
    expect(await readCase(name)).toMatchObject({ ok: false, error: { code: 'other_kind', kind } });
  });

  it('leest een KMZ, en punten van een GPX', async () => {
    const kml = await readFile('tests/fixtures/cases/file-kml.kml');
    expect(placesOf(await readFileAs('plan.kmz', zipSync({ 'doc.kml': kml }).slice())).toSorted()).toEqual(
      inZeist('Polygon'),
    );
    const gpx =
      '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="52.09" lon="5.23"><name>Kerkweg</name></wpt></gpx>';
    expect(placesOf(await readFileAs('plek.gpx', gpx))).toEqual([['Kerkweg', 'Point', 0, 5.23, 52.09]]);
  });

  it('leest GML 2 met coordinates, en vlakken in delen met een gat', async () => {
    const gml = `<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml" xmlns:a="a">
      <gml:featureMember><a:plan fid="p.1"><a:naam>Twee delen</a:naam><a:geom><gml:MultiSurface srsName="EPSG:28992">
      <gml:surfaceMember><gml:Polygon><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>145200,456300 145280,456300 145280,456380 145200,456300</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs></gml:Polygon></gml:surfaceMember>
      <gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="3">145400 456300 1 145480 456300 1 145480 456380 1 145400 456300 1</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
      </gml:MultiSurface></a:geom></a:plan></gml:featureMember></wfs:FeatureCollection>`;
    expect(placesOf(await readFileAs('plan.gml', gml))).toEqual([
      ['Twee delen', 'MultiPolygon', 0, expect.closeTo(5.24, 2), expect.closeTo(52.09, 2)],
    ]);
  });

  it('leest een tabel met puntkomma en decimale komma, en een rij zonder plek als een die een plek zoekt', async () => {
    const csv = 'naam;lon;lat;geclusterd_sociale_huur\nKerkweg;5,23;52,09;24\nZoekt;;;12\n';
    expect(placesOf(await readFileAs('plan.csv', csv)).toSorted()).toEqual([
      ['Kerkweg', 'Point', 24, 5.23, 52.09],
      ['Zoekt', undefined, 12, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ]);
  });

  it.each([
    ['een zip met iets anders', 'iets.zip', zipSync({ 'brief.txt': strToU8('hallo') }).slice(), 'zip'],
    ['een webpagina', 'pagina.kml', '<!doctype html><html><body>Niet gevonden</body></html>', 'markup'],
    ['XML die breekt', 'plan.kml', '<kml><Document><Placemark></kml>', 'damaged'],
    [
      'XML met eigen entiteiten',
      'plan.kml',
      '<!DOCTYPE kml [<!ENTITY a "b">]><kml><Document/></kml>',
      'markup',
    ],
    ['een oud werkblad', 'plan.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'excel_old'],
  ])('%s wordt geweigerd', async (_what, name, bytes, kind) => {
    expect(await readFileAs(name, bytes)).toMatchObject({ ok: false, error: { code: 'other_kind', kind } });
  });
});
