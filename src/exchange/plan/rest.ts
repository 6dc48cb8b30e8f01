import type { Rest } from '@/domain/rest';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import type { Report } from './noteBook';

/** The property of the file that holds what a later version said and this one does not know. */
export const restInFile = 'overig';

/** Names of properties of our own files that this version does not know: kept under this, and written back. */
const ofFile = 'file/';

const deepest = 4;

/** Names that mean something to JavaScript itself. */
const isTrap = (name: string): boolean => ['__proto__', 'constructor', 'prototype'].includes(name);

const entriesOf = (value: unknown): [string, unknown][] =>
  isObject(value) ? Object.entries(value).filter(([name]) => !isTrap(name)) : [];

const restIn = (value: unknown, depth: number): Rest => {
  const values = entriesOf(isObject(value) ? valueAt(value, 'values') : undefined);
  const records = depth < deepest ? entriesOf(isObject(value) ? valueAt(value, 'records') : undefined) : [];
  return {
    ...(values.length > 0 && { values: Object.fromEntries(values) }),
    ...(records.length > 0 && {
      records: Object.fromEntries(records.map(([name, record]) => [name, restIn(record, depth + 1)])),
    }),
  };
};

/** What an entry of our own files says that this version does not know; undefined when it says no more. */
export const restFromFile = (
  entry: JsonObject,
  known: ReadonlySet<string>,
  field: string,
  report: Report,
): Rest | undefined => {
  const strange = Object.keys(entry).filter((name) => !known.has(name) && name !== restInFile);
  for (const name of strange.filter(isTrap)) {
    report({ code: 'properties_left_out', action: 'left_out', field, value: name });
  }
  const kept = strange.filter((name) => !isTrap(name)).map((name) => [ofFile + name, entry[name]] as const);
  const { values, records } = restIn(valueAt(entry, restInFile), 0);
  if (kept.length === 0 && values === undefined && records === undefined) return undefined;
  const all = { ...values, ...Object.fromEntries(kept) };
  return { ...(Object.keys(all).length > 0 && { values: all }), ...(records && { records }) };
};

/** The same, as properties of the file. */
export const restToFile = (rest: Rest | undefined): Record<string, unknown> => {
  if (rest === undefined) return {};
  const values = Object.entries(rest.values ?? {});
  const own = values.filter(([name]) => name.startsWith(ofFile));
  const others = values.filter(([name]) => !name.startsWith(ofFile));
  const unknown = {
    ...(others.length > 0 && { values: Object.fromEntries(others) }),
    ...(rest.records && { records: rest.records }),
  };
  return {
    ...Object.fromEntries(own.map(([name, value]) => [name.slice(ofFile.length), value])),
    ...(Object.keys(unknown).length > 0 && { [restInFile]: unknown }),
  };
};
