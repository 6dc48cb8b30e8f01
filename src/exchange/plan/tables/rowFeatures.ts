import { anyGeometryOfWkt } from '@/geo/wkt';
import { csvGeometry, placeColumns } from '../../facts/csvGeometry';
import { valueIn } from '../../json/valueIn';

/** Names for all columns: what has none is called by its place, and of two that are the same the second is numbered. */
export const columnNames = (head: readonly string[]): string[] => {
  const given = new Map<string, number>();
  return head.map((cell, index) => {
    const name = cell.trim() === '' ? `kolom ${index + 1}` : cell.trim();
    const times = (given.get(name) ?? 0) + 1;
    given.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
};

const isEmpty = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';

const textOf = (cell: unknown): string => (isEmpty(cell) ? '' : String(cell));

const isShape = (cell: unknown): cell is string =>
  typeof cell === 'string' && /^(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|POLYGON)[ ZM]*\(/i.test(cell);

/** A shape in words in a column that is called otherwise, "centroide_rd"; of more the surface goes before the point. */
const shapeAnywhere = (cells: readonly string[]): unknown => {
  const written = cells.filter(isShape);
  const best = written.find((cell) => /POLYGON/i.test(cell)) ?? written[0];
  return best === undefined ? undefined : anyGeometryOfWkt(best);
};

/**
 * The rows of a table of another tool as features: placed by a shape in words or by two coordinates, in whatever system.
 * A row without those is a location that seeks its place.
 */
export const rowFeatures = (head: readonly string[], rows: readonly (readonly unknown[])[]): unknown[] => {
  // A row may go on beyond the last name.
  const width = rows.reduce(
    (most, row) => Math.max(most, 1 + row.findLastIndex((cell) => !isEmpty(cell))),
    0,
  );
  const columns = columnNames(
    Array.from({ length: Math.max(head.length, width) }, (_, index) => head[index] ?? ''),
  );
  const geometryOf = csvGeometry(columns);
  const ofPlace = placeColumns(columns);
  return rows.map((row) => {
    const cells = row.map(textOf);
    // A column may hold GeoJSON instead of well-known text.
    const shape = cells.find((cell) => cell.startsWith('{"type"') && cell.includes('"coordinates"'));
    const geometry =
      (shape === undefined ? undefined : valueIn(shape)) ??
      geometryOf?.(cells) ??
      shapeAnywhere(cells) ??
      null;
    // Of what gives no place the text stays.
    const isOfPlace = (name: string): boolean => geometry !== null && ofPlace.has(name);
    const said = columns
      .map((name, index) => [name, row[index]] as const)
      .filter(([name, cell]) => !isEmpty(cell) && !isOfPlace(name) && !isShape(cell));
    return {
      type: 'Feature',
      isRow: true,
      properties: Object.fromEntries(said),
      geometry,
    };
  });
};
