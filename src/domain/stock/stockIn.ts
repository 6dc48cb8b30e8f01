import type { StockSite } from './stockSite';

/**
 * How many homes or places of it there are in a year: null when its capacity is unknown, or when it closes or is converted
 * in a year that nobody knows.
 */
export const capacityIn = ({ capacity, future, year }: StockSite, when: number): number | null => {
  if (capacity === undefined) return null;
  if (future === 'onbekend' || future === 'blijft') return capacity;
  if (year === undefined) return null;
  return when < year ? capacity : 0;
};
