import { type Neighbourhood, neighbourhoodSchema } from '@/sources/interfaces/neighbourhoods';
import { type FieldOf, textOf } from './fields';
import { readFigures } from './readFigures';
import { leftOut, type Placed, type ReadRecord } from './readRecord';

/** Years that figures can be of; anything else in such a column is something else. */
const years = { first: 1990, last: 2100 };

const yearFields = ['jaar', 'year', 'peiljaar', 'peildatum', 'perioden', 'jrstatcode'];

/** The CBS also begins codes and periods with a year: 2024BU03440111, 2024JJ00. */
const yearIn = (field: FieldOf): number | undefined =>
  yearFields
    .map((name) => Number(/^\d{4}(?!\d)/.exec(textOf(field(name)) ?? '')?.[0]))
    .find((year) => year >= years.first && year <= years.last);

/** A neighbourhood: a surface with a code. */
export const readNeighbourhood = (record: Placed): ReadRecord<Neighbourhood> => {
  const { field, number, geometry } = record;
  if (geometry.type === 'Point') return leftOut('no_surface');
  const name = textOf(field('buurtnaam', 'bunaam', 'naam', 'name', 'statnaam', 'wijknaam'));
  const code = textOf(field('buurtcode', 'bucode', 'code', 'statcode', 'gwbcode', 'wijkcode', 'id'), 100);
  if (code === undefined) return leftOut('no_code', name);
  const read = neighbourhoodSchema.safeParse({
    code,
    name: name ?? code,
    geometry,
    figures: readFigures(number, yearIn(field) ?? null),
  });
  return read.success ? { ok: true, fact: read.data } : leftOut('unreadable', code);
};
