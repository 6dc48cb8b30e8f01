import { type HousingType, housingTypes } from '../housingType';
import { type Firmness, firmnesses } from '../planningStatus';
import { type Segment, segments } from '../segment';

/**
 * The heaps homes fall in. `counted`: delivered up to and including the horizon year, or no year known.
 * `after`: delivered later. `existing`: adapted homes in the existing stock, which add no capacity.
 * `dropped`: at locations that fall off (valt af). `alternative`: at locations that stand in for another one.
 */
export const heaps = ['counted', 'after', 'existing', 'dropped', 'alternative'] as const;
export type Heap = (typeof heaps)[number];

/** Homes by firmness: what comes less what goes, so below 0 where more is demolished than built. */
export type Firm = Readonly<Record<Firmness, number>>;

/** Homes by type, segment and firmness. */
export type Cells = Readonly<Record<HousingType, Readonly<Record<Segment, Firm>>>>;

/** Running totals of a plan. All figures are numbers of homes, but for `places` and `locations`. */
export type Totals = Readonly<Record<Heap, Cells>> & {
  /** Part of `counted` for which no year is known. */
  readonly undated: number;
  /** Places in institutions, outside all other figures. */
  readonly places: number;
  readonly locations: number;
};

const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  value: () => Value,
): Record<Key, Value> => {
  const record: Partial<Record<Key, Value>> = {};
  for (const key of keys) record[key] = value();
  return record as Record<Key, Value>;
};

const noHomes = (): Firm => recordOf(firmnesses, () => 0);
const emptyCells = (): Cells => recordOf(housingTypes, () => recordOf(segments, noHomes));

export const emptyTotals: Totals = {
  ...recordOf(heaps, emptyCells),
  undated: 0,
  places: 0,
  locations: 0,
};

/** Homes of all firmness together. */
export const sumOfFirm = (firm: Firm): number => firm.gerealiseerd + firm.hard + firm.zacht + firm.ambtelijk;
