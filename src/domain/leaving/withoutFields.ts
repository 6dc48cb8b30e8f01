import type * as z from 'zod/mini';
import { type Asked, askedChoices, kindsIn, type RecordKind, rowOf } from '../records';
import type { PartChoice } from './partChoice';

type Kept = Pick<PartChoice, 'isPublic' | 'withPersonal' | 'withMoney' | Asked>;

/** Whether anything has to be left out of records. */
export const hidesFields = (kept: Kept): boolean =>
  kept.isPublic || !kept.withPersonal || !kept.withMoney || askedChoices.some((choice) => !kept[choice]);

/** Whether records of a kind leave at all. */
export const leaves = (kind: RecordKind, { withMoney }: Kept): boolean =>
  withMoney || rowOf(kind).money !== true;

const hiddenFieldsOf = (kind: RecordKind, kept: Kept): readonly string[] => {
  const { isPublic, withPersonal, withMoney } = kept;
  const { personal = [], money = [], asked = {}, internal = [] } = rowOf(kind);
  return [
    ...(withPersonal ? [] : personal),
    ...(withMoney || money === true ? [] : money),
    ...Object.entries(asked).flatMap(([field, choice]) => (kept[choice] ? [] : [field])),
    ...(isPublic ? internal : []),
    // Nobody knows what a later version kept there.
    ...(isPublic || !withPersonal ? ['rest'] : []),
  ];
};

const defaultOf = (kind: RecordKind, field: string): unknown => {
  const schema = rowOf(kind).schema.shape[field];
  const { def } = (schema?._zod ?? {}) as Partial<z.core.$ZodTypes['_zod']>;
  return def?.type === 'default' ? def.defaultValue : undefined;
};

/** What is taken from records of a kind: fields, with what they say instead, and in which lists to look further. */
type Taking = {
  fields: readonly (readonly [field: string, value: unknown])[];
  inside: readonly { place: string; kind: RecordKind; isLeft: boolean }[];
};

/** By choice and kind: worked out once, and not for each of fifty thousand locations. */
const known = new WeakMap<Kept, Map<RecordKind, Taking>>();

const takingOf = (kind: RecordKind, kept: Kept): Taking => {
  const byKind = known.get(kept) ?? new Map<RecordKind, Taking>();
  known.set(kept, byKind);
  const taking = byKind.get(kind) ?? {
    fields: hiddenFieldsOf(kind, kept).map((field) => [field, defaultOf(kind, field)] as const),
    inside: kindsIn(kind).map((inside) => ({
      place: rowOf(inside).place,
      kind: inside,
      isLeft: leaves(inside, kept),
    })),
  };
  byKind.set(kind, taking);
  return taking;
};

/**
 * A record, with those in it, without the fields that stay here. A field that has to be there says its default again. What
 * has nothing that stays is the same record still.
 */
export const withoutFields = <Whole extends object>(kind: RecordKind, whole: Whole, kept: Kept): Whole => {
  if (!hidesFields(kept)) return whole;
  const { fields, inside } = takingOf(kind, kept);
  let bare = whole;
  const own = (): Whole => {
    if (bare === whole) bare = { ...whole };
    return bare;
  };
  for (const [field, value] of fields) {
    if (value !== undefined) {
      if (Reflect.get(whole, field) !== value) Reflect.set(own(), field, value);
    } else if (field in whole) Reflect.deleteProperty(own(), field);
  }
  for (const { place, kind: within, isLeft } of inside) {
    const records: unknown = Reflect.get(bare, place);
    if (!Array.isArray(records) || records.length === 0) continue;
    const left = isLeft ? records.map((record: object) => withoutFields(within, record, kept)) : [];
    if (!isLeft || left.some((record, at) => record !== records[at])) Reflect.set(own(), place, left);
  }
  return bare;
};
