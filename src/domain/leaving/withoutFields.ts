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

/**
 * A record, with those in it, without the fields that stay here. A field that has to be there says its default again.
 */
export const withoutFields = <Whole extends object>(kind: RecordKind, whole: Whole, kept: Kept): Whole => {
  if (!hidesFields(kept)) return whole;
  const bare = { ...whole };
  for (const field of hiddenFieldsOf(kind, kept)) {
    const value = defaultOf(kind, field);
    if (value === undefined) Reflect.deleteProperty(bare, field);
    else Reflect.set(bare, field, value);
  }
  for (const inside of kindsIn(kind)) {
    const { place } = rowOf(inside);
    const records: unknown = Reflect.get(bare, place);
    if (Array.isArray(records)) {
      const left = leaves(inside, kept) ? records : [];
      Reflect.set(
        bare,
        place,
        left.map((record: object) => withoutFields(inside, record, kept)),
      );
    }
  }
  return bare;
};
