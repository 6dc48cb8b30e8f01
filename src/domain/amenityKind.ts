/** What is near that matters to older people (voorzieningen). */
export const amenityKinds = [
  'supermarkt',
  'huisarts',
  'apotheek',
  'fysiotherapeut',
  'zorgsteunpunt',
  'ontmoetingsplek',
  'bibliotheek',
  'park',
  'bushalte',
  'station',
] as const;
export type AmenityKind = (typeof amenityKinds)[number];
