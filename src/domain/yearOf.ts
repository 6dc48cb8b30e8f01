import type { Location } from './location';

/** The one year of delivery of all lines; `mixed` when they differ, undefined when none is known. */
export const yearOf = (location: Location): number | 'mixed' | undefined => {
  const years = new Set(location.programme.map((line) => line.year));
  if (years.size > 1) return 'mixed';
  return [...years][0];
};

/** The years to choose from: from `thisYear` on, and any other that the locations have. */
export const yearsToChoose = (locations: readonly Location[], thisYear: number): number[] => {
  const years = new Set(Array.from({ length: 16 }, (_, index) => thisYear + index));
  for (const line of locations.flatMap(({ programme }) => programme))
    if (line.year !== undefined) years.add(line.year);
  return [...years].sort((a, b) => a - b);
};
