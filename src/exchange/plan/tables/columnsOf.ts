import type * as z from 'zod/mini';
import type { NestedKind, RecordKind, TopKind } from '@/domain/records';
import { kindsIn, rowOf, topKinds } from '@/domain/records';
import { propertiesInFile } from '../fileSchema';
import { identityInFile } from '../partnerIdentity';
import { fieldOf } from '../recordFields';
import { fieldsInFile } from '../recordInFile';
import { restInFile } from '../rest';
import { type Column, type ColumnKind, locationTable, parentColumn, parentNameColumn } from './table';

const kindOf = (schema: z.core.$ZodType): ColumnKind => {
  const { inner } = fieldOf(schema);
  const { def } = inner._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'string':
    case 'enum':
    case 'literal':
      return 'text';
    case 'number':
      return 'format' in def && String(def.format).includes('int') ? 'whole' : 'number';
    case 'boolean':
      return 'yesno';
    case 'nullable':
      return kindOf(def.innerType);
    case 'union': {
      const kinds = new Set(def.options.map(kindOf));
      const [kind = 'json'] = kinds;
      return kinds.size === 1 ? kind : 'json';
    }
    default:
      return 'json';
  }
};

const codesOf = (schema: z.core.$ZodType): string[] | undefined => {
  const { def } = fieldOf(schema).inner._zod as z.core.$ZodTypes['_zod'];
  return def.type === 'enum' ? Object.values(def.entries).map(String) : undefined;
};

const columnsIn = (shape: Readonly<Record<string, z.core.$ZodType>>): Column[] =>
  Object.entries(shape).map(([name, schema]) => {
    const codes = codesOf(schema);
    return { name, kind: kindOf(schema), ...(codes && { codes }) };
  });

const text = (name: string): Column => ({ name, kind: 'text' });
const rest: Column = { name: restInFile, kind: 'json' };

/** Kinds that have a list in the file. */
const hasList = (kind: RecordKind): boolean => rowOf(kind).inFile !== undefined;
export const nestedKinds: readonly NestedKind[] = kindsIn('location').filter(hasList);
export const otherTopKinds: readonly Exclude<TopKind, 'location'>[] = topKinds
  .filter((kind) => kind !== 'location')
  .filter(hasList);

const isIdentity = ({ name }: Column): boolean => identityInFile.some((each) => each === name);

const nestedPlaces = new Set(nestedKinds.map((kind) => rowOf(kind).inFile?.place));

/** The columns of the locations: the properties they have in GeoJSON, but for the lists, which are tables of their own. */
export const locationColumns: readonly Column[] = [
  text('id'),
  ...columnsIn(propertiesInFile.shape).filter(({ name }) => !nestedPlaces.has(name) && name !== restInFile),
  rest,
];

/** The columns of the records of a kind. */
export const columnsOf = (kind: RecordKind): readonly Column[] => {
  const isNested = rowOf(kind).parent !== undefined;
  return [
    ...(isNested ? [text(parentColumn), text(parentNameColumn)] : []),
    text('id'),
    // Who it is, beside what it promises.
    ...(kind === 'commitment' ? columnsIn(fieldsInFile('partner')).filter(isIdentity) : []),
    ...columnsIn(fieldsInFile(kind)),
    rest,
  ];
};

const ownNames: Partial<Record<RecordKind, string>> = {
  location: locationTable,
  line: 'programmaregels',
  commitment: 'toezeggingen',
};

const topPlaces = new Set(topKinds.map((kind) => rowOf(kind).inFile?.place));

/** The table that a kind stands in. No two share one. */
export const tableNameOf = (kind: RecordKind): string => {
  const { inFile, parent } = rowOf(kind);
  const place = inFile?.place ?? kind;
  return ownNames[kind] ?? (parent !== undefined && topPlaces.has(place) ? `${place}_per_locatie` : place);
};
