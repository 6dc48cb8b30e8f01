import type { Plan } from './plan';
import { recordsAt } from './recordParts';
import { rowOf, topKinds } from './records';

const without = <Item extends object>(record: Item, fields: readonly string[]): Item => {
  const kept = { ...record };
  for (const field of fields) Reflect.deleteProperty(kept, field);
  return kept;
};

/** A plan to give to others: without what the table of records calls personal. */
export const withoutPersonal = (plan: Plan): Plan => {
  const lists = topKinds.flatMap((kind) => {
    const { place, personal } = rowOf(kind);
    return personal === undefined
      ? []
      : [[place, recordsAt(plan, kind).map((record) => without(record, personal))] as const];
  });
  return { ...plan, ...Object.fromEntries(lists) };
};
