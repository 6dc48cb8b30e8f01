import { type HousingType, housingTypes } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import { type Firmness, firmnessOf } from '@/domain/planningStatus';
import { deliveredOf } from '@/domain/programmeLine';

/** Homes per type of one location, all lines and years together, less what is demolished. */
export const homesByType = (location: Pick<Location, 'programme'>): Record<HousingType, number> => {
  const homes: Record<HousingType, number> = {
    geclusterd: 0,
    zorggeschikt: 0,
    nultreden: 0,
    overig_geschikt: 0,
    regulier: 0,
    onbekend: 0,
  };
  for (const line of location.programme) homes[line.type] += line.count;
  return homes;
};

/** The type with the most homes; at a tie the one that comes first in `housingTypes`; without homes `onbekend`. */
export const dominantType = (homes: Record<HousingType, number>): HousingType =>
  housingTypes.reduce<HousingType>(
    (most, type) => (homes[type] > Math.max(0, homes[most]) ? type : most),
    'onbekend',
  );

/** How the map shows a location's firmness: `gerealiseerd` only once every home of it has been delivered. */
export const shownFirmness = (location: Pick<Location, 'programme' | 'planningStatus'>): Firmness => {
  const lines = location.programme.filter(({ count }) => count !== 0);
  return lines.length > 0 && lines.every((line) => deliveredOf(line) === line.count)
    ? 'gerealiseerd'
    : firmnessOf(location.planningStatus);
};
