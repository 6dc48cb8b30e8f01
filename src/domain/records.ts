import * as z from 'zod/mini';
import { kindsInLocation } from './kinds/inLocation';
import { kindsInPlan } from './kinds/inPlan';
import { kindsOfExchange } from './kinds/ofExchange';
import { kindsOfGround } from './kinds/ofGround';
import { kindsOfProcess } from './kinds/ofProcess';
import { restSchema } from './rest';

/**
 * The kinds of records of a plan, from the outside in. From a row follow the edits, where the record stands in the shared
 * document, reading and writing it there, the Change, undo, losses, differences, and its place in the file. Its words are
 * in `src/text/records.ts`. A kind or a field that is added raises no version: older files lack it, older apps keep it
 * (`rest.ts`).
 *
 * - `schema`: one record with its key, without the records in it. A field that may be absent is optional or has a default.
 * - `key`: the field that names it among its likes.
 * - `parent`: the kind it is in; without one it is in the plan itself.
 * - `place`: the member of the plan, or of its parent, that holds them.
 * - `map`: in the document it stands in a map of its own, made with the parent. Only the first two kinds: two tabs must
 *   never have to make the same map, so later kinds stand in the parent itself, under `place/key`.
 * - `partners`: the field that names a partner, or several, by id.
 * - `personal`, `money`: fields that say something of persons (free text too, for names get in there) or of money, so that
 *   what leaves can do without them (`leaving/`). Each is optional or has a default. `money: true`: the whole record.
 * - `asked`: fields that stay here unless somebody asks for them, by the choice that does. `internal`: of the work, and never
 *   public.
 * - `inFile`: where it stands in the file (in the plan, or in the properties of the location), and what its fields are
 *   called there. What has another shape in the file (geometry, origin) is not named here.
 */
export const recordKinds = {
  ...kindsInPlan,
  ...kindsOfGround,
  ...kindsOfProcess,
  ...kindsOfExchange,
  ...kindsInLocation,
} as const;

type Kinds = typeof recordKinds;
export type RecordKind = keyof Kinds;
/** Kinds of records in another record, and those in the plan itself. */
export type NestedKind = { [K in RecordKind]: Kinds[K] extends { parent: string } ? K : never }[RecordKind];
export type TopKind = Exclude<RecordKind, NestedKind | 'plan'>;
export type Place<K extends RecordKind> = Kinds[K]['place'];
export type Key<K extends RecordKind> = Kinds[K]['key'];

type Shape<K extends RecordKind> = Kinds[K]['schema']['shape'] & {
  rest: z.ZodMiniOptional<typeof restSchema>;
};
type RecordSchema<K extends RecordKind> = Schema<Shape<K>>;
type Schema<S> = S extends z.core.$ZodShape ? z.ZodMiniObject<S> : never;
type Inside<K extends RecordKind> = {
  [N in NestedKind as Kinds[N]['parent'] extends K ? Place<N> : never]: z.ZodMiniDefault<
    z.ZodMiniArray<RecordSchema<N>>
  >;
};
type WholeSchema<K extends RecordKind> = Schema<Shape<K> & Inside<K>>;

/** One record with its key, without the records in it. */
export type RecordOf<K extends RecordKind> = z.output<RecordSchema<K>>;
/** One record with all records in it, by their places. */
export type Whole<K extends RecordKind> = z.output<WholeSchema<K>>;
/** The fields of a record under their names in the file, and the name of its list there. */
type InFile<K extends RecordKind> = Kinds[K] extends { inFile: infer File } ? File : never;
type FileNames<K extends RecordKind> = InFile<K> extends { fields: infer Names } ? Names : never;
export type PlaceInFile<K extends RecordKind> =
  InFile<K> extends { place: infer Place extends string } ? Place : never;
export type FieldsInFile<K extends RecordKind> = {
  [Field in keyof FileNames<K> as FileNames<K>[Field] & string]?: Field extends keyof RecordOf<K>
    ? RecordOf<K>[Field]
    : never;
};

/** The records of a plan by place, each kind as `Of` says. */
export type ByPlace<Of extends { [K in TopKind]: unknown }> = { [K in TopKind as Place<K>]: Of[K] };
export type PlanRecords = { [K in TopKind as Place<K>]: Whole<K>[] };

/** What leaves only when it is asked for: how to reach a partner, and pictures of locations. */
export const askedChoices = ['withContacts', 'withPictures'] as const;
export type Asked = (typeof askedChoices)[number];

/** A row, as code that is the same for every kind reads it. */
type Row = {
  schema: { shape: Readonly<Record<string, z.core.$ZodType>> };
  key: string;
  place: string;
  parent?: 'location';
  map?: true;
  partners?: string;
  personal?: readonly string[];
  money?: readonly string[] | true;
  asked?: Readonly<Record<string, Asked>>;
  internal?: readonly string[];
  inFile?: { place: string; fields: Readonly<Record<string, string>> };
};
export const rowOf = (kind: RecordKind): Row => recordKinds[kind];

const kinds = Object.keys(recordKinds) as [RecordKind, ...RecordKind[]];
export const recordKindSchema = z.enum(kinds);
const isNested = (kind: RecordKind): kind is NestedKind => rowOf(kind).parent !== undefined;
export const topKinds = kinds.filter((kind): kind is TopKind => kind !== 'plan' && !isNested(kind));
/** The kinds of the records that can be in one of this kind. */
export const kindsIn = (kind: RecordKind): readonly NestedKind[] => insideOf[kind];
const insideOf = Object.fromEntries(
  kinds.map((kind) => [kind, kinds.filter(isNested).filter((inside) => rowOf(inside).parent === kind)]),
) as Record<RecordKind, NestedKind[]>;

const shapeOf = (kind: RecordKind) => ({ ...rowOf(kind).schema.shape, rest: z.optional(restSchema) });

/** The schema of one record without the records in it. */
export const recordSchema = <K extends RecordKind>(kind: K) => z.object(shapeOf(kind)) as RecordSchema<K>;

/** The schema of a record with all records in it; those that are not there are an empty list. */
export const wholeSchema = <K extends RecordKind>(kind: K) => {
  const inside = kindsIn(kind).map((nested) => [
    rowOf(nested).place,
    z._default(z.array(recordSchema(nested)), []),
  ]);
  return z.object({ ...shapeOf(kind), ...Object.fromEntries(inside) }) as WholeSchema<K>;
};

type RecordsShape = { [K in TopKind as Place<K>]: z.ZodMiniDefault<z.ZodMiniArray<WholeSchema<K>>> };

/** The lists of records in a plan; one that is not there is empty. */
export const recordsShape = Object.fromEntries<unknown>(
  topKinds.map((kind) => [rowOf(kind).place, z._default(z.array(wholeSchema(kind)), [])]),
) as RecordsShape;

/** The schema of a whole plan. */
export const planSchema = z.object({ ...shapeOf('plan'), ...recordsShape }) as Schema<
  Shape<'plan'> & RecordsShape
>;
