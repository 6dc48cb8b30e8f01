import type { Database, SqlValue } from 'sql.js';
import { bytesOf } from '../../bytesOf';
import type { ReadResult } from '../../plan/readResult';
import { ownFileIn } from '../../plan/tables/openTables';
import { locationTable } from '../../plan/tables/table';
import { readValue } from '../geojson/readValue';
import type { Reading } from '../work';
import { loadSql } from './loadSql';
import { shapeInBlob } from './readBlob';

type Row = Record<string, SqlValue>;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const rowsOf = (db: Database, sql: string): Row[] => {
  const [found] = db.exec(sql);
  return (found?.values ?? []).map((row) =>
    Object.fromEntries(row.map((cell, at) => [found?.columns[at] ?? '', cell])),
  );
};

/** A table with its rows, and the shape of each when it is a layer. */
type Read = { name: string; rows: Row[]; shapes?: unknown[]; crs?: string };

type Layer = { column: string; crs: string };

/** The layers by name: their column with the shapes, and the coordinate system as others call it. */
const layersIn = (db: Database): Map<string, Layer> => {
  const sql =
    'SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id FROM gpkg_geometry_columns g ' +
    'JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id';
  return new Map(
    rowsOf(db, sql).map((row) => [
      String(row.table_name),
      { column: String(row.column_name), crs: `${row.organization}:${row.organization_coordsys_id}` },
    ]),
  );
};

const readTable = (db: Database, name: string, layer: Layer | undefined): Read => {
  const all = rowsOf(db, `SELECT * FROM ${quoted(name)}`);
  const rows = all.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([column]) => column !== 'fid' && column !== layer?.column),
    ),
  );
  if (layer === undefined) return { name, rows };
  return { name, rows, crs: layer.crs, shapes: all.map((row) => shapeInBlob(row[layer.column])) };
};

const readTables = (db: Database): Read[] => {
  const layers = layersIn(db);
  const contents = rowsOf(
    db,
    "SELECT table_name FROM gpkg_contents WHERE data_type IN ('features', 'attributes')",
  );
  return contents.map(({ table_name }) => readTable(db, String(table_name), layers.get(String(table_name))));
};

/** What the tables hold, shaped as GeoJSON: a whole plan of this app, or the features of all layers. */
const fileOf = (tables: readonly Read[]): object => {
  const own = tables.find(({ name }) => name === locationTable);
  const rows = new Map(tables.map((table) => [table.name, table.rows]));
  const plan = ownFileIn({ rows, geometries: own?.shapes ?? [] }, own?.crs);
  if (plan !== undefined) return plan;
  const features = tables.flatMap(({ rows: all, shapes, crs }) =>
    shapes === undefined
      ? []
      : all.map((properties, at) => ({ type: 'Feature', crs, properties, geometry: shapes[at] ?? null })),
  );
  return { type: 'FeatureCollection', features };
};

/** Reads a GeoPackage, of this app or of another tool, in any coordinate system. */
export const readGeoPackage = async (file: Blob, reading: Reading): Promise<ReadResult> => {
  const [bytes, sql] = await Promise.all([bytesOf(file), loadSql()]);
  if (!bytes.ok) return bytes;
  let found: object;
  const db = new sql.Database(bytes.value);
  try {
    found = fileOf(readTables(db));
  } catch {
    // A database that is damaged, or that is no GeoPackage.
    return { ok: false, error: { code: 'other_kind', kind: 'sqlite' } };
  } finally {
    db.close();
  }
  return readValue(found, reading);
};
