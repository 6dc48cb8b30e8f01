import { idSchema, newId } from '@/domain/ids';
import { type Report, shown } from './noteBook';

/** Takes an id from the file when it can be an id and is not given out yet; else gives a new one. */
export type FreeIds = (value: unknown, field: string, report: Report) => string;

export const freeIds = (): FreeIds => {
  const given = new Set<string>();
  const take = (id: string): string => {
    given.add(id);
    return id;
  };
  return (value, field, report) => {
    if (value === undefined) return take(newId());
    const id = idSchema.safeParse(value);
    if (id.success && !given.has(id.data)) return take(id.data);
    const instead = newId();
    const code = id.success ? 'duplicate_id' : 'bad_id';
    report({ code, action: 'replaced', field, value: shown(value), instead });
    return take(instead);
  };
};
