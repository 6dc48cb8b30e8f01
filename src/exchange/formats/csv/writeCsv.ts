import type { Geometry } from '@/domain/geometry';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import { centreOf } from '@/geo/measure';
import { loadToRd } from '@/geo/toRd';
import { wktOf } from '@/geo/wkt';
import { planTables } from '../../plan/tables/planTables';
import type { Cell } from '../../plan/tables/table';
import { placeIn } from '../placeIn';
import type { Work } from '../work';
import type { Written } from '../written';

/** A spreadsheet that reads Dutch takes this apart by itself. */
const separator = ';';
const byteOrderMark = '\ufeff';

/** A text that a spreadsheet would take for a formula gets an apostrophe before it, and stays text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const field = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = harmless(cell);
  return /["\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const placeColumns = ['partners', 'lon', 'lat', 'rd_x', 'rd_y', 'geometrie_wkt'];

/** As much of a degree as a centimetre is. */
const degrees = (value: number): number => Number(value.toFixed(7));

const placeCells = (geometry: Geometry | null, toRd: (shape: Geometry) => Geometry): Cell[] => {
  if (geometry === null) return [null, null, null, null, null];
  const [lon, lat] = centreOf(geometry);
  const centre = toRd({ type: 'Point', coordinates: [lon, lat] });
  const [x, y] = centre.type === 'Point' ? centre.coordinates : [null, null];
  return [degrees(lon), degrees(lat), x, y, wktOf(geometry)];
};

/** The plan as CSV: its locations, a row for each. */
export const writeCsv = async (plan: Plan, { progress }: Pick<Work, 'progress'>): Promise<Written> => {
  const toRd = await loadToRd();
  const [locations] = planTables(plan, progress);
  const names = new Map(plan.partners.map(({ id, name }) => [id, name]));
  const partnersOf = ({ commitments }: Location): string =>
    commitments.flatMap(({ partnerId }) => names.get(partnerId) ?? []).join(', ');
  const lines = plan.locations.map((location, index) => {
    const place = placeCells(placeIn(location), toRd);
    const cells = [...(locations?.rows[index] ?? []), partnersOf(location), ...place];
    return cells.map(field).join(separator);
  });
  const head = [...(locations?.columns ?? []).map(({ name }) => name), ...placeColumns].join(separator);
  const rows = [head, ...lines].map((line) => `${line}\r\n`);
  return { file: new Blob([byteOrderMark, ...rows], { type: 'text/csv' }) };
};
