import type { ExpressionSpecification } from 'maplibre-gl';
import { type HousingType, housingTypes } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import type { Firmness } from '@/domain/planningStatus';
import { contributionOf } from '@/domain/totals/contribution';

/**
 * What a cluster adds up of its locations. MapLibre adds number by number, for all locations at every edit, so two
 * counts of homes go in one number: the first times `step`, and the second.
 */
type SumKey = `${HousingType}_${'firm' | 'soft'}`;
export type ClusterSums = Record<SumKey, number>;

/** Twice more homes than a plan can hold (sloop counts below 0), and small enough for two of them to fit in a double. */
const step = 2 ** 26;

const keyOf = (type: HousingType, firmness: Firmness): SumKey =>
  `${type}_${firmness === 'gerealiseerd' || firmness === 'hard' ? 'firm' : 'soft'}`;
const isFirst = (firmness: Firmness): boolean => firmness === 'gerealiseerd' || firmness === 'zacht';

/** The homes of one location that count towards the opgave, as the dock counts them. */
export const clusterSumsOf = (location: Location, horizon: number): ClusterSums => {
  const sums: ClusterSums = {
    geclusterd_firm: 0,
    geclusterd_soft: 0,
    zorggeschikt_firm: 0,
    zorggeschikt_soft: 0,
    nultreden_firm: 0,
    nultreden_soft: 0,
    overig_geschikt_firm: 0,
    overig_geschikt_soft: 0,
    regulier_firm: 0,
    regulier_soft: 0,
    onbekend_firm: 0,
    onbekend_soft: 0,
  };
  for (const { heap, type, firmness, homes } of contributionOf(location, horizon).shares) {
    if (heap === 'counted') sums[keyOf(type, firmness)] += isFirst(firmness) ? homes * step : homes;
  }
  return sums;
};

const sumKeys = housingTypes.flatMap((type) => [keyOf(type, 'hard'), keyOf(type, 'zacht')]);

/** For the source: each sum is added up as it is. */
export const clusterProperties = Object.fromEntries(sumKeys.map((key) => [key, ['+', ['get', key]]]));

/** The homes of one kind in a cluster. The second count lies between half a step below 0 and half a step above. */
export const homesOfKind = (type: HousingType, firmness: Firmness): ExpressionSpecification => {
  const sum: ExpressionSpecification = ['get', keyOf(type, firmness)];
  const first: ExpressionSpecification = ['floor', ['+', ['/', sum, step], 0.5]];
  return isFirst(firmness) ? first : ['-', sum, ['*', step, first]];
};

/** All homes in a cluster, less what is demolished. */
export const homesInCluster: ExpressionSpecification = [
  '+',
  ...housingTypes.flatMap((type) => [
    homesOfKind(type, 'gerealiseerd'),
    homesOfKind(type, 'hard'),
    homesOfKind(type, 'zacht'),
    homesOfKind(type, 'ambtelijk'),
  ]),
];
