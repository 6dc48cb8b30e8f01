import { isObject, valueAt } from '../../json/jsonObject';
import { fileFormat } from '../fileSchema';
import { planFileOfTables, type RowsByTable } from './planFileOfTables';
import { planTable } from './table';

/** Whether tables are those of a file of this app: then the whole plan is in them. */
const isOwn = ({ rows }: RowsByTable): boolean =>
  (rows.get(planTable) ?? []).some(
    (row) => valueAt(row, 'gegeven') === 'format' && valueAt(row, 'waarde') === fileFormat,
  );

/** A file of this app as GeoJSON has it, out of the tables of one; undefined when they are of another tool. */
export const ownFileIn = (tables: RowsByTable, crs?: string): Record<string, unknown> | undefined => {
  if (!isOwn(tables)) return undefined;
  const file = planFileOfTables(tables);
  return crs === undefined || !isObject(file) ? file : { ...file, crs };
};
