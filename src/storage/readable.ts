import type * as z from 'zod/mini';

/** The rows that pass their schema. One that does not is left out, not deleted. */
export const readable = <Row>(schema: z.ZodMiniType<Row>, rows: readonly unknown[]): Row[] =>
  rows.flatMap((row) => schema.safeParse(row).data ?? []);
