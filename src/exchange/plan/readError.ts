import * as z from 'zod/mini';

/** Kinds of files that are recognised and cannot be read. The Dutch words for each live in src/text. */
export const otherKinds = [
  'zip',
  'sqlite',
  'pdf',
  'picture',
  'markup',
  'table',
  'dxf',
  'dwg',
  'mapinfo',
  'geodatabase',
  'shape_part',
  'word',
  'excel_old',
  'encrypted',
  'locked',
  'bomb',
  'damaged',
  'archive',
  'parquet',
  'utf32',
  'georss',
  'sql',
] as const;
export type OtherKind = (typeof otherKinds)[number];

/** Why nothing of a file was taken over. */
export const readErrorSchema = z.discriminatedUnion('code', [
  /** Sizes in bytes. */
  z.object({ code: z.literal('too_large'), size: z.number(), largest: z.number() }),
  z.object({ code: z.literal('empty_file') }),
  /** Not UTF-8 text, and no byte order mark that says what else it is. */
  z.object({ code: z.literal('not_text'), looksLike: z.enum(['utf-16', 'other']) }),
  /** Line and column count from 1; `found` is what stands there, `end` when the file breaks off. */
  z.object({
    code: z.literal('not_json'),
    line: z.optional(z.int()),
    column: z.optional(z.int()),
    found: z.optional(z.string()),
  }),
  /** JSON, but not GeoJSON; `type` is what it calls itself. */
  z.object({ code: z.literal('not_geojson'), type: z.optional(z.string()) }),
  /** A backup: whole plans, with more than an import takes. */
  z.object({ code: z.literal('is_backup') }),
  /** `seen`: named by a `crs` member, or recognised from the coordinates. */
  z.object({
    code: z.literal('crs_not_supported'),
    crs: z.string(),
    seen: z.enum(['crs_member', 'coordinates']),
  }),
  z.object({ code: z.literal('newer_version'), version: z.number(), supported: z.number() }),
  z.object({ code: z.literal('too_many_locations'), count: z.int(), most: z.int() }),
  /** The browser could not read the file: moved, or no permission. */
  z.object({ code: z.literal('unreadable_file') }),
  /** The reader itself broke down, for instance by lack of memory. */
  z.object({ code: z.literal('reader_failed') }),
  /** Another kind of file than can be read. `extension`: what the name said instead, without the dot. */
  z.object({ code: z.literal('other_kind'), kind: z.enum(otherKinds), extension: z.optional(z.string()) }),
  /** What reads this could not be fetched: offline, for the first time. */
  z.object({ code: z.literal('not_loaded') }),
  z.object({ code: z.literal('cancelled') }),
]);
export type ReadError = z.infer<typeof readErrorSchema>;
