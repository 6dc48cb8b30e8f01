import { compareIds } from '@/domain/ids';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import type { Plan } from '@/domain/plan';
import { writeGeoJson } from '../formats/geojson/writeGeoJson';
import { featureInFile } from './writeFeature';

const noPartners = new Map<string, Partner>();

/** Lines and promises in the order of their ids: another tool may have put them in another one. */
const inFile = (location: Location): string => {
  const programme = location.programme.toSorted((a, b) => compareIds(a.id, b.id));
  const commitments = location.commitments.toSorted((a, b) => compareIds(a.partnerId, b.partnerId));
  return JSON.stringify(featureInFile({ ...location, programme, commitments }, noPartners));
};

/** Whether two locations would be written as the same one. */
export const isSameLocation = (one: Location, other: Location): boolean => inFile(one) === inFile(other);

/** The same for plans. When they were last changed does not count: an edit that was undone moves that along. */
export const isSamePlan = (one: Plan, other: Plan): boolean =>
  writeGeoJson({ ...one, updatedAt: other.updatedAt }) === writeGeoJson(other);
