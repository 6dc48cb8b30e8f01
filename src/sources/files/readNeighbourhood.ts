import { type Neighbourhood, neighbourhoodSchema } from '@/sources/interfaces/neighbourhoods';
import { numberOf, textOf } from './fields';
import { readFigures } from './readFigures';
import { leftOut, type Placed, type ReadRecord } from './readRecord';

/** Years that figures can be of; anything else in such a column is something else. */
const years = { first: 1990, last: 2100 };

/** A neighbourhood: a surface with a code. Without a year of its own the figures are of the year of the file. */
export const readNeighbourhood = (record: Placed, yearOfFile: number): ReadRecord<Neighbourhood> => {
  const { field, geometry } = record;
  if (geometry.type === 'Point') return leftOut('no_surface');
  const name = textOf(field('buurtnaam', 'bunaam', 'naam', 'name', 'statnaam', 'wijknaam'));
  const code = textOf(field('buurtcode', 'bucode', 'code', 'statcode', 'gwbcode', 'wijkcode', 'id'), 100);
  if (code === undefined) return leftOut('no_code', name);
  const said = numberOf(field('jaar', 'year', 'peiljaar', 'jrstatcode'));
  const year = said !== undefined && said >= years.first && said <= years.last ? said : yearOfFile;
  const read = neighbourhoodSchema.safeParse({
    code,
    name: name ?? code,
    geometry,
    figures: readFigures(field, Math.round(year)),
  });
  return read.success ? { ok: true, fact: read.data } : leftOut('unreadable', code);
};
