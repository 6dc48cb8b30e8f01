import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';

/** A neighbourhood with so many people of 80 and over; null: not known. */
export const neighbourhood = (name: string, people: number | null): Neighbourhood => ({
  code: name,
  name,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [5, 52],
        [5.1, 52],
        [5.1, 52.1],
        [5, 52],
      ],
    ],
  },
  figures: { people_80_plus: { value: people, year: 2025, source: 'cbs', isApproximate: false } },
});
