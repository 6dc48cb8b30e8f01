import { centreOf } from '@/geo/measure';
import { roundPosition } from '@/geo/normalise';
import { type Amenity, amenitySchema } from '@/sources/interfaces/amenities';
import { amenityKindOf } from './amenityWords';
import { textOf } from './fields';
import { idOf, leftOut, type Placed, type ReadRecord } from './readRecord';

/** Where the kind is written: in a column for it, or by a key of OpenStreetMap. */
const kindFields = [
  'soort',
  'kind',
  'type',
  'categorie',
  'category',
  'voorziening',
  'soortvoorziening',
  'amenity',
  'shop',
  'healthcare',
  'socialfacility',
  'leisure',
  'highway',
  'railway',
  'publictransport',
];

/** An amenity; a surface, such as a park, counts by its middle. */
export const readAmenity = (record: Placed): ReadRecord<Amenity> => {
  const { field, geometry } = record;
  const said = kindFields.map((name) => textOf(field(name))).filter((text) => text !== undefined);
  const kind = said.map(amenityKindOf).find((known) => known !== undefined);
  if (kind === undefined) return leftOut('unknown_kind', said[0]);
  const read = amenitySchema.safeParse({
    id: idOf(record),
    kind,
    name: textOf(field('naam', 'name', 'omschrijving', 'title', 'titel')) ?? '',
    point: roundPosition(centreOf(geometry)),
  });
  return read.success ? { ok: true, fact: read.data } : leftOut('unreadable');
};
