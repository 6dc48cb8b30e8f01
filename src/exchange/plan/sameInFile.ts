import { dequal } from 'dequal';
import { differencesBetween, differencesOf } from '@/domain/differences';
import type { Location } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import type { Plan } from '@/domain/plan';
import { headerOf } from '@/domain/recordParts';
import { normaliseGeometry } from '@/geo/normalise';

/** The shape as a file has it, with as many decimals as that. */
const asInFile = (location: Location): Location =>
  isPlaced(location)
    ? { ...location, geometry: normaliseGeometry(location.geometry) ?? location.geometry }
    : location;

/** Whether two locations would be written as the same one. What is equal, as it nearly always is, costs little. */
export const isSameLocation = (one: Location, other: Location): boolean =>
  dequal(one, other) || differencesOf('location', asInFile(one), asInFile(other)).length === 0;

const filed = (plan: Plan): Plan => ({ ...plan, locations: plan.locations.map(asInFile) });

/** The same for plans. When they were last changed does not count: an edit that was undone moves that along. */
export const isSamePlan = (one: Plan, other: Plan): boolean =>
  dequal({ ...one, updatedAt: '' }, { ...other, updatedAt: '' }) ||
  (dequal({ ...headerOf(one), updatedAt: '' }, { ...headerOf(other), updatedAt: '' }) &&
    differencesBetween(filed(one), filed(other)).length === 0);
