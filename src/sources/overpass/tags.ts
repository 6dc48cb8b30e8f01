import type { AmenityKind } from '@/sources/interfaces/amenities';

/** A tag, or several that must all be there. */
export type Tags = readonly (readonly [key: string, value: string])[];

/** Which tags of OpenStreetMap stand for which amenity; the first that fits counts. */
export const amenityTags: readonly (readonly [AmenityKind, Tags])[] = [
  ['supermarkt', [['shop', 'supermarket']]],
  ['huisarts', [['amenity', 'doctors']]],
  ['apotheek', [['amenity', 'pharmacy']]],
  ['fysiotherapeut', [['healthcare', 'physiotherapist']]],
  [
    'zorgsteunpunt',
    [
      ['amenity', 'social_facility'],
      ['social_facility:for', 'senior'],
    ],
  ],
  ['ontmoetingsplek', [['amenity', 'community_centre']]],
  ['ontmoetingsplek', [['amenity', 'social_centre']]],
  ['bibliotheek', [['amenity', 'library']]],
  ['park', [['leisure', 'park']]],
  ['bushalte', [['highway', 'bus_stop']]],
  ['station', [['railway', 'station']]],
  ['station', [['railway', 'halt']]],
];

export const kindOf = (tags: Readonly<Record<string, unknown>>): AmenityKind | null =>
  amenityTags.find(([, wanted]) => wanted.every(([key, value]) => tags[key] === value))?.[0] ?? null;
