import type { AmenityKind } from '@/sources/interfaces/amenities';

/** One or two letters per kind, on the map and in the legend that explains them. Of bus stops there are many: a dot. */
export const amenityMarks: Record<AmenityKind, string> = {
  supermarkt: 'S',
  huisarts: 'H',
  apotheek: 'A',
  fysiotherapeut: 'F',
  zorgsteunpunt: 'Z',
  ontmoetingsplek: 'O',
  bibliotheek: 'Bi',
  park: 'P',
  bushalte: '',
  station: 'St',
};
