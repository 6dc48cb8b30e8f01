import * as z from 'zod/mini';
import { amenityKinds } from '@/domain/amenityKind';
import { suitabilitySchema } from '@/domain/suitability/suitability';
import { pathsFaults } from './readPaths';

const place = z.tuple([z.number(), z.number()]);

/** What is asked of the worker that counts squares. */
export const squareRequestSchema = z.discriminatedUnion('job', [
  z.object({
    job: z.literal('count'),
    id: z.int(),
    rings: z.array(z.array(place)),
    amenities: z.array(z.object({ kind: z.enum(amenityKinds), place, from: z.nullable(z.int()) })),
    size: z.int().check(z.minimum(1)),
    /** A file with paths to measure over, known by its name here; absent: in a straight line. */
    paths: z.optional(z.object({ id: z.string(), file: z.instanceof(Blob) })),
  }),
  z.object({ job: z.literal('paths'), id: z.int(), file: z.instanceof(Blob) }),
  z.object({ job: z.literal('paint'), id: z.int(), settings: suitabilitySchema }),
]);
export type SquareRequest = z.input<typeof squareRequestSchema>;

const grid = z.object({
  west: z.number(),
  south: z.number(),
  size: z.number(),
  columns: z.int(),
  rows: z.int(),
});

/** What it answers; `milliseconds`: what it took. */
export const squareAnswerSchema = z.discriminatedUnion('job', [
  z.object({
    job: z.literal('count'),
    id: z.int(),
    /** Null: there is no surface to count. */
    grid: z.nullable(grid),
    squares: z.int(),
    /** Over paths, how far each square is from everything; null: in a straight line. */
    walked: z.nullable(
      z.array(
        z.object({
          kind: z.enum(amenityKinds),
          from: z.nullable(z.int()),
          metres: z.instanceof(Uint16Array),
          which: z.instanceof(Uint32Array),
        }),
      ),
    ),
    milliseconds: z.number(),
  }),
  z.object({
    job: z.literal('paths'),
    id: z.int(),
    /** Why there is nothing to walk on; null: there is. */
    fault: z.nullable(z.enum(pathsFaults)),
    lines: z.int(),
  }),
  z.object({
    job: z.literal('paint'),
    id: z.int(),
    shades: z.instanceof(Uint8Array),
    tally: z.array(z.int()),
    unknown: z.array(z.enum(amenityKinds)),
    milliseconds: z.number(),
  }),
]);
export type SquareAnswer = z.infer<typeof squareAnswerSchema>;
