import * as z from 'zod/mini';
import { isObject } from '../json/jsonObject';
import { fileSchema, fileSchemaName } from './fileSchema';

/** No control characters, written so that validators without Unicode classes (Python, Java) read it too. */
const portableIdPattern = '^[^\\u0000-\\u001f\\u007f-\\u009f]+$';

/** The member that a file in Rijksdriehoek has besides. */
const crsInFile = z.toJSONSchema(
  z.strictObject({
    type: z.literal('name'),
    properties: z.strictObject({ name: z.literal('urn:ogc:def:crs:EPSG::28992') }),
  }),
);

/** Degrees, or with `crs` metres in Rijksdriehoek. */
const widened = { 180: 300_000, 90: 629_000 } as const;

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a property means, by the names of those it is in and its own. */
type Say = (path: readonly string[]) => string | undefined;

/** Says of each property what it is. */
const describeAll = (schema: unknown, path: readonly string[], say: Say): void => {
  if (!isObject(schema)) return;
  if (isObject(schema.properties)) {
    for (const [name, property] of Object.entries(schema.properties)) {
      const at = [...path, name];
      const description = say(at);
      if (isObject(property) && description !== undefined) Object.assign(property, { description });
      describeAll(property, at, say);
    }
  }
  describeAll(schema.items, path, say);
};

/**
 * The format as JSON Schema (2020-12), for whoever reads our files with other tools: in WGS84, and in Rijksdriehoek with
 * the member `crs`.
 */
export const fileJsonSchema = (say: Say = () => undefined): JsonSchema => {
  const schema = z.toJSONSchema(fileSchema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern?.includes('\\p{Cc}')) jsonSchema.pattern = portableIdPattern;
      const { minimum, maximum } = jsonSchema;
      if ((maximum === 180 || maximum === 90) && minimum === -maximum) {
        jsonSchema.maximum = widened[maximum];
        if (maximum === 180) jsonSchema.minimum = -7_000;
      }
    },
  });
  const { $schema, ...rest } = schema;
  const whole = {
    ...(typeof $schema === 'string' && { $schema }),
    $id: fileSchemaName,
    title: 'Boven de kaart: een plan als GeoJSON',
    ...rest,
    properties: { ...rest.properties, crs: { ...crsInFile, $schema: undefined } },
  };
  const clean: JsonSchema = JSON.parse(JSON.stringify(whole));
  describeAll(clean, [], say);
  return clean;
};
