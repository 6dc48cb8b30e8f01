import * as z from 'zod/mini';
import { compareIds } from '@/domain/ids';
import type { Plan, PlanHeader } from '@/domain/plan';
import { planHeaderSchema } from '@/domain/plan';
import {
  kindsIn,
  type NestedKind,
  type PlanRecords,
  type RecordKind,
  recordSchema,
  rowOf,
  type TopKind,
  topKinds,
  type Whole,
  wholeSchema,
} from '@/domain/records';
import { keptTargetSchema } from '@/domain/target';
import { withFormerPartners } from './formerPartners';
import type { Loss, ReportLoss } from './loss';
import { isField, kindAt } from './recordPath';
import { restOf } from './rest';
import {
  isRecord,
  membersOf,
  recordIn,
  rootRecord,
  type SharedDocument,
  type SharedRecord,
  stampRecord,
  strangeRoots,
} from './sharedDocument';

const silent: ReportLoss = () => undefined;

type Fields = Record<string, unknown>;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Names a loss after its record, or else after what the record is in. */
const lossIn = (record: RecordKind, name: string | undefined): Loss => ({
  record,
  ...(name === undefined ? {} : { name }),
});

/** Turns a field (or none: the whole record) into a loss of this record. */
const reportIn =
  (report: ReportLoss, loss: Loss) =>
  (field?: string): void =>
    report(field === undefined ? loss : { ...loss, field });

/**
 * Reads one record at the border. A field that is not what it should be is taken off, so that its default
 * counts; a record that is still not whole then is left out (undefined), and stays in the document.
 */
const readWhole = <Item>(
  schema: z.core.$ZodType<Item>,
  fields: Fields,
  report: (field?: string) => void,
): Item | undefined => {
  const first = z.safeParse(schema, fields);
  if (first.success) return first.data;
  const wrong = new Set(first.error.issues.map((issue) => issue.path[0]));
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => !wrong.has(key)));
  const second = z.safeParse(schema, kept);
  if (second.success) for (const field of wrong) report(String(field));
  else report();
  return second.data;
};

/** What stands in a record: fields this version knows, records inside it by kind and id, and the rest. */
type Members = { fields: Fields; inside: Map<NestedKind, [id: string, value: unknown][]> };

const membersIn = (kind: RecordKind, record: SharedRecord): Members => {
  const fields: Fields = {};
  const inside: Members['inside'] = new Map();
  const strange: [string, unknown][] = [];
  for (const [name, value] of membersOf(record)) {
    if (isField(kind, name)) {
      fields[name] = value;
      continue;
    }
    const nested = kindAt(kind, name);
    if (nested === undefined) strange.push([name, value]);
    else if (!rowOf(nested).map) {
      const list = inside.get(nested) ?? [];
      list.push([name.slice(rowOf(nested).place.length + 1), value]);
      inside.set(nested, list);
    } else if (isRecord(value)) inside.set(nested, membersOf(value));
  }
  const rest = strange.length === 0 ? undefined : restOf(strange);
  return { fields: rest === undefined ? fields : { ...fields, rest }, inside };
};

/** The schemas are made once: a plan has many records. */
const nestedSchemas = new Map<NestedKind, z.core.$ZodType<object>>();
const schemaOf = (kind: NestedKind) => {
  const schema = nestedSchemas.get(kind) ?? recordSchema(kind);
  nestedSchemas.set(kind, schema);
  return schema;
};

const byId = ([a]: [string, unknown], [b]: [string, unknown]): number => compareIds(a, b);

/** The readable records of one kind in another record, sorted by id. */
const readInside = (
  doc: SharedDocument,
  kind: NestedKind,
  entries: [string, unknown][],
  report: (field?: string) => void,
): object[] => {
  const items: object[] = [];
  for (const [id, value] of entries.sort(byId)) {
    if (!isRecord(value)) {
      report();
      continue;
    }
    const fields = { ...membersIn(kind, value).fields, [rowOf(kind).key]: id };
    const item = readWhole(schemaOf(kind), withFormerPartners(doc, kind, fields), report);
    if (item !== undefined) items.push(item);
  }
  return items;
};

const wholeSchemas = new Map<TopKind, z.core.$ZodType>();
const wholeSchemaOf = <K extends TopKind>(kind: K): z.core.$ZodType<Whole<K>> => {
  const schema = wholeSchemas.get(kind) ?? wholeSchema(kind);
  wholeSchemas.set(kind, schema);
  return schema as z.core.$ZodType<Whole<K>>;
};

/** One record of the plan with all that is in it, or undefined when it is not there or not readable. */
export const readRecord = <K extends TopKind>(
  doc: SharedDocument,
  kind: K,
  id: string,
  report: ReportLoss = silent,
): Whole<K> | undefined => {
  const record = recordIn(rootRecord(doc, rowOf(kind).place), id);
  if (record === undefined) return undefined;
  const { fields, inside } = membersIn(kind, record);
  const name = textOf(fields.name);
  const whole: Fields = { ...fields, [rowOf(kind).key]: id };
  for (const nested of kindsIn(kind)) {
    const reportNested = reportIn(report, lossIn(nested, name));
    whole[rowOf(nested).place] = readInside(doc, nested, inside.get(nested) ?? [], reportNested);
  }
  return readWhole(wholeSchemaOf(kind), whole, reportIn(report, lossIn(kind, name)));
};

/** All readable records of one kind, sorted by id. */
const readRecords = <K extends TopKind>(
  doc: SharedDocument,
  kind: K,
  report: ReportLoss = silent,
): Whole<K>[] => {
  const records = rootRecord(doc, rowOf(kind).place);
  return membersOf(records)
    .sort(byId)
    .map(([id, value]) => {
      if (!isRecord(value)) report({ record: kind });
      return readRecord(doc, kind, id, report);
    })
    .filter((record) => record !== undefined);
};

const keptHeaderSchema = z.object({ ...recordSchema('plan').shape, target: keptTargetSchema });

/** The header, or undefined when the document holds no readable plan. */
export const readHeader = (doc: SharedDocument, report: ReportLoss = silent): PlanHeader | undefined => {
  const { fields } = membersIn('plan', rootRecord(doc, rowOf('plan').place));
  const updatedAt = stampRecord(doc).get('updatedAt') ?? fields.updatedAt;
  const whole = { ...fields, ...(updatedAt === undefined ? {} : { updatedAt }) };
  const header = readWhole(keptHeaderSchema, whole, reportIn(report, { record: 'plan' }));
  // A bad figure of the opgave counts as unknown, which the schema does without a word.
  if (header !== undefined && !z.safeParse(planHeaderSchema.shape.target, fields.target).success) {
    report({ record: 'plan', field: 'target' });
  }
  return header;
};

/** The records at the top that a later version made, beside what it said of the plan itself. */
const withStrangers = (doc: SharedDocument, header: PlanHeader): PlanHeader => {
  const rest = restOf(strangeRoots(doc).map((name) => [name, rootRecord(doc, name)]));
  return rest === undefined ? header : { ...header, rest: { ...header.rest, ...rest } };
};

/** All readable records of the plan. */
export const readPlanRecords = (doc: SharedDocument, report: ReportLoss = silent): PlanRecords => {
  const records = topKinds.map((kind) => [rowOf(kind).place, readRecords(doc, kind, report)]);
  // Each place has the records of its kind, by the table.
  return Object.fromEntries(records) as PlanRecords;
};

/** The whole plan, or undefined when the document holds no readable header. */
export const readPlan = (doc: SharedDocument, report: ReportLoss = silent): Plan | undefined => {
  const header = readHeader(doc, report);
  return header && { ...withStrangers(doc, header), ...readPlanRecords(doc, report) };
};
