import { type Format, headSize } from '../formats/format';
import { headText } from '../formats/headText';
import { formatOf, formats, sniffFormat } from '../formats/registry';
import type { Note } from '../plan/notes';
import type { OtherKind, ReadError } from '../plan/readError';
import { done, failed, type Result } from '../result';

/** The format that a file is read in, and a note when its name says otherwise. */
export type Recognised = { format: Format; notes: Note[] };

/** How files begin that are often taken for a plan file, in characters of one byte. */
const starts: readonly (readonly [OtherKind, string])[] = [
  ['parquet', 'PAR1'],
  ['parquet', 'ARROW1'],
  ['utf32', '\u00ff\u00fe\u0000\u0000'],
  ['utf32', '\u0000\u0000\u00fe\u00ff'],
  ['zip', 'PK\u0003\u0004'],
  ['sqlite', 'SQLite format 3'],
  ['pdf', '%PDF'],
  ['picture', '\u0089PNG'],
  ['picture', '\u00ff\u00d8\u00ff'],
  ['picture', 'GIF8'],
  ['archive', 'Rar!'],
  ['archive', '7z\u00bc\u00af'],
  ['archive', 'BZh'],
  ['archive', '\u00fd7zXZ'],
  ['excel_old', '\u00d0\u00cf\u0011\u00e0'],
  ['shape_part', "\u0000\u0000'\n"],
  ['dwg', 'AC10'],
  ['dxf', 'AutoCAD Binary DXF'],
  ['mapinfo', '!table'],
  ['markup', '<'],
  ['markup', '\u00ef\u00bb\u00bf<'],
];

const shapeParts: ReadonlySet<string> = new Set(['shp', 'shx', 'dbf', 'prj', 'cpg']);

const otherKindOf = (head: Uint8Array, extension: string): OtherKind | undefined => {
  const start = String.fromCharCode(...head.subarray(0, 16));
  const kind = starts.find(([, beginning]) => start.startsWith(beginning))?.[0];
  // An old workbook has another name; a new one that begins so is encrypted.
  if (kind === 'excel_old' && extension === 'xlsx') return 'locked';
  if (kind === 'markup' && /<(?:rss|feed)\b/.test(headText(head))) return 'georss';
  if (kind !== undefined) return kind;
  if (/^\s*(?:999\s[^\n]*\n\s*)?0\s+SECTION/.test(headText(head))) return 'dxf';
  if (/^version\s+\d+\s+charset/i.test(headText(head))) return 'mapinfo';
  // The table beside a drawing of MapInfo.
  if (extension === 'mid') return 'mapinfo';
  return shapeParts.has(extension) ? 'shape_part' : undefined;
};

const extensionOf = (file: Blob): string =>
  (file instanceof File ? /\.([a-z0-9]{1,10})$/i.exec(file.name)?.[1] : undefined)?.toLowerCase() ?? '';

/** Extensions that say what a file is, to us or to others. */
const telling: ReadonlySet<string> = new Set([
  ...formats.flatMap(({ extensions }) => extensions),
  ...[
    'csv',
    'tsv',
    'xlsx',
    'xls',
    'docx',
    'pdf',
    'zip',
    'gpkg',
    'shp',
    'kml',
    'kmz',
    'gpx',
    'gml',
    'xml',
    'fgb',
  ],
]);

/** What a file is: by what is in it, and only when that says nothing by its name. */
export const recognise = async (file: Blob): Promise<Result<Recognised, ReadError>> => {
  let head: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, headSize).arrayBuffer());
  } catch {
    return failed({ code: 'unreadable_file' });
  }
  if (file.size === 0) return failed({ code: 'empty_file' });
  const extension = extensionOf(file);
  // Its lines look like a table.
  if (extension === 'sql') return failed({ code: 'other_kind', kind: 'sql' });
  const isNamedAs = ({ extensions }: Format) => extensions.includes(extension);
  const sniffed = sniffFormat(head);
  if (sniffed !== undefined) {
    const notes: Note[] =
      telling.has(extension) && !isNamedAs(sniffed)
        ? [{ code: 'other_extension', action: 'read_as', value: `.${extension}`, instead: sniffed.id }]
        : [];
    return done({ format: sniffed, notes });
  }
  const named = formats.find((format) => format.read !== undefined && isNamedAs(format));
  const kind = otherKindOf(head, extension);
  if (kind !== undefined) {
    return failed({
      code: 'other_kind',
      kind,
      ...(named === undefined || kind === 'locked' ? {} : { extension }),
    });
  }
  return done({ format: named ?? formatOf('geojson'), notes: [] });
};
