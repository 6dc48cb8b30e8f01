import { foldText } from '@/sources/foldText';

/** Looks a field up by the names it may have, first name first; what is empty counts as not there. */
export type FieldOf = (...names: readonly string[]) => unknown;

/** Names are compared without case, accents, spaces and underscores: KADASTRALE_GROOTTE is kadastraleGrootte. */
const plain = (name: string): string => foldText(name).replaceAll(' ', '');

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** CBS numbers the columns of its tables: AantalInwoners_5. */
const withoutNumber = (name: string): string => name.replace(/_\d{1,3}$/, '');

export const fieldsOf = (fields: ReadonlyMap<string, unknown>): FieldOf => {
  const byName = new Map<string, unknown>();
  for (const [name, value] of fields) {
    if (isEmpty(value)) continue;
    for (const known of [plain(name), plain(withoutNumber(name))]) {
      if (!byName.has(known)) byName.set(known, value);
    }
  }
  return (...names) => byName.get(names.find((name) => byName.has(name)) ?? '');
};

/** Short text; figures are written out. Undefined for what is no text. */
export const textOf = (value: unknown, longest = 200): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' ? text.trim().slice(0, longest) : undefined;
};

/** A figure as people write it: 1234, 1.234, 1.234,5 or 12,5 with perhaps a unit behind it. Undefined when it is none. */
export const numberOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const [, text = ''] = /^(-?[\d.,]+)(?:\s*(?:m2|m²|km|%))?$/i.exec(value.trim()) ?? [];
  const isGrouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text);
  const bare = (isGrouped ? text.replaceAll('.', '') : text).replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : undefined;
};
