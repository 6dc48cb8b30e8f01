import * as z from 'zod/mini';
import { geometrySchema } from '@/domain/geometry';
import { housingTypeSchema } from '@/domain/housingType';
import { idSchema } from '@/domain/ids';
import { locationFieldsSchema } from '@/domain/location';
import { countSchema, yearSchema } from '@/domain/numbers';
import { commitmentSchema, partnerSchema } from '@/domain/partner';
import { planHeaderSchema, settingsSchema } from '@/domain/plan';
import { firmnesses, planningStatusSchema } from '@/domain/planningStatus';
import { programmeLineSchema } from '@/domain/programmeLine';
import { segmentSchema } from '@/domain/segment';
import { targetSchema } from '@/domain/target';
import { areaKindInFile } from './dutchCodes';
import { forEachColumn } from './flatTotals';
import { originProperties } from './origin';

export const fileFormat = 'boven-de-kaart';
/** Raised with each change of the format, with a step in `migrations.ts`. */
export const fileVersion = 2;

/** Defaults belong to the plan, not to the file: what we write is always complete. */
const { intervention, priority, notes, name } = locationFieldsSchema.shape;
const line = programmeLineSchema.shape;

const lineInFile = z.strictObject({
  id: idSchema,
  woningtype: housingTypeSchema,
  segment: segmentSchema,
  aantal: countSchema,
  gerealiseerd: countSchema,
  opleverjaar: z.optional(yearSchema),
  eigenaar: line.owner.def.innerType,
  bouwvorm: line.building.def.innerType,
});

/** Name and role are there for the reader of the file; without them the partner is no longer in the plan. */
const commitmentInFile = z.strictObject({
  id: idSchema,
  naam: z.optional(partnerSchema.shape.name),
  rol: z.optional(partnerSchema.shape.role),
  toezegging: commitmentSchema.shape.level.def.innerType,
});

const [, ...firmnessesOfStatus] = firmnesses;

const wholeNumber = z.int().check(z.minimum(0));

export const propertiesInFile = z.strictObject({
  naam: name,
  ingreep: intervention.def.innerType,
  planologische_status: planningStatusSchema,
  /** Derived from the status. */
  hardheid: z.enum(firmnessesOfStatus),
  prioriteit: priority.def.innerType,
  ...originProperties,
  intramurale_plaatsen: countSchema,
  opmerkingen: notes.def.innerType,
  /** Derived: geodesic, whole m2; 0 for a point. */
  oppervlakte_m2: wholeNumber,
  /** Derived from `programma`, all of them. */
  ...forEachColumn(() => wholeNumber),
  programma: z.array(lineInFile),
  partners: z.array(commitmentInFile),
});

const featureInFile = z.strictObject({
  type: z.literal('Feature'),
  id: idSchema,
  properties: propertiesInFile,
  geometry: geometrySchema,
});
export type FeatureInFile = z.infer<typeof featureInFile>;

const partnerInFile = z.strictObject({
  id: idSchema,
  naam: partnerSchema.shape.name,
  rol: partnerSchema.shape.role,
});

const areaInFile = z.strictObject({
  soort: z.enum(areaKindInFile),
  code: z.optional(z.string()),
  /** Left out when the area is `onbepaald`. */
  naam: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
});

const planInFile = z.strictObject({
  id: idSchema,
  naam: planHeaderSchema.shape.name,
  gebied: areaInFile,
  instellingen: z.strictObject({ woningen_per_hectare: settingsSchema.shape.density.def.innerType }),
  gemaakt_op: planHeaderSchema.shape.createdAt,
  gewijzigd_op: planHeaderSchema.shape.updatedAt,
  partners: z.array(partnerInFile),
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
  plan: planInFile,
  opgave: targetInFile,
  features: z.array(featureInFile),
});
export type PlanFile = z.infer<typeof fileSchema>;

/** No control characters, written so that validators without Unicode classes (Python, Java) read it too. */
const portableIdPattern = '^[^\\u0000-\\u001f\\u007f-\\u009f]+$';

/** The format as JSON Schema (2020-12), for whoever reads our files with other tools. */
export const fileJsonSchema = () =>
  z.toJSONSchema(fileSchema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern?.includes('\\p{Cc}')) jsonSchema.pattern = portableIdPattern;
    },
  });
