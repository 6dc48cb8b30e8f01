import * as z from 'zod/mini';

/** The names of partners that were taken out of the plan, where what they were part of is still told. */
export const formerPartners = z.optional(
  z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(200)),
);
