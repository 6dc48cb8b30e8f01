import type { HousingType } from '../housingType';
import type { Segment } from '../segment';
import { type Cells, sumOfFirm } from './totals';

/** Which types lie within a type, after the definitions: zorggeschikt within geclusterd within nultreden. */
const within: Partial<Record<HousingType, readonly HousingType[]>> = {
  nultreden: ['geclusterd', 'zorggeschikt'],
  geclusterd: ['zorggeschikt'],
};

/** The types with the widest first, so that each stands above what lies within it. */
export const nestedOrder = [
  'nultreden',
  'geclusterd',
  'zorggeschikt',
  'overig_geschikt',
  'regulier',
  'onbekend',
] as const satisfies readonly HousingType[];

/** Homes of a type and of the types within it. They overlap: never add these up over types. */
export const nestedHomes = (cells: Cells, type: HousingType, segment: Segment): number =>
  [type, ...(within[type] ?? [])].reduce((sum, each) => sum + sumOfFirm(cells[each][segment]), 0);
