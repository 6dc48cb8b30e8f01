import type { Database, SqlValue } from 'sql.js';
import type { Geometry } from '@/domain/geometry';
import type { Plan } from '@/domain/plan';
import { boundsOf } from '@/geo/bounds';
import { loadToRd } from '@/geo/toRd';
import { planTables } from '../../plan/tables/planTables';
import { type Cell, type ColumnKind, locationTable, planTable, type Table } from '../../plan/tables/table';
import { placeIn } from '../placeIn';
import type { Work } from '../work';
import type { Written } from '../written';
import { geometryBlob } from './geometryBlob';
import { loadSql } from './loadSql';
import { baseSchema, rdSrsId } from './schema';

const sqlTypes: Record<ColumnKind, string> = {
  text: 'TEXT',
  whole: 'INTEGER',
  number: 'DOUBLE',
  yesno: 'BOOLEAN',
  json: 'TEXT',
};

/** Always there, so that whoever works with the file finds the same layers each time; others when they hold something. */
const fixedTables: ReadonlySet<string> = new Set([
  locationTable,
  'programmaregels',
  'partners',
  'afspraken',
  planTable,
]);

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const sqlValueOf = (cell: Cell): SqlValue => (typeof cell === 'boolean' ? Number(cell) : cell);

/** Rows between two tidings of how far it is. */
const step = 500;

const createTable = (db: Database, { name, columns }: Table, extra: readonly string[] = []): void => {
  const said = columns.map((column) => `${quoted(column.name)} ${sqlTypes[column.kind]}`);
  const all = ['fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL', ...extra, ...said].join(', ');
  db.run(`CREATE TABLE ${quoted(name)} (${all})`);
};

const fillTable = (db: Database, table: Table, first: (row: number) => SqlValue[] = () => []): void => {
  if (table.rows.length === 0) return;
  const extra = first(0).length;
  const marks = Array.from({ length: 1 + extra + table.columns.length }, () => '?').join(', ');
  const statement = db.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${marks})`);
  for (const [index, row] of table.rows.entries()) {
    statement.run([index + 1, ...first(index), ...row.map(sqlValueOf)]);
  }
  statement.free();
};

/** QGIS shows layers of one kind of shape best; points and surfaces together it takes apart. */
const shapeKindOf = (shapes: readonly (Geometry | null)[]): string => {
  const kinds = new Set(shapes.flatMap((shape) => shape?.type ?? []));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind.toUpperCase() : 'GEOMETRY';
};

const addLayer = (
  db: Database,
  table: Table,
  shapes: readonly (Geometry | null)[],
  changed: string,
): void => {
  createTable(db, table, [`geom ${shapeKindOf(shapes)}`]);
  const bounds = boundsOf(shapes.flatMap((shape) => shape ?? [])) ?? [null, null, null, null];
  db.run('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    table.name,
    'features',
    table.name,
    '',
    changed,
    ...bounds,
    rdSrsId,
  ]);
  db.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)', [
    table.name,
    'geom',
    shapeKindOf(shapes),
    rdSrsId,
  ]);
  fillTable(db, table, (row) => {
    const shape = shapes[row];
    return [shape ? geometryBlob(shape, rdSrsId) : null];
  });
};

const addTable = (db: Database, table: Table, changed: string): void => {
  createTable(db, table);
  db.run('INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change) VALUES (?, ?, ?, ?)', [
    table.name,
    'attributes',
    table.name,
    changed,
  ]);
  fillTable(db, table);
};

/** The plan as a GeoPackage in Rijksdriehoek: the locations as a layer, all else as tables beside it. */
export const writeGeoPackage = async (plan: Plan, { progress }: Pick<Work, 'progress'>): Promise<Written> => {
  const [sql, toRd] = await Promise.all([loadSql(), loadToRd()]);
  const shapes = plan.locations.map((location, index) => {
    if (index % step === 0) progress((0.4 * index) / plan.locations.length);
    const place = placeIn(location);
    return place && toRd(place);
  });
  const tables = planTables(plan, (share) => progress(0.4 + 0.3 * share));
  const db = new sql.Database();
  try {
    db.exec(baseSchema);
    db.run('BEGIN');
    for (const table of tables) {
      if (table.name === locationTable) addLayer(db, table, shapes, plan.updatedAt);
      else if (fixedTables.has(table.name) || table.rows.length > 0) addTable(db, table, plan.updatedAt);
    }
    db.run('COMMIT');
    const bytes = new Uint8Array(db.export());
    return { file: new Blob([bytes], { type: 'application/geopackage+sqlite3' }) };
  } finally {
    db.close();
  }
};
