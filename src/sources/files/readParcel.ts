import { type Parcel, parcelSchema } from '@/sources/interfaces/parcels';
import { textOf } from './fields';
import { idOf, leftOut, type Placed, type ReadRecord } from './readRecord';

/** The designation in one field, or from the municipality, section and number that the Kadaster writes apart. */
const designationOf = ({ field }: Placed): string | undefined => {
  const whole = textOf(
    field('aanduiding', 'kadastraleaanduiding', 'designation', 'perceelaanduiding', 'perceel', 'parcel'),
    100,
  );
  if (whole !== undefined) return whole;
  const section = textOf(field('sectie', 'section'));
  const number = textOf(field('perceelnummer', 'nummer', 'number'));
  if (section === undefined || number === undefined) return undefined;
  const municipality = textOf(
    field(
      'akrkadastralegemeentecodewaarde',
      'kadastralegemeentecode',
      'kadastralegemeentewaarde',
      'kadastralegemeente',
      'gemeente',
    ),
  );
  return [municipality, section, number]
    .filter((part) => part !== undefined)
    .join(' ')
    .slice(0, 100);
};

const areaFields = [
  'kadastralegrootte',
  'kadastralegroottewaarde',
  'grootte',
  'oppervlakte',
  'oppervlaktem2',
  'registeredarea',
  'area',
];

/** A cadastral parcel: a surface with a designation. A size that cannot be read counts as not given. */
export const readParcel = (record: Placed): ReadRecord<Parcel> => {
  const { number, geometry } = record;
  if (geometry.type === 'Point') return leftOut('no_surface');
  const designation = designationOf(record);
  if (designation === undefined) return leftOut('no_designation');
  const area = number('area', areaFields);
  const read = parcelSchema.safeParse({
    id: idOf(record, 'perceelid', 'identificatielokaalid'),
    designation,
    geometry,
    registeredArea: typeof area === 'number' && area >= 0 ? area : null,
  });
  return read.success ? { ok: true, fact: read.data } : leftOut('unreadable');
};
