import type * as z from 'zod/mini';
import { kindsIn, type RecordKind, rowOf } from '../records';
import type { PartChoice } from './partChoice';

type Kept = Pick<PartChoice, 'isPublic' | 'withPersonal' | 'withMoney'>;

/** Whether anything has to be left out of records. */
export const hidesFields = ({ isPublic, withPersonal, withMoney }: Kept): boolean =>
  isPublic || !withPersonal || !withMoney;

const hiddenFieldsOf = (kind: RecordKind, { isPublic, withPersonal, withMoney }: Kept): readonly string[] => {
  const { personal = [], money = [], internal = [] } = rowOf(kind);
  // Nobody knows what a later version kept there.
  return [
    ...(withPersonal ? [] : personal),
    ...(withMoney ? [] : money),
    ...(isPublic ? internal : []),
    'rest',
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
      const bareRecords = records.map((record: object) => withoutFields(inside, record, kept));
      Reflect.set(bare, place, bareRecords);
    }
  }
  return bare;
};
