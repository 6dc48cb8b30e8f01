import type { Geometry } from '@/domain/geometry';

/** Why a record of a file has no place on the map. */
export type PlaceProblem = 'no_place' | 'place_unreadable' | 'outside_netherlands';

/** A row or feature of a file: its fields as they are called there, and its place in WGS84. */
export type PlacedRecord = {
  fields: ReadonlyMap<string, unknown>;
  place: { ok: true; value: Geometry } | { ok: false; error: PlaceProblem };
};
