import * as z from 'zod/mini';

/**
 * What a format could not hold of a plan, so that the user is told. `no_place`: locations without a place.
 * `no_surface`: locations that are a point. `long_shape`: shapes that do not fit in a cell. `cut_text`: texts that were
 * cut to what a field can hold.
 */
export const writeLosses = ['no_place', 'no_surface', 'long_shape', 'cut_text'] as const;
export type WriteLoss = (typeof writeLosses)[number];

/** A plan as a file, and how often it lost what. */
export type Written = { file: Blob; lost?: Partial<Record<WriteLoss, number>> };

export const writtenSchema = z.object({
  file: z.instanceof(Blob),
  lost: z._default(z.partialRecord(z.enum(writeLosses), z.int()), {}),
});
export type AllWritten = z.infer<typeof writtenSchema>;
