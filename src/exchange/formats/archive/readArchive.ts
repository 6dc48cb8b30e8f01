import { bytesOf } from '../../bytesOf';
import type { Note } from '../../plan/notes';
import type { OtherKind } from '../../plan/readError';
import type { ReadResult } from '../../plan/readResult';
import { readValue } from '../geojson/readValue';
import type { Work } from '../work';
import { unzipped } from './unzipped';

type Read = (file: Blob, work: Work) => Promise<ReadResult>;

/** Readers of what is found in an archive, by the name of the file; the first that fits. */
const readers: readonly (readonly [RegExp, () => Promise<Read>])[] = [
  [
    /\.(?:geo)?json$|\.geojsonl?$|\.ndjson$/i,
    async () => (await import('../geojson/readGeoJsonFile')).readGeoJsonFile,
  ],
  [/\.gpkg$/i, async () => (await import('../geopackage/readGeoPackage')).readGeoPackage],
  [/\.kml$/i, async () => (await import('../kml/readKml')).readKml],
  [/\.gml$/i, async () => (await import('../gml/readGml')).readGml],
  [/\.gpx$/i, async () => (await import('../gpx/readGpx')).readGpx],
  [/\.fgb$/i, async () => (await import('../flatgeobuf/readFlatGeobuf')).readFlatGeobuf],
  [/\.xlsx$/i, async () => (await import('../excel/readExcel')).readExcel],
  [/\.(?:csv|tsv)$/i, async () => (await import('../csv/readCsv')).readCsv],
];

const shapePart = /\.(?:shp|dbf|prj|cpg)$/i;

/** What an archive is that holds nothing we read. */
const kindOf = (names: readonly string[]): OtherKind => {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\//)) return 'word';
  if (has(/\.gdb\/|\.gdbtable$/i)) return 'geodatabase';
  if (has(/\.dxf$/i)) return 'dxf';
  if (has(/\.dwg$/i)) return 'dwg';
  if (has(/\.(?:tab|mif)$/i)) return 'mapinfo';
  if (has(/\.(?:dbf|shx|prj)$/i)) return 'shape_part';
  return 'zip';
};

const isReadable = (name: string): boolean => readers.some(([pattern]) => pattern.test(name));

const inside = (name: string): Note => ({ code: 'read_inside', action: 'taken', value: name });

/** Reads what is packed in a zip: a workbook, a drawing of Google Earth, Shapefiles, or a file of another format. */
export const readArchive = async (file: Blob, work: Work): Promise<ReadResult> => {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const listed = unzipped(bytes.value, () => false);
  if (!listed.ok) return listed;
  const { names } = listed.value;
  if (names.includes('xl/workbook.xml')) return (await import('../excel/readExcel')).readExcel(file, work);
  if (names.includes('content.xml') && names.includes('mimetype')) {
    return (await import('../ods/readOds')).readOds(file, work);
  }
  const hasShapes = names.some((name) => /\.shp$/i.test(name));
  const [single] = names.filter(isReadable);
  if (!hasShapes && single === undefined) {
    return { ok: false, error: { code: 'other_kind', kind: kindOf(names) } };
  }
  const found = unzipped(bytes.value, (name) => (hasShapes ? shapePart.test(name) : name === single));
  if (!found.ok) return found;
  if (hasShapes) {
    const { shapefileFeatures } = await import('../shapefile/shapefileFeatures');
    try {
      const features = shapefileFeatures(found.value.files);
      return await readValue({ type: 'FeatureCollection', features }, work);
    } catch {
      return { ok: false, error: { code: 'other_kind', kind: 'damaged' } };
    }
  }
  const [name = '', content] = [...found.value.files][0] ?? [];
  const load = readers.find(([pattern]) => pattern.test(name))?.[1];
  if (load === undefined || content === undefined) {
    return { ok: false, error: { code: 'other_kind', kind: 'damaged' } };
  }
  const read = await (await load())(new File([content], name), work);
  const others = names.filter((other) => isReadable(other) && other !== single);
  const told: Note[] = others.length === 0 ? [] : [inside(name)];
  return read.ok ? { ...read, notes: [...told, ...read.notes] } : read;
};
