import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { workbookOf } from '@/exchange/formats/excel/workbook';
import type { Cell } from '@/exchange/plan/tables/table';
import { centreOf } from '@/geo/measure';
import { readErrorText } from '@/text/readErrors';
import { readAsFile, taken } from '../readFixture';
import { toldOf } from './places';

// Siblings of the cases: the same kinds of files as other programs and other people write them.

const rd = [
  [145_200, 456_300],
  [145_280, 456_300],
  [145_280, 456_380],
  [145_200, 456_380],
  [145_200, 456_300],
];
const degrees = [
  [5.2442, 52.0949],
  [5.2453, 52.0949],
  [5.2453, 52.0956],
  [5.2442, 52.0956],
  [5.2442, 52.0949],
];
const text = (value: unknown) => JSON.stringify(value);
const kade = { naam: 'Kade', aantal_woningen: 24 };
const polygon = { type: 'Polygon', coordinates: [degrees] };
/** A number as well-known binary has it, two characters a byte. */
const wkbOf = (value: number): string => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes.toString('hex');
};
const book = (...sheets: [string, ...Cell[][]][]): BlobPart =>
  new Blob(
    workbookOf(
      sheets.map(([name, head = [], ...rows]) => ({
        name,
        columns: head.map((cell) => ({ name: String(cell ?? ''), kind: 'text' as const })),
        rows,
      })),
      () => undefined,
    ),
  );

/** TopoJSON with quantisation: whole numbers, each a step from the one before, brought back by a scale. */
/** One place in RD, which is called so. */
const inRd = (name: string): string =>
  text({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name } },
    features: [
      {
        type: 'Feature',
        properties: { NAAM: 'Kade', WONINGEN: '24' },
        geometry: { type: 'Polygon', coordinates: [rd] },
      },
    ],
  });
const topology = text({
  type: 'Topology',
  transform: { scale: [0.0001, 0.0001], translate: [5.24, 52.09] },
  arcs: [
    [
      [42, 49],
      [11, 0],
      [0, 7],
      [-11, 0],
      [0, -7],
    ],
  ],
  objects: {
    plannen: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[-1]], properties: { naam: 'Kade', aantal_woningen: 24 } }],
    },
  },
});

const curve = text({
  geometryType: 'esriGeometryPolygon',
  spatialReference: { wkid: 102_100, latestWkid: 28_992 },
  features: [
    {
      attributes: { PLANNAAM: 'Kade', AANTAL_WONINGEN: 24 },
      geometry: {
        curveRings: [[rd[0], { a: [rd[2], [145_240, 456_340], 0, 1] }, { c: [rd[0], [145_190, 456_350]] }]],
      },
    },
  ],
});
const reversed = text({
  geometryType: 'esriGeometryPolygon',
  spatialReference: { wkid: 28_992 },
  features: [
    {
      attributes: { PLANNAAM: 'Kade', AANTAL_WONINGEN: 24 },
      geometry: {
        rings: [
          rd,
          [
            ...[
              [145_220, 456_320],
              [145_220, 456_340],
              [145_240, 456_340],
              [145_220, 456_320],
            ],
          ],
        ],
      },
    },
  ],
});
const foreign = text({
  type: 'FeatureCollection',
  name: 'plannen',
  bbox: [5.24, 52.09, 5.25, 52.1],
  numberMatched: 1,
  links: [{ href: 'https://voorbeeld.nl', rel: 'self' }],
  timeStamp: '2026-01-01T00:00:00Z',
  xy_coordinate_resolution: 1e-15,
  features: [
    {
      type: 'Feature',
      id: 'plan.1',
      bbox: [5.24, 52.09, 0, 5.25, 52.1, 0],
      geometry_name: 'geom',
      links: [],
      geometry: { type: 'Polygon', bbox: [1, 2, 3, 4], coordinates: [degrees] },
      properties: { naam: 'Kade', aantal_woningen: 24 },
    },
  ],
});
const track = `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="x"><trk><name>Kade</name><desc>24 woningen</desc><trkseg>${degrees.map(([x, y]) => `<trkpt lat="${y}" lon="${x}"><ele>1</ele><time>2026-01-01T10:00:00Z</time></trkpt>`).join('')}</trkseg></trk></gpx>`;
const kml = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><Schema name="plan" id="plan"><SimpleField type="string" name="PLANNAAM"/><SimpleField type="int" name="AANTAL_WON"/></Schema><Style id="a"><LineStyle><color>ff0000ff</color></LineStyle></Style><Placemark><styleUrl>#a</styleUrl><TimeSpan><begin>2026</begin></TimeSpan><ExtendedData><SchemaData schemaUrl="#plan"><SimpleData name="PLANNAAM">Kade</SimpleData><SimpleData name="AANTAL_WON">24</SimpleData></SchemaData><Data name="Status"><displayName>Planologische status</displayName><value>2A</value></Data></ExtendedData><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>
${degrees.map(([x, y]) => `${x},${y},0`).join('\n')}
</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark></Document></kml>`;
const gml = (srs: string, ring: number[][]) =>
  `<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:p="http://p"><wfs:member><p:plan gml:id="plan.1"><p:naam>Kade</p:naam><p:aantal_woningen>24</p:aantal_woningen><p:geom><gml:MultiSurface srsName="${srs}" srsDimension="2" gml:id="g"><gml:surfaceMember><gml:Polygon gml:id="h"><gml:exterior><gml:LinearRing><gml:posList>${ring.flat().join(' ')}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></p:geom></p:plan></wfs:member></wfs:FeatureCollection>`;
const swapped = degrees.map(([x = 0, y = 0]) => [y, x]);

describe('hetzelfde plan van een ander programma of een ander mens: op zijn plek, met 24 woningen', () => {
  it.each<[string, string, BlobPart]>([
    ['TopoJSON met kwantisatie, boog omgekeerd', 'a.topojson', topology],
    ['Esri JSON met bogen', 'a.json', curve],
    ['Esri JSON met ringen andersom', 'a.json', reversed],
    ['GeoJSON met bbox en vreemde leden', 'a.geojson', foreign],
    ['KML met Schema en ExtendedData', 'a.kml', kml],
    ['GML 3.2 met URN, breedte eerst', 'a.gml', gml('urn:ogc:def:crs:EPSG::4326', swapped)],
    ['GML 3.2 met CRS84', 'a.gml', gml('http://www.opengis.net/def/crs/OGC/1.3/CRS84', degrees)],
    ['GML 3.2 in RD met URL', 'a.gml', gml('http://www.opengis.net/def/crs/EPSG/0/28992', rd)],
    ['GML 3.2 in ETRS89 met URN', 'a.gml', gml('urn:ogc:def:crs:EPSG::4258', swapped)],
    ['GML in RD met hoogte', 'a.gml', gml('urn:ogc:def:crs:EPSG::7415', rd)],
    [
      'Excel: het tweede blad, kop op rij vier',
      'a.xlsx',
      book(
        ['Leeswijzer', ['Over dit bestand'], ['Zie blad 2']],
        [
          'Woningbouwplannen',
          ['Gemeente Zeist', null, null, null],
          ['peildatum 1-1-2026'],
          [],
          ['Naam plan', 'X-coordinaat', 'Y-coordinaat', 'Aantal woningen'],
          ['Kade', '145240', '456340', '24'],
        ],
      ),
    ],
    [
      'Excel: kop op twee rijen',
      'a.xlsx',
      book([
        'Plannen',
        ['Plannaam', 'Coördinaten (RD)', null, 'Woningen', null],
        [null, 'X', 'Y', 'Nultreden', 'Geclusterd'],
        ['Kade', 145_240, 456_340, 14, 10],
      ]),
    ],
    [
      'CSV met WKB in tekst, zoals PostGIS een tabel geeft',
      'a.csv',
      `naam;geom;aantal woningen\nKade;0101000000${wkbOf(5.2447)}${wkbOf(52.0953)};24`,
    ],
    [
      'CSV met WKT in een kolom met een andere naam',
      'a.csv',
      'naam;centroide_rd;woningen\nKade;POINT(145240 456340);24',
    ],
    ['records met een vorm erin', 'a.json', text([{ ...kade, geom: polygon }])],
    [
      'records met een vorm en een ander lid',
      'a.json',
      text({ records: [{ ...kade, json_geometry: polygon }] }),
    ],
    [
      'records met coördinaten',
      'a.json',
      text({ total: 1, results: [{ ...kade, lat: 52.0953, lon: 5.2447 }] }),
    ],
    ['records met WKT', 'a.json', text([{ ...kade, wkt: 'POINT(145240 456340)' }])],
    ['records met GeoJSON als tekst', 'a.json', text([{ ...kade, vorm: text(polygon) }])],
    [
      'één feature achter het teken van RFC 8142, en een teken te veel',
      'a.geojsonl',
      `\u001e${text({ type: 'Feature', properties: kade, geometry: polygon })}\n\u001e`,
    ],
    ['CSV met punten in RD', 'a.csv', 'Plan;RD X;RD Y;Aantal woningen\nKade;145.240;456.340;24\n'],
    [
      'CSV met puntkomma en komma-decimalen in graden',
      'a.csv',
      'Projectnaam;Latitude (N);Longitude (E);Aantal wooneenheden\nKade;52,0953;5,2447;24',
    ],
    [
      'CSV met dubbele punt-komma en aanhalingstekens',
      'a.csv',
      '"Project";"x_rd";"y_rd";"Woningaantal"\n"Kade";"145240,00";"456340,00";"24"',
    ],
    [
      'CSV met spaties om de namen',
      'a.csv',
      ' Plannaam ; X ; Y ; Totaal aantal woningen \n Kade ; 145240 ; 456340 ; 24 ',
    ],
    ['GeoJSON met CRS als "Amersfoort / RD New"', 'a.geojson', inRd('Amersfoort / RD New')],
    ['GeoJSON met CRS als RD_New van Esri', 'a.geojson', inRd('RD_New')],
    [
      'zip met een map en een Shapefile-achtige naam',
      'a.zip',
      new Uint8Array(zipSync({ 'levering/2026/plannen.kml': strToU8(kml) })),
    ],
  ])('%s', async (_name, fileName, content) => {
    const read = await readAsFile(content, fileName);
    const { locations } = taken(read);
    expect(locations.map(({ name }) => name)).toEqual(['Kade']);
    const [location] = locations;
    if (location?.geometry === undefined) throw new Error(`no place: ${toldOf(read).join(' | ')}`);
    const [lon, lat] = centreOf(location.geometry);
    expect(lon).toBeCloseTo(5.2447, 2);
    expect(lat).toBeCloseTo(52.0952, 2);
    expect(homesIn(location)).toBe(24);
  });

  it('GPX: een gesloten wandeling is een vlak', async () => {
    const { locations } = taken(await readAsFile(track, 'kade.gpx'));
    expect(locations).toMatchObject([{ name: 'Kade', geometry: { type: 'Polygon' } }]);
  });
});

it('tekens die meer dan één keer dubbel zijn omgezet, worden weer wat ze waren', async () => {
  const twice = Buffer.from(Buffer.from('Café', 'utf8').toString('latin1'), 'utf8').toString('latin1');
  const read = await readAsFile(
    text({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { naam: twice }, geometry: polygon }],
    }),
  );
  expect(taken(read).locations.map(({ name }) => name)).toEqual(['Café']);
});

it.each<[string, BlobPart, RegExp]>([
  ['plannen.mif', 'Version 300\nCharset "WindowsLatin1"\nDelimiter ","\n', /MapInfo/],
  ['plannen.geojson.bz2', 'BZh91AY&SY', /ingepakt/],
])('%s wordt bij naam genoemd', async (name, content, words) => {
  const read = await readAsFile(content, name);
  expect(read.ok ? 'gelezen' : readErrorText(read.error, { fileName: name })).toMatch(words);
});
