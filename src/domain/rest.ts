import * as z from 'zod/mini';

/**
 * What a later version of the app said of a record and this one does not know: kept as it stands, never read, and handed
 * on with the record. `records`: records inside it, by their name there.
 */
export type Rest = {
  values?: Record<string, unknown> | undefined;
  records?: Record<string, Rest> | undefined;
};

export const restSchema: z.ZodMiniType<Rest> = z.lazy(() =>
  z.object({
    values: z.optional(z.record(z.string(), z.unknown())),
    records: z.optional(z.record(z.string(), restSchema)),
  }),
);
