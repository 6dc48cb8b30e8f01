import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { centreOf } from '@/geo/measure';
import { readErrorText } from '@/text/readErrors';
import { readAsFile, taken } from '../readFixture';
import { toldOf } from './places';

// Other spellings of the kinds of files that planners have than those in tests/fixtures/cases.

const ring = [
  [5.24, 52.09],
  [5.241, 52.09],
  [5.241, 52.091],
  [5.24, 52.091],
  [5.24, 52.09],
];
const polygon = { type: 'Polygon', coordinates: [ring] };
const feature = (geometry: unknown, more: object = {}) => ({
  type: 'Feature',
  properties: { naam: 'Kade', aantal_woningen: 24 },
  geometry,
  ...more,
});
const collection = (...features: unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describe('hetzelfde plan, anders opgeschreven: op zijn plek met 24 woningen', () => {
  it.each<[string, string, BlobPart]>([
    ['komma’s en aanhalingstekens', 'a.csv', 'Naam,X,Y,Aantal woningen\n"Kade",145240,456340,"24"'],
    ['tabs en decimale komma’s', 'a.tsv', 'naam\tlat\tlon\twoningen\nKade\t52,095\t5,245\t24'],
    ['rechte strepen', 'a.csv', 'naam|x|y|aantal\nKade|145240|456340|24'],
    ['sep=; van Excel', 'a.csv', 'sep=;\nnaam;x;y;aantal\nKade;145240;456340;24'],
    ['een titel boven de kolommen', 'a.csv', 'Planlijst;;;\n;;;\nnaam;x;y;aantal\nKade;145240;456340;24'],
    ['RD met punten als duizendtal', 'a.csv', 'naam;RD-X;RD-Y;aantal\nKade;145.240;456.340;24'],
    ['RD met decimalen', 'a.csv', 'naam;X_COORD;Y_COORD;aantal\nKade;145240,35;456340,12;24'],
    ['graden met Nederlandse namen', 'a.csv', 'naam;Breedtegraad;Lengtegraad;aantal\nKade;52,095;5,245;24'],
    ['beide in één veld', 'a.csv', 'naam;coördinaten;aantal\nKade;"52.095, 5.245";24'],
    ['WKT met SRID', 'a.csv', 'naam;geom;aantal\nKade;"SRID=28992;POINT(145240 456340)";24'],
    ['WKT met hoogte en M', 'a.csv', 'naam;wkt;aantal\nKade;"POINT ZM (5.245 52.095 1 2)";24'],
    [
      'een verzameling in WKT',
      'a.csv',
      'naam;wkt;aantal\nKade;"GEOMETRYCOLLECTION(MULTIPOINT((5.245 52.095)))";24',
    ],
    ['Engelse koppen', 'a.csv', 'Name;Latitude;Longitude;Number of homes\nKade;52.095;5.245;24'],
    ['UTF-16 uit Excel', 'a.csv', bytes('\ufeffnaam;x;y;aantal\nKade;145240;456340;24', 'utf16le')],
    [
      'een verzameling in een verzameling',
      'a.geojson',
      collection(
        feature({
          type: 'GeometryCollection',
          geometries: [{ type: 'GeometryCollection', geometries: [polygon] }],
        }),
      ),
    ],
    [
      'vier getallen per punt',
      'a.geojson',
      collection(feature({ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y, null, 4])] })),
    ],
    [
      'coördinaten als Nederlandse tekst',
      'a.geojson',
      collection(feature({ type: 'Point', coordinates: ['5,245', '52,095'] })),
    ],
    [
      'kleine letters',
      'a.geojson',
      JSON.stringify({
        type: 'featurecollection',
        features: [{ ...feature({ type: 'polygon', coordinates: [ring] }), type: 'feature' }],
      }),
    ],
    [
      'diep in een antwoord van een dienst',
      'a.json',
      JSON.stringify({
        status: 'ok',
        result: { records: { type: 'FeatureCollection', features: [feature(polygon)] } },
      }),
    ],
    ['regels met komma’s en lege regels', 'a.ndjson', `${JSON.stringify(feature(polygon))},\r\n\r\n`],
    [
      'een id van 24 cijfers',
      'a.geojson',
      collection(feature(polygon)).replace(
        '"type":"Feature"',
        '"type":"Feature","id":123456789012345678901234',
      ),
    ],
    [
      'Esri JSON met hoogten',
      'a.json',
      JSON.stringify({
        geometryType: 'esriGeometryPolygon',
        spatialReference: { wkid: 28992 },
        hasZ: true,
        features: [
          {
            attributes: { naam: 'Kade', aantal: 24 },
            geometry: {
              rings: [
                [
                  [145200, 456300, 1],
                  [145200, 456380, 1],
                  [145280, 456380, 1],
                  [145200, 456300, 1],
                ],
              ],
            },
          },
        ],
      }),
    ],
    [
      'KML met mappen in mappen',
      'a.kml',
      '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><Folder><Placemark><name>Kade</name><ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="aantal_woningen">24</SimpleData></SchemaData></ExtendedData><MultiGeometry><Point><coordinates>5.245,52.095,0</coordinates></Point></MultiGeometry></Placemark></Folder></Folder></Document></kml>',
    ],
  ])('%s', async (_name, fileName, content) => {
    const { locations } = taken(await readAsFile(content, fileName));
    expect(locations.map(({ name }) => name)).toEqual(['Kade']);
    const [location] = locations;
    if (location?.geometry === undefined) throw new Error('no place');
    const [lon, lat] = centreOf(location.geometry);
    expect(lon).toBeCloseTo(5.2425, 1);
    expect(lat).toBeCloseTo(52.0925, 1);
    expect(homesIn(location)).toBe(24);
  });
});

describe('getallen, datums en statussen zoals mensen ze typen', () => {
  const read = (head: string, ...rows: string[]) =>
    readAsFile(
      [`naam;lat;lon;${head}`, ...rows.map((row, n) => `L${n};52.09;5.2${n};${row}`)].join('\n'),
      'a.csv',
    );
  const inOrder = async (found: ReturnType<typeof read>) =>
    taken(await found).locations.toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));

  it('aantallen', async () => {
    const locations = await inOrder(
      read('aantal woningen', '24 st.', '± 30', 'ca. 1.200', '20-30', 'dertig'),
    );
    expect(locations.map((location) => homesIn(location))).toEqual([24, 30, 1_200, 0, 0]);
    // Never to nothing: what is no number stands in the notes.
    expect(locations.map(({ notes }) => notes).slice(3)).toEqual([
      'aantal woningen: 20-30',
      'aantal woningen: dertig',
    ]);
  });

  it('opleverjaren', async () => {
    const said = ['31-12-2029', 'Q3 2028', '2028/2029', 'medio 2028', 'dec-28', "Q4 '27", '31-12-28', 'ooit'];
    const locations = await inOrder(read('aantal;oplevering', ...said.map((each) => `8;${each}`)));
    expect(locations.map(({ programme }) => programme[0]?.year)).toEqual([
      2029,
      2028,
      2029,
      2028,
      2028,
      2027,
      2028,
      undefined,
    ]);
    expect(locations[7]?.notes).toBe('oplevering: ooit');
  });

  it('statussen', async () => {
    const said = [
      '1a',
      '5A - Ambtelijk',
      'In voorbereiding',
      '(2B) vastgesteld, uitwerkingsplicht',
      'status 3',
      'hard',
    ];
    const locations = await inOrder(read('planologische status', ...said));
    expect(locations.map(({ planningStatus }) => planningStatus)).toEqual(['1A', '5A', '3', '2B', '3', '5A']);
    expect(locations[5]?.notes).toBe('planologische status: hard');
  });

  it('kolommen zonder naam, en twee met dezelfde naam', async () => {
    const [location] = await inOrder(read('aantal;aantal;;', '24;12;x;y'));
    expect(homesIn(location ?? { programme: [] })).toBe(24);
    expect(location?.notes).toBe('aantal (2): 12\nkolom 6: x\nkolom 7: y');
  });
});

describe('wat niet kan, krijgt een reden', () => {
  it('een vlak over de datumgrens ligt niet in Nederland', async () => {
    const across = [
      [179.9, 52],
      [-179.9, 52],
      [-179.9, 52.1],
      [179.9, 52],
    ];
    const read = await readAsFile(collection(feature({ type: 'Polygon', coordinates: [across] })));
    expect(toldOf(read)).toEqual([
      'Locatie 1 (Kade), veld geometry: dit ligt buiten Nederland; niet overgenomen (24 woningen).',
    ]);
  });

  it.each<[string, BlobPart, RegExp]>([
    ['tabel.xls', '<html><body><table><tr><td>naam</td></tr></table></body></html>', /bewaar hem als \.xlsx/],
    [
      'dubbel.zip',
      new Uint8Array(zipSync({ 'in.zip': zipSync({ 'a.geojson': strToU8(collection()) }) })),
      /Pak het uit/,
    ],
    ['leeg.csv', '', /is leeg/],
    ['kop.csv', 'naam;x;y', /tabel zonder rijen/],
  ])('%s', async (name, content, words) => {
    const read = await readAsFile(content, name);
    expect(read.ok ? 'gelezen' : readErrorText(read.error, { fileName: name })).toMatch(words);
  });
});
