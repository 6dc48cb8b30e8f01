import * as z from 'zod/mini';
import { geometrySchema } from '@/domain/geometry';
import { idSchema } from '@/domain/ids';
import { yearSchema } from '@/domain/numbers';
import { partnerSchema } from '@/domain/partner';
import { planHeaderSchema, settingsSchema } from '@/domain/plan';
import { firmnesses } from '@/domain/planningStatus';
import {
  type FieldsInFile,
  kindsIn,
  type NestedKind,
  type PlaceInFile,
  type RecordKind,
  rowOf,
  type TopKind,
  topKinds,
} from '@/domain/records';
import { targetSchema } from '@/domain/target';
import { areaKindInFile } from './dutchCodes';
import { forEachColumn } from './flatTotals';
import { originProperties } from './origin';
import { fieldsInFile, recordInFile, restShape } from './recordInFile';

export const fileFormat = 'boven-de-kaart';
/** Raised with each change of the format, with a step in `migrations.ts`. */
export const fileVersion = 2;
/** The JSON Schema of the format: published beside the app, made from `fileSchema` (`fileJsonSchema.ts`). */
export const fileSchemaName = `boven-de-kaart-${fileVersion}.schema.json`;

/** Who it is stands there for the reader of the file; without it the partner is no longer in the plan. */
const identityOfPartner = {
  naam: z.optional(partnerSchema.shape.name),
  rol: z.optional(partnerSchema.shape.role),
  soort: partnerSchema.shape.kind,
};

/** The records of these kinds as lists in the file. Files of before a kind was there lack its list. */
const listsInFile = (kinds: readonly RecordKind[]) =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const { inFile } = rowOf(kind);
      const entry = z.strictObject({
        ...recordInFile(kind),
        ...(kind === 'commitment' && identityOfPartner),
      });
      return inFile === undefined ? [] : [[inFile.place, z.optional(z.array(entry))] as const];
    }),
  );

const wholeNumber = z.int().check(z.gte(0));

/** Delivered is no status. */
const firmnessesOfStatus = firmnesses.filter((firmness) => firmness !== 'gerealiseerd');

export const propertiesInFile = z.strictObject({
  ...fieldsInFile('location'),
  /** Derived from the status. */
  hardheid: z.enum(firmnessesOfStatus),
  ...originProperties,
  /** Derived: geodesic, whole m2; 0 for a point. */
  oppervlakte_m2: wholeNumber,
  /** Derived from `programma`, all of them; below 0 where more is demolished than built. */
  ...forEachColumn(() => z.int()),
  ...listsInFile(kindsIn('location')),
  ...restShape,
});

const featureInFile = z.strictObject({
  type: z.literal('Feature'),
  id: idSchema,
  properties: propertiesInFile,
  /** None: it still seeks a place. */
  geometry: z.nullable(geometrySchema),
});

type Lists<K extends RecordKind> = {
  [N in K as PlaceInFile<N>]?: ({ id: string } & FieldsInFile<N> &
    (N extends 'commitment' ? FieldsInFile<'partner'> : unknown))[];
};
type Properties = z.infer<typeof propertiesInFile> & FieldsInFile<'location'> & Lists<NestedKind>;
export type FeatureInFile = Omit<z.infer<typeof featureInFile>, 'properties'> & { properties: Properties };

const areaInFile = z.strictObject({
  soort: z.enum(areaKindInFile),
  code: z.optional(z.string()),
  /** Left out when the area is `onbepaald`. */
  naam: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
});

export const planInFile = z.strictObject({
  id: idSchema,
  naam: planHeaderSchema.shape.name,
  gebied: areaInFile,
  instellingen: z.strictObject({
    woningen_per_hectare: settingsSchema.shape.density.def.innerType,
    m2_per_woning: settingsSchema.shape.homeSize,
    geld: settingsSchema.shape.showsMoney,
    /** Metres, or `buurt`. */
    bereik_zorgteam: settingsSchema.shape.careReach,
    tabelkolommen: settingsSchema.shape.tableColumns,
  }),
  gemaakt_op: planHeaderSchema.shape.createdAt,
  gewijzigd_op: planHeaderSchema.shape.updatedAt,
  ...listsInFile(topKinds.filter((kind) => kind !== 'location')),
  ...restShape,
});

const targetInFile = z.strictObject({
  /** Homes count up to and including this year. */
  horizon: yearSchema,
  /** Homes; null when the number is not known. */
  per_type: targetSchema.shape.byType,
  bron: targetSchema.shape.source,
  peildatum: targetSchema.shape.asOf,
});

/** The whole file, strictly, as we write it. Reading is tolerant and works field by field. */
export const fileSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  /** Which schema it keeps to. Files of before there was one lack it. */
  $schema: z.optional(z.literal(fileSchemaName)),
  plan: planInFile,
  opgave: targetInFile,
  features: z.array(featureInFile),
});
type PlanInFile = z.infer<typeof planInFile> & Lists<Exclude<TopKind, 'location'>>;
export type PlanFile = Omit<z.infer<typeof fileSchema>, 'features' | 'plan'> & {
  plan: PlanInFile;
  features: FeatureInFile[];
};
