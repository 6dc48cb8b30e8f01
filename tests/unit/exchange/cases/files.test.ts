import { readFileSync } from 'node:fs';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readErrorText } from '@/text/readErrors';
import { readAsFile, readCase, taken } from '../readFixture';
import { expectInZeist, toldOf } from './places';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/cases/${name}`, import.meta.url)));
const refusalOf = async (read: ReturnType<typeof readCase>) => {
  const found = await read;
  return found.ok ? 'gelezen' : readErrorText(found.error);
};

describe('een bestand van een ander formaat: de locaties liggen in Zeist, met hun woningen', () => {
  it.each<[string, number[]]>([
    ['file-geopackage.gpkg', [24, 12]],
    ['file-shapefile.zip', []],
    ['file-kml.kml', [24, 12]],
    ['file-gml.gml', [24, 12]],
    ['wrap-gzip.json.gz', []],
  ])('%s', async (name, homes) => {
    const read = await readCase(name);
    expectInZeist(read);
    const counts = taken(read).locations.map(({ programme }) =>
      programme.reduce((sum, { count }) => sum + count, 0),
    );
    if (homes.length > 0) expect(counts.sort()).toEqual(homes.sort());
  });

  it('file-csv-points-rd.csv: punten in RD, met puntkomma’s', async () => {
    const { locations } = taken(await readCase('file-csv-points-rd.csv'));
    expect(
      locations.map(({ name, geometry, programme }) => [name, geometry?.type, programme[0]?.count]),
    ).toEqual(
      expect.arrayContaining([
        ['Beukenkwartier Oost', 'Point', 24],
        ['Oude Melkfabriek', 'Point', 12],
      ]),
    );
  });

  it('file-excel.xlsx: zonder plek op de kaart komen de rijen als locaties zonder plek', async () => {
    const read = taken(await readCase('file-excel.xlsx'));
    expect(read.locations.length).toBeGreaterThan(0);
    expect(read.locations.every(({ geometry }) => geometry === undefined)).toBe(true);
    expect(toldOf(read).join()).toContain('overgenomen zonder plek op de kaart');
  });
});

describe('wat niet wordt gelezen, heet wat het is, met wat te vragen', () => {
  it.each<[string, RegExp]>([
    ['file-dxf.dxf', /CAD-tekening \(DXF\).*Vraag .* om GeoJSON/],
    ['file-shapefile-alone.shp', /deel van een shapefile.*Pak ze samen in een zip/],
  ])('%s', async (name, words) => {
    expect(await refusalOf(readCase(name))).toMatch(words);
  });

  it.each<[string, Uint8Array<ArrayBuffer>, RegExp]>([
    [
      'database.zip',
      new Uint8Array(zipSync({ 'plannen.gdb/a00000001.gdbtable': new Uint8Array(9) })),
      /file geodatabase.*GeoPackage/,
    ],
    ['brief.docx', new Uint8Array(zipSync({ 'word/document.xml': new Uint8Array(9) })), /Word/],
    [
      'bom.zip',
      new Uint8Array(zipSync({ 'plan.geojson': new Uint8Array(30_000_000) })),
      /veel groter dan het lijkt/,
    ],
    ['kapot.zip', new Uint8Array(bytesOf('file-shapefile.zip').subarray(0, 500)), /beschadigd/],
    ['kapot.json.gz', new Uint8Array(bytesOf('wrap-gzip.json.gz').subarray(0, 100)), /beschadigd/],
    ['oud.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(40)]), /wachtwoord/],
    ['alles.7z', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, ...new Uint8Array(40)]), /Pak het eerst uit/],
  ])('%s', async (name, bytes, words) => {
    expect(await refusalOf(readAsFile(bytes, name))).toMatch(words);
  });

  it('een zip met een wachtwoord', async () => {
    const bytes = zipSync({ 'plan.geojson': new TextEncoder().encode('{}') });
    const list = bytes.findIndex(
      (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
    );
    bytes[list + 8] = 1;
    expect(await refusalOf(readAsFile(new Uint8Array(bytes), 'geheim.zip'))).toMatch(/wachtwoord/);
  });
});

const csv = (...lines: string[]) => readAsFile(lines.join('\r\n'), 'plekken.csv');

describe('een tabel', () => {
  it.each<[string, string[]]>([
    ['lengte en breedte met komma’s', ['naam;lat;lon', 'Kade;52,0938;5,2378']],
    ['lengte en breedte met punten', ['naam,lat,lon', 'Kade,52.0938,5.2378']],
    ['RD met duizendtallen', ['naam;X-coördinaat;Y-coördinaat', 'Kade;145.200,5;456.300,0']],
    ['een kolom WKT', ['naam;wkt', 'Kade;POINT (5.2378 52.0938)']],
    ['tabs, zoals een spreadsheet kopieert', ['naam\tx\ty', 'Kade\t145200\t456300']],
    ['een lege kolomnaam en een dubbele', ['naam;;naam;x;y', 'Kade;a;b;145200;456300']],
  ])('met %s komt op de kaart', async (_, lines) => {
    const { locations } = taken(await csv(...lines));
    expect(locations).toMatchObject([{ name: 'Kade', geometry: { type: 'Point' } }]);
    expect(locations[0]?.geometry?.coordinates[0]).toBeCloseTo(5.24, 1);
  });

  it('zonder plek geeft locaties zonder plek, met hun woningen', async () => {
    const read = await csv('naam;geclusterd_sociale_huur', 'Kade;24', 'Haven;12');
    expect(taken(read).locations).toHaveLength(2);
    expect(toldOf(read).join()).toContain('(24 woningen)');
  });
});

const point = JSON.stringify({
  type: 'Feature',
  properties: { naam: 'Kade' },
  geometry: { type: 'Point', coordinates: [5.24, 52.09] },
});
const kml =
  '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Kade</name><Point><coordinates>5.24,52.09,0</coordinates></Point></Placemark></kml>';
const gpx =
  '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><wpt lat="52.09" lon="5.24"><name>Kade</name></wpt></gpx>';
const old =
  '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml"><gml:featureMember><plan><naam>Kade</naam><geom><gml:Polygon srsName="EPSG:28992"><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>145200,456300 145280,456300 145280,456380 145200,456300</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs></gml:Polygon></geom></plan></gml:featureMember></wfs:FeatureCollection>';
const zipOf = (name: string, text: string) =>
  new Uint8Array(zipSync({ [name]: new TextEncoder().encode(text) }));

describe('één plek, in elke verpakking', () => {
  it.each<[string, BlobPart]>([
    ['kade.kml', kml],
    ['kade.kmz', zipOf('doc.kml', kml)],
    ['kade.gpx', gpx],
    ['kade.gml', old],
    ['kade.zip', zipOf('map/kade.geojson', point)],
    ['kade.csv.gz', new Uint8Array(gzipSync(new TextEncoder().encode('naam;x;y\nKade;145240;456340')))],
  ])('%s', async (name, content) => {
    const { locations } = taken(await readAsFile(content, name));
    expect(locations).toMatchObject([{ name: 'Kade' }]);
    const [first] = locations[0]?.geometry?.coordinates.flat(2) ?? [];
    expect(first).toBeCloseTo(5.24, 1);
  });
});
