import conceptListsFile from '@data/concept-lists.json';
import * as z from 'zod/mini';
import { agreementSubjects } from '@/domain/agreement';

/** Shape of data/concept-lists.json. `subject`: an agreement on it meets the point too. */
export const conceptListsFileSchema = z.object({
  source: z.string().check(z.minLength(1)),
  asOf: z.iso.date(),
  url: z.string(),
  lists: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      points: z.array(
        z.object({ id: z.string(), name: z.string(), subject: z.optional(z.enum(agreementSubjects)) }),
      ),
    }),
  ),
});

/** What parties mostly ask of a building and of the agreements around it. */
export const conceptLists = conceptListsFileSchema.parse(conceptListsFile);
export type ConceptList = (typeof conceptLists)['lists'][number];
