import * as z from 'zod/mini';
import { type Area, areaSchema } from '@/domain/area';
import { compareIds, idSchema, newId } from '@/domain/ids';
import { countSchema, homeSizeSchema, yearSchema } from '@/domain/numbers';
import {
  longestPlanName,
  type PlanHeader,
  planHeaderSchema,
  settingsSchema,
  startDensity,
} from '@/domain/plan';
import { type PlanRecords, rowOf, topKinds } from '@/domain/records';
import { emptyTarget, type Target, targetSchema } from '@/domain/target';
import { isObject, type JsonObject, valueAt } from '../json/jsonObject';
import { areaKindInFile } from './dutchCodes';
import { planInFile } from './fileSchema';
import { type Report, shown } from './noteBook';
import type { NoteCode } from './notes';
import { readText } from './readFields';
import { recordsFromFile } from './recordInFile';
import { restFromFile } from './rest';

const longestSource = 500;

const knownNames: ReadonlySet<string> = new Set(Object.keys(planInFile.shape));

/** A value that fits its schema; nothing or (with a note) something else becomes the fallback. */
const readOr = <Value extends string | number | null>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
  fallback: Value,
  field: string,
  code: NoteCode,
  report: Report,
): Value => {
  if (value === undefined) return fallback;
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  report({ code, action: 'replaced', field, value: shown(value), instead: String(fallback ?? '') });
  return fallback;
};

const readArea = (value: unknown): Area | undefined => {
  if (!isObject(value)) return undefined;
  const soort = valueAt(value, 'soort');
  const kind = Object.entries(areaKindInFile).find(([, inFile]) => inFile === soort)?.[0];
  const area = areaSchema.safeParse({ kind, code: valueAt(value, 'code'), name: valueAt(value, 'naam') });
  return area.success ? area.data : undefined;
};

const readTarget = (value: unknown, report: Report): Target => {
  const target = isObject(value) ? value : {};
  const counts = valueAt(target, 'per_type');
  const count = (type: keyof Target['byType']): number | null => {
    const inFile = isObject(counts) ? valueAt(counts, type) : undefined;
    return readOr(z.nullable(countSchema), inFile, null, `opgave.per_type.${type}`, 'bad_count', report);
  };
  const { horizon, asOf } = emptyTarget;
  return {
    horizon: readOr(yearSchema, valueAt(target, 'horizon'), horizon, 'opgave.horizon', 'bad_year', report),
    byType: {
      geclusterd: count('geclusterd'),
      zorggeschikt: count('zorggeschikt'),
      nultreden: count('nultreden'),
    },
    source: readText(valueAt(target, 'bron'), longestSource, 'opgave.bron', report),
    asOf: readOr(
      targetSchema.shape.asOf,
      valueAt(target, 'peildatum'),
      asOf,
      'opgave.peildatum',
      'bad_date',
      report,
    ),
  };
};

/**
 * What the file says of the plan as a whole. Name and area cannot be guessed: without them undefined, with a
 * note, and the file is read as locations only.
 */
export const readHeader = (file: JsonObject, report: Report): PlanHeader | undefined => {
  const inFile = valueAt(file, 'plan');
  const plan = isObject(inFile) ? inFile : {};
  const given = valueAt(plan, 'naam');
  const name = typeof given === 'string' ? readText(given, longestPlanName, 'plan.naam', report) : '';
  const area = readArea(valueAt(plan, 'gebied'));
  if (name === '' || area === undefined) {
    const field = name === '' ? 'plan.naam' : 'plan.gebied';
    const value = shown(valueAt(plan, name === '' ? 'naam' : 'gebied'));
    report({ code: 'plan_unreadable', action: 'left_out', field, value });
    return undefined;
  }
  const settings = valueAt(plan, 'instellingen');
  const setting = (name: string) => (isObject(settings) ? valueAt(settings, name) : undefined);
  const density = setting('woningen_per_hectare');
  const sizeField = 'plan.instellingen.m2_per_woning';
  const size = setting('m2_per_woning');
  const homeSize = readOr(z.nullable(homeSizeSchema), size, null, sizeField, 'bad_number', report);
  const reach = readOr(
    z.nullable(settingsSchema.shape.careReach.def.innerType),
    setting('bereik_zorgteam'),
    null,
    'plan.instellingen.bereik_zorgteam',
    'bad_number',
    report,
  );
  const kept = setting('tabelkolommen');
  const columns = settingsSchema.shape.tableColumns.safeParse(kept);
  const columnsField = 'plan.instellingen.tabelkolommen';
  if (!columns.success) {
    report({ code: 'bad_list', action: 'left_out', field: columnsField, value: shown(kept) });
  }
  const densityField = 'plan.instellingen.woningen_per_hectare';
  const densitySchema = settingsSchema.shape.density.def.innerType;
  const { createdAt, updatedAt } = planHeaderSchema.shape;
  const now = new Date().toISOString();
  const rest = restFromFile(plan, knownNames, 'plan', report);
  const made = readOr(createdAt, valueAt(plan, 'gemaakt_op'), now, 'plan.gemaakt_op', 'bad_date', report);
  return {
    id: readOr(idSchema, valueAt(plan, 'id'), newId(), 'plan.id', 'bad_id', report),
    name,
    area,
    target: readTarget(valueAt(file, 'opgave'), report),
    settings: {
      density: readOr(densitySchema, density, startDensity, densityField, 'bad_number', report),
      ...(homeSize === null ? {} : { homeSize }),
      ...(setting('geld') === true && { showsMoney: true }),
      ...(reach === null ? {} : { careReach: reach }),
      ...(columns.data === undefined ? {} : { tableColumns: columns.data }),
    },
    ...(rest && { rest }),
    createdAt: made,
    updatedAt: readOr(
      updatedAt,
      valueAt(plan, 'gewijzigd_op'),
      made,
      'plan.gewijzigd_op',
      'bad_date',
      report,
    ),
  };
};

/** The records in the plan beside its locations and partners, by their places, each kind sorted by id. */
export const recordsInPlan = (plan: unknown, report: Report): PlanRecords => {
  const lists = topKinds.map((kind) => {
    const { place, inFile } = rowOf(kind);
    const isReadApart = kind === 'location' || kind === 'partner';
    if (inFile === undefined || isReadApart || !isObject(plan)) return [place, []];
    const list = valueAt(plan, inFile.place);
    const records = recordsFromFile(kind, list, `plan.${inFile.place}`, { isOwn: true }, report);
    return [place, records.sort((a, b) => compareIds(String(a.id), String(b.id)))];
  });
  // Each place has the records of its kind, by the table.
  return Object.fromEntries(lists) as PlanRecords;
};
