import { bytesOf } from '../../bytesOf';
import type { Note } from '../../plan/notes';
import type { OtherKind } from '../../plan/readError';
import type { ReadResult } from '../../plan/readResult';
import { readValue } from '../geojson/readValue';
import type { Work } from '../work';
import { readableIn, readablePatterns, shapes } from './readable';
import { unzipped } from './unzipped';

type Read = (file: Blob, work: Work) => Promise<ReadResult>;

/** Readers of what is found in an archive. */
const readers: Record<keyof typeof readablePatterns, () => Promise<Read>> = {
  geojson: async () => (await import('../geojson/readGeoJsonFile')).readGeoJsonFile,
  geopackage: async () => (await import('../geopackage/readGeoPackage')).readGeoPackage,
  kml: async () => (await import('../kml/readKml')).readKml,
  gml: async () => (await import('../gml/readGml')).readGml,
  gpx: async () => (await import('../gpx/readGpx')).readGpx,
  flatgeobuf: async () => (await import('../flatgeobuf/readFlatGeobuf')).readFlatGeobuf,
  excel: async () => (await import('../excel/readExcel')).readExcel,
  ods: async () => (await import('../ods/readOds')).readOds,
  gzip: async () => (await import('../gzip/readGzip')).readGzip,
  csv: async () => (await import('../csv/readCsv')).readCsv,
};

const readerOf = (name: string): (() => Promise<Read>) | undefined => {
  for (const [format, load] of Object.entries(readers)) {
    if (Reflect.get(readablePatterns, format).test(name)) return load;
  }
  return undefined;
};

const shapePart = /\.(?:shp|dbf|prj|cpg)$/i;

/** What an archive is that holds nothing we read. */
const kindOf = (names: readonly string[]): OtherKind => {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\//)) return 'word';
  if (has(/^encrypted-package$/)) return 'locked';
  if (has(/\.gdb\/|\.gdbtable$/i)) return 'geodatabase';
  if (has(/\.dxf$/i)) return 'dxf';
  if (has(/\.dwg$/i)) return 'dwg';
  if (has(/\.(?:tab|mif)$/i)) return 'mapinfo';
  if (has(/\.(?:dbf|shx|prj)$/i)) return 'shape_part';
  return 'zip';
};

const inside = (name: string): Note => ({ code: 'read_inside', action: 'taken', value: name });

const damaged: ReadResult = { ok: false, error: { code: 'other_kind', kind: 'damaged' } };

const baseOf = (name: string): string => name.replace(/\.[^./]+$/, '').toLowerCase();

/**
 * Reads what is packed in a zip: a workbook, a drawing of Google Earth, a Shapefile, or a file of another format. Of
 * several the one that is asked for (`member`), else the first.
 */
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
  const readable = readableIn(names.map((name) => ({ name })));
  const [first] = readable;
  const { member = first } = work;
  if (member === undefined) return { ok: false, error: { code: 'other_kind', kind: kindOf(names) } };
  const isShape = shapes.test(member);
  const isWanted = (name: string) =>
    isShape ? shapePart.test(name) && baseOf(name) === baseOf(member) : name === member;
  const found = unzipped(bytes.value, isWanted);
  if (!found.ok) return found;
  // Who asked for one of them sees the others too.
  const told = work.member === undefined && readable.length > 1 ? [inside(member)] : [];
  if (isShape) {
    const { shapefileFeatures } = await import('../shapefile/shapefileFeatures');
    try {
      const features = shapefileFeatures(found.value.files);
      return await readValue({ type: 'FeatureCollection', features }, work, told);
    } catch {
      return damaged;
    }
  }
  const content = found.value.files.get(member);
  const load = readerOf(member);
  if (load === undefined || content === undefined) return damaged;
  const read = await (await load())(new File([content], member), work);
  return read.ok ? { ...read, notes: [...told, ...read.notes] } : read;
};
