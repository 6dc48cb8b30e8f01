import type { z } from 'zod';
import { compareIds } from '@/domain/ids';
import { type Location, locationSchema } from '@/domain/location';
import { commitmentSchema, type Partner, partnerSchema } from '@/domain/partner';
import { type Plan, type PlanHeader, planHeaderSchema } from '@/domain/plan';
import { programmeLineSchema } from '@/domain/programmeLine';
import { keptTargetSchema } from '@/domain/target';
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

/**
 * Reads one record at the border. A field that is not what it should be is taken off, so that its default
 * counts; a record that is still not whole then is left out (undefined), and stays in the document.
 */
const readWhole = <Item>(schema: z.ZodType<Item>, fields: Record<string, unknown>): Item | undefined => {
  const first = schema.safeParse(fields);
  if (first.success) return first.data;
  const wrong = new Set(first.error.issues.map((issue) => issue.path[0]));
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => !wrong.has(key)));
  return schema.safeParse(kept).data;
};

const plainFields = (record: SharedRecord): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of record.entries()) fields[key] = value;
  return fields;
};

/** The readable records under a key, each with its own key as `idField`, sorted by id. */
const readAll = <Item>(
  records: SharedRecord | undefined,
  schema: z.ZodType<Item>,
  idField: string,
): Item[] => {
  if (records === undefined) return [];
  const items: Item[] = [];
  for (const id of [...records.keys()].sort(compareIds)) {
    const record = recordIn(records, id);
    const item = record && readWhole(schema, { ...plainFields(record), [idField]: id });
    if (item !== undefined) items.push(item);
  }
  return items;
};

const nested = (record: SharedRecord, name: NestedName) => recordIn(record, name);

/** One location, or undefined when it is not there or not readable. */
export const readLocation = (doc: SharedDocument, id: string): Location | undefined => {
  const record = recordIn(locationRecords(doc), id);
  if (record === undefined) return undefined;
  const fields = plainFields(record);
  for (const name of nestedNames) delete fields[name];
  return readWhole(locationSchema, {
    ...fields,
    id,
    programme: readAll(nested(record, 'programme'), programmeLineSchema, 'id'),
    commitments: readAll(nested(record, 'commitments'), commitmentSchema, 'partnerId'),
  });
};

/** All readable locations, sorted by id. */
export const readLocations = (doc: SharedDocument): Location[] =>
  [...locationRecords(doc).keys()]
    .sort(compareIds)
    .map((id) => readLocation(doc, id))
    .filter((location) => location !== undefined);

export const readPartner = (doc: SharedDocument, id: string): Partner | undefined => {
  const record = recordIn(partnerRecords(doc), id);
  return record && readWhole(partnerSchema, { ...plainFields(record), id });
};

/** All readable partners, sorted by id. */
export const readPartners = (doc: SharedDocument): Partner[] =>
  readAll(partnerRecords(doc), partnerSchema, 'id');

const keptHeaderSchema = planHeaderSchema.extend({ target: keptTargetSchema });

/** The header, or undefined when the document holds no readable plan. */
export const readHeader = (doc: SharedDocument): PlanHeader | undefined =>
  readWhole(keptHeaderSchema, { ...plainFields(planRecord(doc)), ...plainFields(stampRecord(doc)) });

/** The whole plan, or undefined when the document holds no readable header. */
export const readPlan = (doc: SharedDocument): Plan | undefined => {
  const header = readHeader(doc);
  return header && { ...header, partners: readPartners(doc), locations: readLocations(doc) };
};
