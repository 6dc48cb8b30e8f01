import type { Position } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import type { Answer, Asking } from './answer';

export const placeKinds = [
  'adres',
  'weg',
  'postcode',
  'woonplaats',
  'buurt',
  'wijk',
  'gemeente',
  'perceel',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** One line of suggestions. `label` is plain text, never HTML. */
export type PlaceSuggestion = { id: string; kind: PlaceKind; label: string };

/** A place to fly to. */
export type Place = PlaceSuggestion & {
  point: Position;
  /** What it takes up, where the source tells it. */
  bounds?: Bounds;
  /** CBS code (GM0344), where the source tells it. */
  municipality?: { code: string; name: string };
};

/** Search for a place, an address or a parcel. */
export type PlaceSearch = {
  /** The best matches for what was typed so far, best first, at most eight. Fewer than two characters give none. */
  suggest: (
    typed: string,
    asking?: Asking & { municipalityName?: string },
  ) => Promise<Answer<PlaceSuggestion[]>>;
  /** Where a suggestion is; null when the source no longer knows it. */
  resolve: (suggestion: PlaceSuggestion, asking?: Asking) => Promise<Answer<Place | null>>;
  /** The address nearest to a point, within 200 m; null when there is none. */
  reverse: (point: Position, asking?: Asking) => Promise<Answer<Place | null>>;
};
