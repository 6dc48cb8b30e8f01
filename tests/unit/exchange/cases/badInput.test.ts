import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { workbookOf } from '@/exchange/formats/excel/workbook';
import { readErrorText } from '@/text/readErrors';
import { readAsFile, taken } from '../readFixture';
import { toldOf } from './places';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice)
  process.stdout.write(
    'LET OP: soffice ontbreekt (apt-get install libreoffice-calc); werkboeken zijn niet getest.\n',
  );

const folder = mkdtempSync(join(tmpdir(), 'boven-de-kaart-slecht-'));
afterAll(() => rmSync(folder, { recursive: true }));

const refusalOf = async (content: BlobPart, name: string) => {
  const read = await readAsFile(content, name);
  return read.ok ? 'gelezen' : readErrorText(read.error, { fileName: name });
};

describe('een bestand met een wachtwoord heet zo, met wat te doen', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  /** As Excel keeps a workbook with a password: no zip, but a compound file with the zip encrypted in it. */
  const lockedXlsx = new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(1_528),
    ...utf16('EncryptionInfo'),
    ...new Uint8Array(100),
    ...utf16('EncryptedPackage'),
    ...new Uint8Array(900),
  ]);
  const lockedOds = new Uint8Array(
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8(
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      ),
      'content.xml': new Uint8Array([200, 7, 91, 255, 3, 128, 77]),
    }),
  );

  it.each([
    ['plannen.xlsx', lockedXlsx],
    ['plannen.ods', lockedOds],
  ])('%s', async (name, bytes) => {
    const words = await refusalOf(bytes, name);
    expect(words).toContain(`plannen.${name.split('.')[1]}`);
    expect(words).toMatch(/een werkboek met een wachtwoord.*Het plan is niet gewijzigd.*zonder wachtwoord/);
  });
});

/** Sheets in the XML of LibreOffice. */
const documentOf = (sheets: string, root: 'document' | 'document-content'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:${root} xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:${root}>`;

/** A workbook as LibreOffice writes it. */
const book = (name: string, sheets: string, extension: 'xlsx' | 'ods'): File => {
  const source = join(folder, `${name}.fods`);
  writeFileSync(source, documentOf(sheets, 'document'));
  const filter = extension === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'ods:calc8';
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      source,
    ],
    { stdio: 'pipe' },
  );
  return new File(
    [new Uint8Array(readFileSync(join(folder, `${name}.${extension}`)))],
    `${name}.${extension}`,
  );
};

const cell = (value: string | number, more = ''): string =>
  typeof value === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>${value}</text:p></table:table-cell>`
    : value === ''
      ? `<table:table-cell ${more}/>`
      : `<table:table-cell office:value-type="string" ${more}><text:p>${value}</text:p></table:table-cell>`;
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const plain = (...cells: (string | number)[]): string => row(...cells.map((each) => cell(each)));
const sheet = (name: string, ...rows: string[]): string =>
  `<table:table table:name="${name}">${rows.join('')}</table:table>`;
const covered = '<table:covered-table-cell/>';
const formula = (text: string, outcome: number | string): string =>
  typeof outcome === 'number'
    ? cell(outcome, `table:formula="of:${text}"`)
    : `<table:table-cell table:formula="of:${text}" office:value-type="string" office:string-value=""><text:p>${outcome}</text:p></table:table-cell>`;

const read = async (file: File) => readAsFile(file, file.name);

describe.skipIf(!hasOffice).each(['xlsx', 'ods'] as const)(
  'een werkboek van LibreOffice (%s)',
  (extension) => {
    it('formules tellen met hun uitkomst, samengevoegde cellen worden gezegd, kolommen zonder of met dezelfde naam blijven', {
      timeout: 120_000,
    }, async () => {
      const rows = [
        row(cell('Planlijst 2026', 'table:number-columns-spanned="4"'), covered, covered, covered),
        plain('Plannaam', 'X', 'Y', 'Aantal woningen', 'Aantal woningen', ''),
        row(
          cell('Kade', 'table:number-rows-spanned="2"'),
          cell(145_240),
          formula('=456300+40', 456_340),
          formula('=20+4', 24),
          cell(12),
          cell('wacht op de entree'),
        ),
        row(covered, cell(145_340), cell(456_340), cell(12)),
        row(cell('Haven'), cell(145_440), cell(456_340), formula('=1/0', '#DIV/0!')),
      ];
      const found = await read(book('plannen', sheet('Plannen', ...rows), extension));
      const { locations } = taken(found);
      const [kade, haven, nameless] = ['Kade', 'Haven', undefined].map((name) =>
        locations.find((location) => location.name === name),
      );
      expect(locations.map(({ geometry }) => geometry?.type)).toEqual(['Point', 'Point', 'Point']);
      expect([kade, haven, nameless].map((location) => location && homesIn(location))).toEqual([24, 0, 12]);
      expect(kade?.notes).toBe('Aantal woningen (2): 12\nkolom 6: wacht op de entree');
      // A workbook of Excel says nothing of a formula that failed.
      expect(haven?.notes).toBe(extension === 'ods' ? 'Aantal woningen: #DIV/0!' : '');
      expect(toldOf(found).join('\n')).toContain('samengevoegde cellen over meer rijen');
    });
  },
);

describe('een werkboek van 1.000 bladen: het plan op blad 901 wordt gelezen', () => {
  const names = Array.from({ length: 1_000 }, (_, n) => (n === 900 ? 'Plannen' : `Blad${n}`));
  const text = (column: string) => ({ name: column, kind: 'text' as const });
  const asXlsx = () =>
    new File(
      workbookOf(
        names.map((name) =>
          name === 'Plannen'
            ? {
                name,
                columns: ['Plannaam', 'X', 'Y', 'Aantal woningen'].map(text),
                rows: [['Kade', 145_240, 456_340, 24]],
              }
            : { name, columns: [text(`Toelichting bij ${name}`)], rows: [] },
        ),
        () => undefined,
      ),
      'veel.xlsx',
    );
  const asOds = () => {
    const sheets = names.map((name) =>
      name === 'Plannen'
        ? sheet(name, plain('Plannaam', 'X', 'Y', 'Aantal woningen'), plain('Kade', 145_240, 456_340, 24))
        : sheet(name, plain(`Toelichting bij ${name}`)),
    );
    const files = {
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(documentOf(sheets.join(''), 'document-content')),
    };
    return new File([new Uint8Array(zipSync(files))], 'veel.ods');
  };

  it.each([
    ['xlsx', asXlsx],
    ['ods', asOds],
  ])('%s', async (_, make) => {
    expect(taken(await read(make())).locations).toMatchObject([
      { name: 'Kade', geometry: { type: 'Point' }, programme: [{ count: 24 }] },
    ]);
  });
});

describe('een verkeerde naam, een leeg bestand, een bom', () => {
  const geojson =
    '{"type":"Feature","properties":{"naam":"Kade"},"geometry":{"type":"Point","coordinates":[5.24,52.09]}}';

  it('wat er in staat telt, niet hoe het bestand heet; dat wordt gezegd', async () => {
    const found = await readAsFile(geojson, 'plannen.kml');
    expect(taken(found).locations).toMatchObject([{ name: 'Kade' }]);
    expect(toldOf(found).join()).toContain('.kml');
    expect(await refusalOf('%PDF-1.7 plan', 'plannen.geojson')).toMatch(
      /De naam van het bestand plannen.geojson eindigt op .geojson, maar het is een PDF/,
    );
  });

  it.each(['leeg.geojson', 'leeg.xlsx', 'leeg.kml', 'leeg.gpkg', 'leeg.zip', 'leeg.csv'])(
    '%s',
    async (name) => {
      expect(await refusalOf('', name)).toContain(`Het bestand ${name} is leeg.`);
    },
  );

  it.each<[string, string]>([
    ['een bom in een werkboek', 'xl/worksheets/sheet1.xml'],
    ['een bom in een tekening', 'doc.kml'],
    ['een bom in een zip', 'plannen.csv'],
  ])('%s', async (_, inside) => {
    const files = {
      ...(inside.startsWith('xl/') && { 'xl/workbook.xml': strToU8('<workbook/>') }),
      [inside]: new Uint8Array(40_000_000),
    };
    expect(await refusalOf(new Uint8Array(zipSync(files)), 'bom.zip')).toMatch(/veel groter dan het lijkt/);
  });
});

describe('een vorm die er maar half is', () => {
  it('van een verzameling van vlak, lijn en punt blijft het vlak, en de woningen tellen één keer', async () => {
    const ring = [
      [5.24, 52.09],
      [5.241, 52.09],
      [5.241, 52.091],
      [5.24, 52.09],
    ];
    const mixed = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [5.2405, 52.0905] },
        { type: 'LineString', coordinates: ring.slice(0, 2) },
        { type: 'Polygon', coordinates: [ring] },
        null,
      ],
    };
    const features = [
      { type: 'Feature', properties: { naam: 'Kade', aantal_woningen: 24 }, geometry: mixed },
      { type: 'Feature', properties: { naam: 'Haven', aantal_woningen: 12 }, geometry: null },
    ];
    const found = await readAsFile(JSON.stringify({ type: 'FeatureCollection', features }));
    const { locations, homes } = taken(found);
    expect(locations.find(({ name }) => name === 'Kade')?.geometry?.type).toBe('Polygon');
    expect(homes).toEqual({ named: 36, read: 36 });
    expect(toldOf(found).join('\n')).toMatch(/Kade.*\n?/);
    expect(toldOf(found).join('\n')).toMatch(/Haven.*\(12 woningen\)/);
  });
});

it('een naam die een object is, ook met een vak dat toString heet, houdt het lezen niet op', async () => {
  const feature = (naam: unknown, n: number) => ({
    type: 'Feature',
    properties: { naam, woningtype: 'nultreden', aantal: 10 },
    geometry: { type: 'Point', coordinates: [5.24 + n / 1_000, 52.09] },
  });
  const features = [{ toString: 1 }, 'Kade'].map(feature);
  const { locations } = taken(await readAsFile(JSON.stringify({ type: 'FeatureCollection', features })));
  expect(locations.map(homesIn)).toEqual([10, 10]);
});
