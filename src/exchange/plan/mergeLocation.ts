import { type Location, longestNotes } from '@/domain/location';
import { kindsIn, rowOf } from '@/domain/records';
import { isSameShape } from '@/geo/sameShape';
import { mergeProgramme } from './mergeProgramme';
import { cutText } from './noteBook';
import type { Told } from './told';

const places = kindsIn('location').map((kind) => rowOf(kind).place);

/** What the planner wrote stays, with what the register says and was not there yet behind it. */
const joinNotes = (there: string, read: string): string => {
  const known = new Set(there.split('\n').map((line) => line.trim()));
  const more = read.split('\n').filter((line) => line.trim() !== '' && !known.has(line.trim()));
  return cutText([...(there === '' ? [] : [there]), ...more].join('\n'), longestNotes);
};

const isFilled = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** What a file of ours says of a location: all of it, but for what was left out when it was made. */
const fromOwn = (there: Location, read: Location): Location => {
  const said = Object.entries(read).filter(([name, value]) => name === 'programme' || isFilled(value));
  return { ...there, ...Object.fromEntries(said), id: there.id };
};

const commitmentsOf = (there: Location, read: Location, isWhole: boolean): Location['commitments'] => {
  if (isWhole) return read.commitments;
  const known = new Set(there.commitments.map(({ partnerId }) => partnerId));
  return [...there.commitments, ...read.commitments.filter(({ partnerId }) => !known.has(partnerId))];
};

/** A location of the plan with what a file says of it; what the file does not speak of stays. */
export const mergeLocation = (there: Location, read: Location, told: Told | undefined): Location => {
  const isSamePlace = read.geometry === undefined || isSameShape(there.geometry, read.geometry);
  const { geometry } = isSamePlace ? there : read;
  const placed = geometry === undefined ? {} : { geometry };
  if (told === undefined) return { ...fromOwn(there, read), ...placed };
  const fields = told.fields.map((field) => [field, Reflect.get(read, field)] as const);
  const lists = places
    .filter((place) => told.places.includes(place))
    .map((place) => [place, Reflect.get(read, place)] as const);
  return {
    ...there,
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
    ...placed,
    ...Object.fromEntries(lists),
    notes: !told.fields.includes('notes')
      ? there.notes
      : told.isOfOurs
        ? read.notes
        : joinNotes(there.notes, read.notes),
    ...(read.externalIds && { externalIds: { ...there.externalIds, ...read.externalIds } }),
    programme: told.places.includes('programme')
      ? mergeProgramme(there.programme, read.programme, told.homes)
      : there.programme,
    commitments: told.places.includes('commitments')
      ? commitmentsOf(there, read, told.isOfOurs && !told.hasNamesOnly)
      : there.commitments,
    id: there.id,
  };
};
