import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import { housingTypeSchema } from '@/domain/housingType';
import { countSchema, signedCountSchema, yearSchema } from '@/domain/numbers';
import { planningStatusSchema } from '@/domain/planningStatus';
import { segmentSchema } from '@/domain/segment';
import { numberIn } from './columns/numberInText';
import { cutText, type Report, shown } from './noteBook';
import type { NoteCode } from './notes';
import { listInText } from './readFields';

/** What a schema of a field says: what it is without its default, and what counts when the file has nothing to say. */
type Field = { inner: z.core.$ZodType; fallback?: unknown; isOptional: boolean };

export const fieldOf = (schema: z.core.$ZodType): Field => {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'default') return { ...fieldOf(def.innerType), fallback: def.defaultValue };
  if (def.type === 'optional') return { ...fieldOf(def.innerType), isOptional: true };
  return { inner: schema, isOptional: false };
};

const codes: readonly [z.core.$ZodType, NoteCode][] = [
  [housingTypeSchema, 'unknown_type'],
  [segmentSchema, 'unknown_segment'],
  [planningStatusSchema, 'unknown_status'],
  [countSchema, 'bad_count'],
  [signedCountSchema, 'bad_count'],
  [yearSchema, 'bad_year'],
];

const codeByType: Partial<Record<string, NoteCode>> = {
  number: 'bad_number',
  string: 'bad_text',
  array: 'bad_list',
};

const codeOf = (schema: z.core.$ZodType): NoteCode => {
  const known = codes.find(([each]) => each === schema)?.[1];
  if (known !== undefined) return known;
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'string' && 'format' in def && String(def.format).startsWith('date')) return 'bad_date';
  return codeByType[def.type] ?? 'unknown_value';
};

/** The code of a list that says that nobody knows. */
const unknownCode = (schema: z.core.$ZodType): unknown => {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  const values = def.type === 'enum' ? Object.values(def.entries) : [];
  return values.find((value) => value === 'onbekend' || value === 'anders');
};

/** Text that is longer than the schema allows is cut; a number is taken as its digits. */
const mendedText = (schema: z.core.$ZodType, value: unknown, field: string, report: Report): unknown => {
  const { def, bag } = schema._zod as z.core.$ZodString['_zod'];
  if (def.type !== 'string') return value;
  const text = typeof value === 'number' ? String(value) : value;
  const longest = bag.maximum;
  if (typeof text !== 'string' || longest === undefined || text.length <= longest) return text;
  report({ code: 'text_too_long', action: 'repaired', field, value: shown(text) });
  return cutText(text, longest);
};

/** A number or a list in a table of texts: CSV and KML know nothing else. */
const untexted = (schema: z.core.$ZodType, value: unknown, field: string, report: Report): unknown => {
  if (typeof value !== 'string') return value;
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'array') return listInText(value) ?? value;
  if (def.type !== 'number') return value;
  // In a field that may have a fraction a point is what our own files write before it.
  if (!('format' in def) && /^\s*-?\d+\.\d+\s*$/.test(value)) return Number(value);
  const number = numberIn(value);
  if (number?.isAsked && safeParse(schema, number.value).success) {
    const instead = String(number.value);
    report({ code: 'thousands_read', action: 'repaired', field, value: shown(value), instead });
  }
  return number?.value ?? value;
};

/** What became of a field: its value, nothing (it may be absent), or that the record cannot do without it. */
export type FieldRead = { value: unknown } | 'absent' | 'missing';

/** Reads one field by its schema. What cannot be read gets its default, with a note; a field without one is missing. */
export const readField = (
  schema: z.core.$ZodType,
  value: unknown,
  field: string,
  report: Report,
): FieldRead => {
  const { inner, isOptional, fallback = isOptional ? undefined : unknownCode(inner) } = fieldOf(schema);
  if (value === undefined) {
    if (fallback !== undefined) return { value: fallback };
    if (isOptional) return 'absent';
  } else {
    const read = safeParse(inner, mendedText(inner, untexted(inner, value, field, report), field, report));
    if (read.success) return { value: read.data };
  }
  const note = { code: codeOf(inner), field, value: shown(value) };
  if (fallback === undefined || fallback === '') {
    report({ ...note, action: 'left_out' });
    return fallback === undefined ? (isOptional ? 'absent' : 'missing') : { value: fallback };
  }
  report({ ...note, action: 'replaced', instead: String(fallback) });
  return { value: fallback };
};
