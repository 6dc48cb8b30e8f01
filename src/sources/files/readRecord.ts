import type { Geometry } from '@/domain/geometry';
import type { LeftOutCode } from './factNotes';
import type { FieldOf, NumberOf } from './fields';

/** A record with its place, on the way to become a fact. */
export type Placed = { field: FieldOf; number: NumberOf; geometry: Geometry; index: number };

/** A fact, or why there is none; `value` is what stood in the way, to show. */
export type ReadRecord<Fact> =
  | { ok: true; fact: Fact }
  | { ok: false; code: LeftOutCode; value?: string | undefined };

export const leftOut = (
  code: LeftOutCode,
  value?: string,
): { ok: false; code: LeftOutCode; value?: string | undefined } => ({ ok: false, code, value });

/** Facts without an id of their own get one by their place in the file. */
export const idOf = ({ field, index }: Placed, ...names: readonly string[]): string => {
  const id = field(...names, 'identificatie', 'id', 'fid', 'objectid');
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 100) : `file-${index + 1}`;
};
