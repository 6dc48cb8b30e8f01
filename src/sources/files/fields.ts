import { foldText } from '@/sources/foldText';
import { type ColumnSigns, type Measure, readNumber, signsIn } from './numbers';

type Fields = ReadonlyMap<string, unknown>;

/** Looks a field up by the names it may have, first name first; what is empty counts as not there. */
export type FieldOf = (...names: readonly string[]) => unknown;

/** A number by the names of its field: null when it is unclear which is meant, undefined when there is none. */
export type NumberOf = (measure: Measure, names: readonly string[]) => number | null | undefined;

/** Names are compared without case, accents, spaces and underscores: KADASTRALE_GROOTTE is kadastraleGrootte. */
const plain = (name: string): string => foldText(name).replaceAll(' ', '');

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** CBS numbers the columns of its tables: AantalInwoners_5. */
const withoutNumber = (name: string): string => name.replace(/_\d{1,3}$/, '');

/** How each column of these records writes its numbers; each is looked through once, when it is needed. */
export const columnSigns = (records: readonly { fields: Fields }[]): ((column: string) => ColumnSigns) => {
  const known = new Map<string, ColumnSigns>();
  return (column) => {
    const signs = known.get(column) ?? signsIn(records.map(({ fields }) => fields.get(column)));
    known.set(column, signs);
    return signs;
  };
};

/** The fields of one record. `unclear`: the numbers that were looked up and can mean two things, by column. */
export const openFields = (
  fields: Fields,
  signsOf: (column: string) => ColumnSigns,
): { field: FieldOf; number: NumberOf; unclear: ReadonlyMap<string, string> } => {
  const byName = new Map<string, { column: string; value: unknown }>();
  for (const [column, value] of fields) {
    if (isEmpty(value)) continue;
    for (const known of [plain(column), plain(withoutNumber(column))]) {
      if (!byName.has(known)) byName.set(known, { column, value });
    }
  }
  const find = (names: readonly string[]) => byName.get(names.find((name) => byName.has(name)) ?? '');
  const unclear = new Map<string, string>();
  return {
    field: (...names) => find(names)?.value,
    number: (measure, names) => {
      const { column = '', value } = find(names) ?? {};
      if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
      if (typeof value !== 'string') return undefined;
      const read = readNumber(value, measure, signsOf(column));
      if (read === null) unclear.set(column, value);
      return read;
    },
    unclear,
  };
};

/** Short text; figures are written out. Undefined for what is no text. */
export const textOf = (value: unknown, longest = 200): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' ? text.trim().slice(0, longest) : undefined;
};
