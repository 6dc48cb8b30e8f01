import * as z from 'zod/mini';
import { positionSchema } from '@/domain/geometry';
import { idSchema } from '@/domain/ids';

/** What a file is brought for: facts of one kind, or a map to lie under the plan. */
export const broughtKinds = [
  'map',
  'reference',
  'underlay',
  'amenities',
  'neighbourhoods',
  'parcels',
  'people',
  'paths',
] as const;
export type BroughtKind = (typeof broughtKinds)[number];

/** Beside those: a picture of a location, which names the file. */
export const fileKinds = [...broughtKinds, 'picture'] as const;

/** A file that the user brought for one plan, kept whole; a picture as it was made smaller. */
export const broughtFileRowSchema = z.object({
  id: idSchema,
  planId: idSchema,
  kind: z.enum(fileKinds),
  name: z.string().check(z.minLength(1), z.maxLength(300)),
  at: z.iso.datetime(),
  content: z.instanceof(Blob),
  /** Of a picture under the map: where its corners lie, from the upper left one clockwise. */
  corners: z.optional(z.tuple([positionSchema, positionSchema, positionSchema, positionSchema])),
});
export type FileRow = z.infer<typeof broughtFileRowSchema>;
export type BroughtFileRow = FileRow & { kind: BroughtKind };
export const isBrought = (row: FileRow): row is BroughtFileRow => row.kind !== 'picture';
