import { parseDbf, parseShp } from 'shpjs';

type Files = ReadonlyMap<string, Uint8Array>;

const part = (files: Files, base: string, extension: string): Uint8Array | undefined => {
  for (const [name, bytes] of files) {
    if (name.toLowerCase() === `${base}.${extension}`.toLowerCase()) return bytes;
  }
  return undefined;
};

const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && new TextDecoder().decode(bytes).trim();

/** Rows without a name of their encoding: UTF-8 when it is that, else what Windows writes. */
const encodingOf = (dbf: Uint8Array, named: string | undefined): string => {
  if (named !== undefined && named !== '') return named;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(dbf.subarray(32));
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
};

const cellOf = (value: unknown): unknown => {
  // An empty day comes as one before there were any.
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) || value.getFullYear() < 1900
      ? undefined
      : value.toISOString().slice(0, 10);
  if (typeof value === 'number' && Number.isNaN(value)) return undefined;
  return typeof value === 'string' ? value.replaceAll('\0', '').trim() : value;
};

const rowOf = (row: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row ?? {})
      .map(([name, value]) => [name.replaceAll('\0', '').trim(), cellOf(value)] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );

/**
 * The features of all Shapefiles among some files, each with the coordinate system of its `.prj`. Our own library
 * converts nothing: what a `.prj` says of Rijksdriehoek is a hundred metres off in it.
 */
export const shapefileFeatures = (files: Files): unknown[] =>
  [...files.keys()].flatMap((name) => {
    if (!/\.shp$/i.test(name)) return [];
    const base = name.slice(0, -4);
    const shp = files.get(name);
    const dbf = part(files, base, 'dbf');
    const crs = textOf(part(files, base, 'prj'));
    const rows = dbf === undefined ? [] : parseDbf(dbf, encodingOf(dbf, textOf(part(files, base, 'cpg'))));
    return (shp === undefined ? [] : parseShp(shp)).map((geometry, index) => ({
      type: 'Feature',
      properties: rowOf(rows[index]),
      geometry: geometry ?? null,
      ...(crs === undefined ? {} : { crs }),
    }));
  });
