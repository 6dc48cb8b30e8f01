import type { Location } from '@/domain/location';

/** The locations in the neighbourhoods that a cover is for, and their zorggeschikte homes. */
export const coveredIn = (
  locations: Iterable<Location>,
  { coverAreas }: { coverAreas: readonly string[] },
): { locations: number; homes: number } => {
  const areas = new Set(coverAreas);
  const sum = { locations: 0, homes: 0 };
  for (const { neighbourhood, programme } of locations) {
    if (neighbourhood === undefined || !areas.has(neighbourhood)) continue;
    sum.locations += 1;
    for (const { type, count } of programme) sum.homes += type === 'zorggeschikt' ? Math.max(0, count) : 0;
  }
  return sum;
};

/** The neighbourhoods that the locations lie in, by name. */
export const neighbourhoodsOf = (locations: readonly Location[]): string[] =>
  [...new Set(locations.flatMap(({ neighbourhood }) => neighbourhood ?? []))].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  );
