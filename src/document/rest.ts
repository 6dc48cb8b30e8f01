import type { Rest } from '@/domain/rest';
import { isRecord, membersOf } from './sharedDocument';

/** Members of a record by name, as a Rest; undefined when there are none. */
export const restOf = (members: Iterable<[string, unknown]>): Rest | undefined => {
  const values: [string, unknown][] = [];
  const records: [string, Rest][] = [];
  for (const [name, value] of members) {
    if (isRecord(value)) records.push([name, restOf(membersOf(value)) ?? {}]);
    else values.push([name, value]);
  }
  if (values.length + records.length === 0) return undefined;
  return {
    ...(values.length > 0 && { values: Object.fromEntries(values) }),
    ...(records.length > 0 && { records: Object.fromEntries(records) }),
  };
};
