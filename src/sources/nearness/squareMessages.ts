import * as z from 'zod/mini';
import { amenityKinds } from '@/domain/amenityKind';
import { suitabilitySchema } from '@/domain/suitability/suitability';

const place = z.tuple([z.number(), z.number()]);

/** What is asked of the worker that counts squares. */
export const squareRequestSchema = z.discriminatedUnion('job', [
  z.object({
    job: z.literal('count'),
    id: z.int(),
    rings: z.array(z.array(place)),
    amenities: z.array(z.object({ kind: z.enum(amenityKinds), place, from: z.nullable(z.int()) })),
    size: z.int().check(z.minimum(1)),
  }),
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
    milliseconds: z.number(),
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
