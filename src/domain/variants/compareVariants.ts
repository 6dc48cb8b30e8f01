import { dequal } from 'dequal';
import { type HousingType, housingTypes } from '../housingType';
import type { Location } from '../location';
import { contributionOf } from '../totals/contribution';
import { inVariant } from './inVariant';
import type { Variant } from './variant';

/** Homes of one type that count for the opgave, in the one and in the other. */
export type TypeDifference = { type: HousingType; before: number; after: number };

/**
 * A location that is not the same in two variants. `after` is the variant that is compared with. Figures are homes that
 * count for the opgave, up to and including its horizon.
 */
export type VariantDifference = {
  id: string;
  kind: 'added' | 'dropped' | 'changed';
  location: Location;
  before: number;
  after: number;
  types: readonly TypeDifference[];
  /** First and last year of delivery, when that is what changed. */
  years?: { before: string; after: string };
};

export type Comparison = { differences: readonly VariantDifference[]; same: number };

const countedByType = (location: Location | undefined, horizon: number): Map<HousingType, number> => {
  const homes = new Map<HousingType, number>();
  if (location === undefined) return homes;
  for (const share of contributionOf(location, horizon).shares) {
    if (share.heap === 'counted') homes.set(share.type, (homes.get(share.type) ?? 0) + share.homes);
  }
  return homes;
};

const sumOf = (homes: ReadonlyMap<HousingType, number>): number =>
  [...homes.values()].reduce((sum, count) => sum + count, 0);

/** "2028", "2028-2030", or empty when no year is known. */
const yearsOf = ({ programme }: Location): string => {
  const years = programme.map(({ year }) => year).filter((year) => year !== undefined);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}-${last}`;
};

const differenceOf = (
  location: Location,
  before: Location | undefined,
  after: Location | undefined,
  horizon: number,
): VariantDifference => {
  const [was, is] = [countedByType(before, horizon), countedByType(after, horizon)];
  const kind = before === undefined ? 'added' : after === undefined ? 'dropped' : 'changed';
  const types = housingTypes
    .map((type) => ({ type, before: was.get(type) ?? 0, after: is.get(type) ?? 0 }))
    .filter((each) => each.before !== each.after);
  const years =
    before !== undefined && after !== undefined && yearsOf(before) !== yearsOf(after)
      ? { before: yearsOf(before), after: yearsOf(after) }
      : undefined;
  return {
    id: location.id,
    kind,
    location: after ?? before ?? location,
    before: sumOf(was),
    after: sumOf(is),
    types,
    ...(years !== undefined && { years }),
  };
};

const order = { changed: 0, added: 1, dropped: 2 } as const;

/** Largest difference first, what changed before what came and what went. */
const bySize = (a: VariantDifference, b: VariantDifference): number =>
  order[a.kind] - order[b.kind] || Math.abs(b.after - b.before) - Math.abs(a.after - a.before);

/** Which locations are not the same in two variants (null: the whole plan), and how many are. */
export const compareVariants = (
  locations: Iterable<Location>,
  before: Variant | null,
  after: Variant | null,
  horizon: number,
): Comparison => {
  const differences: VariantDifference[] = [];
  let same = 0;
  for (const location of locations) {
    const [was, is] = [inVariant(location, before), inVariant(location, after)];
    if (was === undefined && is === undefined) continue;
    const isSame = was === is || (was && is && dequal(was.programme, is.programme));
    if (isSame) same += 1;
    else differences.push(differenceOf(location, was, is, horizon));
  }
  return { differences: differences.sort(bySize), same };
};
