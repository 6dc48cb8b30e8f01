import type { Cell, Table } from '../../plan/tables/table';
import { xmlText } from '../xmlText';
import { zipTexts } from '../zipFiles';

/** What fits in a cell. */
export const longestCell = 32_767;

/** Letters of a column, counted from 0: A ... Z, AA ... */
const lettersOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : lettersOf(Math.floor(at / 26) - 1) + lettersOf(at % 26);

const styles = { plain: 0, head: 1 } as const;

/** Text goes in as text, so that nothing in it is ever a formula. */
const cellXml = (cell: Cell | undefined, at: string, style: number): string => {
  if (cell === null || cell === undefined) return '';
  const marked = style === 0 ? '' : ` s="${style}"`;
  if (typeof cell === 'number') return `<c r="${at}"${marked}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}"${marked} t="b"><v>${Number(cell)}</v></c>`;
  const text = xmlText(cell.slice(0, longestCell));
  return `<c r="${at}"${marked} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
};

const rowXml = (
  cells: readonly (Cell | undefined)[],
  nr: number,
  letters: readonly string[],
  style: number,
): string =>
  `<row r="${nr}">${cells.map((cell, at) => cellXml(cell, `${letters[at]}${nr}`, style)).join('')}</row>`;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const [narrowest, widest] = [9, 40];

/** As wide as what stands in the first rows, within reason. */
const widthsXml = ({ columns, rows }: Table): string => {
  const widths = columns.map(({ name }, at) => {
    const longest = rows
      .slice(0, 50)
      .reduce((most, row) => Math.max(most, String(row[at] ?? '').length), name.length);
    const width = Math.min(widest, Math.max(narrowest, longest + 2));
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  return widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`;
};

/** The head stays in sight, and can be filtered by. */
function* sheetParts(table: Table): Generator<string> {
  const { columns, rows } = table;
  const longest = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  const letters = Array.from({ length: longest }, (_, at) => lettersOf(at));
  const head = columns.map(({ name }) => name);
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">`;
  yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `${widthsXml(table)}<sheetData>`;
  yield rowXml(head, 1, letters, styles.head);
  for (const [index, row] of rows.entries()) yield rowXml(row, index + 2, letters, styles.plain);
  yield '</sheetData>';
  if (rows.length > 0) yield `<autoFilter ref="A1:${letters[columns.length - 1] ?? 'A'}${rows.length + 1}"/>`;
  yield '</worksheet>';
}

const stylesXml =
  `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>';

type Sheet = { name: string; nr: number };

const sheetTypeOf = ({ nr }: Sheet): string =>
  `<Override PartName="/xl/worksheets/sheet${nr}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`;
const sheetRelationOf = ({ nr }: Sheet): string =>
  `<Relationship Id="rId${nr}" Type="${relations}/worksheet" Target="worksheets/sheet${nr}.xml"/>`;
const sheetEntryOf = ({ name, nr }: Sheet): string =>
  `<sheet name="${xmlText(name)}" sheetId="${nr}" r:id="rId${nr}"/>`;

/** What a workbook says of itself, before its sheets. */
const frame = (sheets: readonly Sheet[]): [string, string[]][] => [
  [
    '[Content_Types].xml',
    [
      `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>',
      ...sheets.map(sheetTypeOf),
      '</Types>',
    ],
  ],
  [
    '_rels/.rels',
    [
      `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  ],
  [
    'xl/workbook.xml',
    [
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>`,
      ...sheets.map(sheetEntryOf),
      '</sheets></workbook>',
    ],
  ],
  [
    'xl/_rels/workbook.xml.rels',
    [
      `${declaration}<Relationships xmlns="${packages}/relationships">`,
      ...sheets.map(sheetRelationOf),
      `<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
  ],
  ['xl/styles.xml', [stylesXml]],
];

function* filesOf(tables: readonly Table[], progress: (share: number) => void) {
  yield* frame(tables.map(({ name }, at) => ({ name, nr: at + 1 })));
  for (const [at, table] of tables.entries()) {
    yield [`xl/worksheets/sheet${at + 1}.xml`, sheetParts(table)] as const;
    progress((at + 1) / (tables.length + 1));
  }
}

/** A workbook with a sheet for each table, under its name. The same tables give the same bytes. */
export const workbookOf = (tables: readonly Table[], progress: (share: number) => void): BlobPart[] =>
  zipTexts(filesOf(tables, progress));
