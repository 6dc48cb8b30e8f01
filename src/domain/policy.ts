import * as z from 'zod/mini';
import { idSchema } from './ids';

const longestLink = 1_000;
export const longestPolicyNote = 2_000;

/** A policy document of the municipality itself: where it stands, and what it says. */
export const policySchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  date: z.optional(z.iso.date()),
  link: z._default(z.string().check(z.maxLength(longestLink)), ''),
  note: z._default(z.string().check(z.maxLength(2_000)), ''),
});
export type Policy = z.infer<typeof policySchema>;

/** What a policy document says of one location. */
export const policyNoteSchema = z.object({
  policyId: idSchema,
  says: z._default(z.string().check(z.maxLength(longestPolicyNote)), ''),
});
export type PolicyNote = z.infer<typeof policyNoteSchema>;

/** Whether a link can be opened: a web address and nothing else. */
export const isWebLink = (link: string): boolean => /^https?:\/\/[^\s]+$/i.test(link);
