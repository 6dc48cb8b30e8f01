import * as z from 'zod/mini';
import { compareIds } from '@/domain/ids';
import { type Location, locationSchema } from '@/domain/location';
import { commitmentSchema, type Partner, partnerSchema } from '@/domain/partner';
import { type Plan, type PlanHeader, planHeaderSchema } from '@/domain/plan';
import { programmeLineSchema } from '@/domain/programmeLine';
import { keptTargetSchema } from '@/domain/target';
import type { Loss, LostRecord, ReportLoss } from './loss';
import {
  locationRecords,
  type NestedName,
  nestedNames,
  partnerRecords,
  planRecord,
  recordIn,
  type SharedDocument,
  type SharedRecord,
  stampRecord,
} from './sharedDocument';

const silent: ReportLoss = () => undefined;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Names a loss after its record, or else after what the record is in. */
const lossIn = (record: LostRecord, fields: Record<string, unknown>, inside?: string): Loss => {
  const name = textOf(fields.name) ?? inside;
  return { record, ...(name === undefined ? {} : { name }) };
};

/**
 * Reads one record at the border. A field that is not what it should be is taken off, so that its default
 * counts; a record that is still not whole then is left out (undefined), and stays in the document.
 */
const readWhole = <Item>(
  schema: z.ZodMiniType<Item>,
  fields: Record<string, unknown>,
  report: (field?: string) => void,
): Item | undefined => {
  const first = schema.safeParse(fields);
  if (first.success) return first.data;
  const wrong = new Set(first.error.issues.map((issue) => issue.path[0]));
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => !wrong.has(key)));
  const second = schema.safeParse(kept);
  if (second.success) for (const field of wrong) report(String(field));
  else report();
  return second.data;
};

/** Turns a field (or none: the whole record) into a loss of this record. */
const reportIn =
  (report: ReportLoss, loss: Loss) =>
  (field?: string): void =>
    report(field === undefined ? loss : { ...loss, field });

const plainFields = (record: SharedRecord): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of record.entries()) fields[key] = value;
  return fields;
};

/** The readable records under a key, each with its own key as `idField`, sorted by id. */
const readAll = <Item>(
  records: SharedRecord | undefined,
  schema: z.ZodMiniType<Item>,
  idField: string,
  report: (fields: Record<string, unknown>) => (field?: string) => void,
): Item[] => {
  if (records === undefined) return [];
  const items: Item[] = [];
  for (const id of [...records.keys()].sort(compareIds)) {
    const record = recordIn(records, id);
    const fields = record === undefined ? {} : plainFields(record);
    if (record === undefined) report(fields)();
    const item = record && readWhole(schema, { ...fields, [idField]: id }, report(fields));
    if (item !== undefined) items.push(item);
  }
  return items;
};

const nested = (record: SharedRecord, name: NestedName) => recordIn(record, name);

/** One location, or undefined when it is not there or not readable. */
export const readLocation = (
  doc: SharedDocument,
  id: string,
  report: ReportLoss = silent,
): Location | undefined => {
  const record = recordIn(locationRecords(doc), id);
  if (record === undefined) return undefined;
  const fields = plainFields(record);
  for (const name of nestedNames) delete fields[name];
  const inside = (lost: LostRecord) => () => reportIn(report, lossIn(lost, {}, textOf(fields.name)));
  return readWhole(
    locationSchema,
    {
      ...fields,
      id,
      programme: readAll(nested(record, 'programme'), programmeLineSchema, 'id', inside('line')),
      commitments: readAll(
        nested(record, 'commitments'),
        commitmentSchema,
        'partnerId',
        inside('commitment'),
      ),
    },
    reportIn(report, lossIn('location', fields)),
  );
};

/** All readable locations, sorted by id. */
export const readLocations = (doc: SharedDocument, report: ReportLoss = silent): Location[] => {
  const records = locationRecords(doc);
  return [...records.keys()]
    .sort(compareIds)
    .map((id) => {
      if (recordIn(records, id) === undefined) report({ record: 'location' });
      return readLocation(doc, id, report);
    })
    .filter((location) => location !== undefined);
};

export const readPartner = (doc: SharedDocument, id: string): Partner | undefined => {
  const record = recordIn(partnerRecords(doc), id);
  return record && readWhole(partnerSchema, { ...plainFields(record), id }, () => undefined);
};

/** All readable partners, sorted by id. */
export const readPartners = (doc: SharedDocument, report: ReportLoss = silent): Partner[] =>
  readAll(partnerRecords(doc), partnerSchema, 'id', (fields) => reportIn(report, lossIn('partner', fields)));

const keptHeaderSchema = z.extend(planHeaderSchema, { target: keptTargetSchema });

/** The header, or undefined when the document holds no readable plan. */
export const readHeader = (doc: SharedDocument, report: ReportLoss = silent): PlanHeader | undefined => {
  const fields = { ...plainFields(planRecord(doc)), ...plainFields(stampRecord(doc)) };
  const header = readWhole(keptHeaderSchema, fields, reportIn(report, { record: 'plan' }));
  // A bad figure of the opgave counts as unknown, which the schema does without a word.
  if (header !== undefined && !planHeaderSchema.shape.target.safeParse(fields.target).success) {
    report({ record: 'plan', field: 'target' });
  }
  return header;
};

/** The whole plan, or undefined when the document holds no readable header. */
export const readPlan = (doc: SharedDocument, report: ReportLoss = silent): Plan | undefined => {
  const header = readHeader(doc, report);
  return header && { ...header, partners: readPartners(doc, report), locations: readLocations(doc, report) };
};
