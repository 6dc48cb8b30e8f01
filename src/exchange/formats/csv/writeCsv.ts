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
import { csvFile } from './csvRows';

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
    return cells;
  });
  const head = [...(locations?.columns ?? []).map(({ name }) => name), ...placeColumns];
  return { file: csvFile([head, ...lines]) };
};
