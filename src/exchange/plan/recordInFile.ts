import * as z from 'zod/mini';
import { idSchema } from '@/domain/ids';
import { type RecordKind, type RecordOf, rowOf } from '@/domain/records';
import type { Rest } from '@/domain/rest';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { type FreeIds, freeIds } from './freeIds';
import { type Report, shown } from './noteBook';
import { readList } from './readFields';
import { fieldOf, readField } from './recordFields';
import { restFromFile, restInFile, restToFile } from './rest';

/** The fields of a kind with their names in the file. */
const fieldsOf = (kind: RecordKind): [field: string, inFile: string][] =>
  Object.entries(rowOf(kind).inFile?.fields ?? {});

const schemaAt = (kind: RecordKind, field: string): z.core.$ZodType => {
  const schema = rowOf(kind).schema.shape[field];
  if (schema === undefined) throw new Error(`${kind} has no ${field}`);
  return schema;
};

/** What a record says, under the names of the file. */
export const fieldsToFile = (kind: RecordKind, record: object): Record<string, unknown> => {
  const said = fieldsOf(kind)
    .map(([field, inFile]) => [inFile, Reflect.get(record, field)] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(said);
};

/** One record as an entry of a list in the file. */
export const recordToFile = (kind: RecordKind, record: { rest?: Rest | undefined }): { id: string } => ({
  id: String(Reflect.get(record, rowOf(kind).key)),
  ...fieldsToFile(kind, record),
  ...restToFile(record.rest),
});

/** The shape of those fields in the file. Defaults belong to the plan: what we write is always complete. */
export const fieldsInFile = (kind: RecordKind): Record<string, z.core.$ZodType> =>
  Object.fromEntries(
    fieldsOf(kind).map(([field, inFile]) => {
      const { inner, isOptional } = fieldOf(schemaAt(kind, field));
      return [inFile, isOptional ? z.optional(inner as z.ZodMiniType) : inner];
    }),
  );

/** What a later version said, anywhere in the file. */
export const restShape = { [restInFile]: z.optional(z.record(z.string(), z.unknown())) };

/** The shape of an entry of a list. */
export const recordInFile = (kind: RecordKind) => ({ id: idSchema, ...fieldsInFile(kind), ...restShape });

/** Reads what an entry says of one record, without its key; undefined, with a note, when it says too little. */
export const fieldsFromFile = (
  kind: RecordKind,
  entry: JsonObject,
  path: string,
  report: Report,
): Record<string, unknown> | undefined => {
  const notes: Parameters<Report>[0][] = [];
  const fields: Record<string, unknown> = {};
  for (const [field, inFile] of fieldsOf(kind)) {
    const at = path === '' ? inFile : `${path}.${inFile}`;
    const before = notes.length;
    const read = readField(schemaAt(kind, field), valueAt(entry, inFile), at, (note) => notes.push(note));
    if (read === 'missing') {
      const [note] = notes.slice(before);
      const isNameless = note === undefined || note.code === 'bad_text';
      report(isNameless ? { code: 'bad_entry', action: 'left_out', field: path, value: shown(entry) } : note);
      return undefined;
    }
    if (read !== 'absent') fields[field] = read.value;
  }
  for (const note of notes) report(note);
  return fields;
};

/** The names that an entry of a list can have. */
const knownNames = (kind: RecordKind): ReadonlySet<string> =>
  new Set(['id', ...fieldsOf(kind).map(([, inFile]) => inFile)]);

/** How a list is read: whether it is ours, so that what is not known is kept; and which key an entry has. */
type ListReading = { isOwn: boolean; ids?: FreeIds };

/** Reads a list of records of one kind. Entries that say too little are left out, with a note. */
export const recordsFromFile = <K extends RecordKind>(
  kind: K,
  value: unknown,
  path: string,
  { isOwn, ids = freeIds() }: ListReading,
  report: Report,
): RecordOf<K>[] => {
  const known = knownNames(kind);
  return readList(value, path, report).flatMap((entry, index) => {
    const at = `${path}[${index}]`;
    if (!isObject(entry)) {
      report({ code: 'bad_entry', action: 'left_out', field: at, value: shown(entry) });
      return [];
    }
    const fields = fieldsFromFile(kind, entry, at, report);
    if (fields === undefined) return [];
    const id = ids(valueAt(entry, 'id'), `${at}.id`, report);
    // Of some kinds the key is a code of a list.
    if (!z.safeParse(schemaAt(kind, rowOf(kind).key), id).success) {
      report({ code: 'bad_entry', action: 'left_out', field: at, value: shown(entry) });
      return [];
    }
    const rest = isOwn ? restFromFile(entry, known, at, report) : undefined;
    // Each field was read by its schema, and the table says which there are.
    return [{ ...fields, [rowOf(kind).key]: id, ...(rest && { rest }) } as RecordOf<K>];
  });
};
