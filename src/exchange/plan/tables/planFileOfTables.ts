import { rowOf } from '@/domain/records';
import { columnsOf, locationColumns, nestedKinds, otherTopKinds, tableNameOf } from './columnsOf';
import { type Column, locationTable, parentColumn, parentNameColumn, planTable } from './table';

type Row = Readonly<Record<string, unknown>>;

/** Rows by table, and the shape of each row of the locations, in the same order. */
export type RowsByTable = { rows: ReadonlyMap<string, readonly Row[]>; geometries: readonly unknown[] };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** A value as GeoJSON has it. Empty cells are left out: that is what nobody said. */
const valueInFile = (column: Column | undefined, cell: unknown): unknown => {
  if (cell === null || cell === undefined) return undefined;
  if (column?.kind === 'json' && typeof cell === 'string') return parsed(cell);
  if (column?.kind === 'yesno' && typeof cell === 'number') return cell !== 0;
  return cell;
};

/** The columns of what is in a location that say in which. */
const withoutParent = ({ [parentColumn]: _id, [parentNameColumn]: _name, ...row }: Row): Row => row;

const entryOf = (columns: readonly Column[], row: Row): Record<string, unknown> => {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const said = Object.entries(row).map(
    ([name, cell]) => [name, valueInFile(byName.get(name), cell)] as const,
  );
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
};

/** The objects that a table of paths and values stands for. */
const objectOfPaths = (rows: readonly Row[]): Record<string, unknown> => {
  const root = new Map<string, unknown>();
  for (const { gegeven, waarde, soort } of rows) {
    if (typeof gegeven !== 'string') continue;
    const names = gegeven.split('.');
    const last = names.pop() ?? '';
    let at = root;
    for (const name of names) {
      const inner = at.get(name);
      const next = inner instanceof Map ? inner : new Map<string, unknown>();
      at.set(name, next);
      at = next;
    }
    at.set(last, soort === 'json' ? parsed(String(waarde)) : (waarde ?? ''));
  }
  return plain(root);
};

const plain = (map: ReadonlyMap<string, unknown>): Record<string, unknown> =>
  Object.fromEntries([...map].map(([name, value]) => [name, value instanceof Map ? plain(value) : value]));

/** A file of this app, as it is in GeoJSON, out of the tables it was written to; it is read like any other. */
export const planFileOfTables = ({ rows, geometries }: RowsByTable): Record<string, unknown> => {
  const lists = new Map<string, Map<unknown, unknown[]>>();
  for (const kind of nestedKinds) {
    const columns = columnsOf(kind);
    const byLocation = new Map<unknown, unknown[]>();
    for (const row of rows.get(tableNameOf(kind)) ?? []) {
      const parent = row[parentColumn];
      const list = byLocation.get(parent) ?? [];
      list.push(entryOf(columns, withoutParent(row)));
      byLocation.set(parent, list);
    }
    const place = rowOf(kind).inFile?.place;
    if (place !== undefined) lists.set(place, byLocation);
  }
  const head = objectOfPaths(rows.get(planTable) ?? []);
  const tops = otherTopKinds.map((kind) => {
    const columns = columnsOf(kind);
    return [
      rowOf(kind).inFile?.place,
      (rows.get(tableNameOf(kind)) ?? []).map((row) => entryOf(columns, row)),
    ];
  });
  const features = (rows.get(locationTable) ?? []).map((row, index) => {
    const { id, ...properties } = entryOf(locationColumns, row);
    const inside = [...lists].map(([place, byLocation]) => [place, byLocation.get(id) ?? []]);
    return {
      type: 'Feature',
      id,
      properties: { ...properties, ...Object.fromEntries(inside) },
      geometry: geometries[index] ?? null,
    };
  });
  return {
    type: 'FeatureCollection',
    ...head,
    plan: { ...(typeof head.plan === 'object' ? head.plan : {}), ...Object.fromEntries(tops) },
    features,
  };
};
