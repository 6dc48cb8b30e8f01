import type { Plan } from '@/domain/plan';
import { recordsAt, recordsIn } from '@/domain/recordParts';
import { type RecordKind, rowOf } from '@/domain/records';
import { isObject } from '../../json/jsonObject';
import { fileFormat, fileVersion } from '../fileSchema';
import { identityToFile } from '../partnerIdentity';
import { recordToFile } from '../recordInFile';
import { restInFile } from '../rest';
import { featureInFile } from '../writeFeature';
import { planInFile, targetInFile } from '../writeHeader';
import { columnsOf, locationColumns, nestedKinds, otherTopKinds, tableNameOf } from './columnsOf';
import {
  type Cell,
  type Column,
  locationTable,
  parentColumn,
  parentNameColumn,
  planTable,
  type Table,
} from './table';

/** Rows between two tidings of how far it is. */
const step = 200;

const cellOf = ({ kind }: Column, value: unknown): Cell => {
  if (value === undefined || value === null) return null;
  if (kind === 'json') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};

const rowOfEntry = (columns: readonly Column[], entry: object): Cell[] =>
  columns.map((column) => cellOf(column, Reflect.get(entry, column.name)));

/** What a later version said stays together, as it was kept. */
const withRest = (entry: object, record: object): object => ({
  ...entry,
  [restInFile]: Reflect.get(record, 'rest'),
});

const locationRows = (plan: Plan, progress: (share: number) => void): Cell[][] => {
  const partners = new Map(plan.partners.map((partner) => [partner.id, partner]));
  return plan.locations.map((location, index) => {
    if (index % step === 0) progress(index / plan.locations.length);
    const { id, properties } = featureInFile(location, partners);
    return rowOfEntry(locationColumns, withRest({ id, ...properties }, location));
  });
};

const nestedTables = (plan: Plan): Table[] => {
  const partners = new Map(plan.partners.map((partner) => [partner.id, partner]));
  const rows = new Map<RecordKind, Cell[][]>(nestedKinds.map((kind) => [kind, []]));
  const columns = new Map(nestedKinds.map((kind) => [kind, columnsOf(kind)]));
  for (const location of plan.locations) {
    for (const { kind, id, record } of recordsIn('location', location)) {
      const partner = kind === 'commitment' ? partners.get(id) : undefined;
      const entry = {
        [parentColumn]: location.id,
        [parentNameColumn]: location.name,
        ...(partner && identityToFile(partner)),
        ...recordToFile(kind, record),
      };
      rows.get(kind)?.push(rowOfEntry(columns.get(kind) ?? [], withRest(entry, record)));
    }
  }
  return nestedKinds.map((kind) => ({
    name: tableNameOf(kind),
    columns: columns.get(kind) ?? [],
    rows: rows.get(kind) ?? [],
  }));
};

const topTables = (plan: Plan): Table[] =>
  otherTopKinds.map((kind) => {
    const columns = columnsOf(kind);
    const rows = recordsAt(plan, kind).map((record) =>
      rowOfEntry(columns, withRest(recordToFile(kind, record), record)),
    );
    return { name: tableNameOf(kind), columns, rows };
  });

/** What an object says, a row for each value: its path, the value, and whether that is text or JSON. */
const pathRows = (value: unknown, path: string): Cell[][] => {
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, inner]) => pathRows(inner, `${path}.${name}`));
  }
  if (value === undefined) return [];
  return [typeof value === 'string' ? [path, value, 'tekst'] : [path, JSON.stringify(value), 'json']];
};

const headTable = (plan: Plan): Table => {
  const lists = new Set(otherTopKinds.map((kind) => rowOf(kind).inFile?.place));
  const said = Object.entries(planInFile(plan)).filter(([name]) => !lists.has(name) && name !== restInFile);
  const { rest } = plan;
  return {
    name: planTable,
    columns: ['gegeven', 'waarde', 'soort'].map((name) => ({ name, kind: 'text' })),
    rows: [
      ['format', fileFormat, 'tekst'],
      ['version', String(fileVersion), 'json'],
      ...pathRows(Object.fromEntries(said), 'plan'),
      ...(rest === undefined ? [] : [[`plan.${restInFile}`, JSON.stringify(rest), 'json']]),
      ...pathRows(targetInFile(plan.target), 'opgave'),
    ],
  };
};

/** A column in which nobody says anything is left out when it is not of this version. */
const withoutEmptyRest = (table: Table): Table => {
  const at = table.columns.findIndex(({ name }) => name === restInFile);
  if (at < 0 || table.rows.some((row) => row[at] !== null)) return table;
  return {
    ...table,
    columns: table.columns.toSpliced(at, 1),
    rows: table.rows.map((row) => row.toSpliced(at, 1)),
  };
};

/**
 * A plan as tables: the locations first, then what is in them, then what else is in the plan, and the plan itself. All of
 * the plan is in them but the shapes, and `planFileOfTables` makes it a plan again.
 */
export const planTables = (plan: Plan, progress: (share: number) => void = () => undefined): Table[] =>
  [
    { name: locationTable, columns: locationColumns, rows: locationRows(plan, progress) },
    ...nestedTables(plan),
    ...topTables(plan),
    headTable(plan),
  ].map(withoutEmptyRest);
