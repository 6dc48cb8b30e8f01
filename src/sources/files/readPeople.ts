import { centreOf } from '@/geo/measure';
import { roundPosition } from '@/geo/normalise';
import { type PeopleSquare, peopleSquareSchema } from '@/sources/interfaces/people';
import { figureFields } from './figureFields';
import { idOf, leftOut, type Placed, type ReadRecord } from './readRecord';

/** A square with people of 65 and over, of 80 and over, or both; the CBS writes what it keeps back below zero. */
export const readPeople = (record: Placed): ReadRecord<PeopleSquare> => {
  const { number, geometry } = record;
  const written = [figureFields.people_65_plus, figureFields.people_80_plus].map((names) =>
    number('count', names),
  );
  if (written.every((value) => value === undefined)) return leftOut('no_people');
  const [people65 = null, people80 = null] = written.map((value) =>
    typeof value === 'number' && value >= 0 ? value : null,
  );
  const point = roundPosition(centreOf(geometry));
  const read = peopleSquareSchema.safeParse({ id: idOf(record), point, people65, people80 });
  return read.success ? { ok: true, fact: read.data } : leftOut('unreadable');
};
