import type { Plan } from '@/domain/plan';
import { centreOf } from '@/geo/measure';
import { wktOf } from '@/geo/wkt';
import { crossedColumns } from '../../plan/flatTotals';
import { planTables } from '../../plan/tables/planTables';
import {
  type Cell,
  type Column,
  locationTable,
  parentColumn,
  planTable,
  type Table,
  withoutZeros,
} from '../../plan/tables/table';
import { basissetOf } from '../../registers/basisset';
import { planmonitorOf } from '../../registers/planmonitor';
import { totalsOf } from '../../registers/totals';
import { placeIn } from '../placeIn';
import type { Work } from '../work';
import type { Written } from '../written';
import { longestCell, workbookOf } from './workbook';

const placeColumns: readonly Column[] = [
  { name: 'lon', kind: 'number' },
  { name: 'lat', kind: 'number' },
  { name: 'geometrie_wkt', kind: 'text' },
];

const degrees = (value: number): number => Number(value.toFixed(7));

/** The locations with their places, and how many shapes do not fit in a cell. */
const withPlaces = (table: Table, plan: Plan): { table: Table; long: number } => {
  let long = 0;
  const rows = table.rows.map((row, index): Cell[] => {
    const location = plan.locations[index];
    const place = location === undefined ? null : placeIn(location);
    if (place === null) return [...row, null, null, null];
    const [lon, lat] = centreOf(place);
    const text = wktOf(place);
    const fits = text.length <= longestCell;
    if (!fits) long += 1;
    return [...row, degrees(lon), degrees(lat), fits ? text : null];
  });
  return { table: { ...table, columns: [...table.columns, ...placeColumns], rows }, long };
};

/** Keys are for programs: they stand last, so that the name comes first. */
const keysLast = (table: Table): Table => {
  const isKey = (at: number) => ['id', parentColumn].includes(table.columns[at]?.name ?? '');
  const all = table.columns.map((_, at) => at);
  const order = [...all.filter((at) => !isKey(at)), ...all.filter(isKey)];
  return {
    ...table,
    columns: order.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => order.map((at) => row[at] ?? null)),
  };
};

const capital = (table: Table): Table => ({
  ...table,
  name: table.name.charAt(0).toUpperCase() + table.name.slice(1),
});

const isTooLong = (cell: Cell): boolean => typeof cell === 'string' && cell.length > longestCell;

/** Texts that do not fit in a cell. */
const cutTexts = (tables: readonly Table[]): number =>
  tables.reduce((sum, { rows }) => sum + rows.reduce((cut, row) => cut + row.filter(isTooLong).length, 0), 0);

/** The plan as a workbook. Tables in which nothing stands are left out, but for those that everybody looks for. */
export const writeExcel = async (plan: Plan, { progress }: Pick<Work, 'progress'>): Promise<Written> => {
  const [locations, lines, ...others] = planTables(plan, (share) => progress(0.3 * share));
  if (locations?.name !== locationTable || lines === undefined) throw new Error('no locations');
  const { table, long } = withPlaces(withoutZeros(locations, crossedColumns), plan);
  const tables = [
    ...[table, lines].map(keysLast).map(capital),
    totalsOf(plan),
    basissetOf(plan),
    planmonitorOf(plan),
    ...others
      .filter(({ name, rows }) => rows.length > 0 || name === planTable)
      .map(keysLast)
      .map(capital),
  ];
  const parts = workbookOf(tables, (share) => progress(0.3 + 0.7 * share));
  return {
    file: new Blob(parts, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
    lost: { long_shape: long, cut_text: cutTexts(tables) },
  };
};
