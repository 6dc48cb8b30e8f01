import type { ExpressionSpecification } from 'maplibre-gl';
import { addHomes, type Colouring, mostClasses } from '@/domain/colouring/colouring';
import type { Location } from '@/domain/location';
import type { Firmness } from '@/domain/planningStatus';
import { contributionOf } from '@/domain/totals/contribution';

/**
 * What a cluster adds up of its locations, per class of the colouring. MapLibre adds number by number, for all locations
 * at every edit, so two counts of homes go in one number: the first times `step`, and the second.
 */
type SumKey = `${'firm' | 'soft'}${number}`;
export type ClusterSums = Record<SumKey, number>;

/** Twice more homes than a plan can hold (sloop counts below 0), and small enough for two of them to fit in a double. */
const step = 2 ** 26;

const places = Array.from({ length: mostClasses }, (_, place) => place);
const isFirm = (firmness: Firmness): boolean => firmness === 'gerealiseerd' || firmness === 'hard';
const keyOf = (place: number, firmness: Firmness): SumKey => `${isFirm(firmness) ? 'firm' : 'soft'}${place}`;
const isFirst = (firmness: Firmness): boolean => firmness === 'gerealiseerd' || firmness === 'zacht';

const sumKeys = places.flatMap((place) => [keyOf(place, 'hard'), keyOf(place, 'zacht')]);
const noHomes: ClusterSums = Object.fromEntries(sumKeys.map((key) => [key, 0]));

/** The homes of one location that count towards the opgave, as the dock counts them. */
export const clusterSumsOf = (location: Location, horizon: number, colouring: Colouring): ClusterSums => {
  const sums = { ...noHomes };
  for (const { heap, line, firmness, homes } of contributionOf(location, horizon).shares) {
    if (heap !== 'counted') continue;
    const parts: number[] = [];
    addHomes(parts, colouring.classesOf(location, line), homes);
    parts.forEach((part, place) => {
      const key = keyOf(place, firmness);
      sums[key] = (sums[key] ?? 0) + (isFirst(firmness) ? part * step : part);
    });
  }
  return sums;
};

/** For the source: each sum is added up as it is. */
export const clusterProperties = Object.fromEntries(sumKeys.map((key) => [key, ['+', ['get', key]]]));

/** The homes of one class in a cluster. The second count lies between half a step below 0 and half a step above. */
export const homesOfKind = (place: number, firmness: Firmness): ExpressionSpecification => {
  const sum: ExpressionSpecification = ['get', keyOf(place, firmness)];
  const first: ExpressionSpecification = ['floor', ['+', ['/', sum, step], 0.5]];
  return isFirst(firmness) ? first : ['-', sum, ['*', step, first]];
};

/** All homes in a cluster, less what is demolished. */
export const homesInCluster: ExpressionSpecification = [
  '+',
  ...places.flatMap((place) => [
    homesOfKind(place, 'gerealiseerd'),
    homesOfKind(place, 'hard'),
    homesOfKind(place, 'zacht'),
    homesOfKind(place, 'ambtelijk'),
  ]),
];
