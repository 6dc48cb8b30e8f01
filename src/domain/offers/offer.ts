import * as z from 'zod/mini';
import { idSchema } from '../ids';
import { partnerRoles } from '../partner';

/** What was answered to one part of an offer. */
export const verdicts = ['overgenomen', 'aangepast', 'afgewezen'] as const;
export type Verdict = (typeof verdicts)[number];

export const longestTerms = 2_000;
export const longestReason = 500;
export const longestCover = 200;

const text = (longest: number) => z._default(z.string().check(z.maxLength(longest)), '');

/** One answer; its members are called the same in the file. */
export const answerSchema = z.object({
  locatie: idSchema,
  /** Where the sender has it under another id. */
  aangeboden_als: z.optional(idSchema),
  naam: z.string().check(z.maxLength(200)),
  antwoord: z.enum(verdicts),
  reden: text(longestReason),
  /** The offer takes it out of the plan. */
  haalt_weg: z.optional(z.boolean()),
  /** The numbers that were offered, by address (`offeredNumbers`): from there a newer offer of the same sender is seen. */
  geboden: z.optional(z.record(z.string(), z.union([z.number(), z.string().check(z.maxLength(200))]))),
});
export type Answer = z.infer<typeof answerSchema>;

/** The answer to the cover of an area. */
export const coverAnswerSchema = z.object({ antwoord: z.enum(verdicts), reden: text(longestReason) });
export type CoverAnswer = z.infer<typeof coverAnswerSchema>;

/** What a sender says of an offer as a whole. */
export const termsShape = {
  /** From whom. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  role: z._default(z.enum(partnerRoles), 'anders'),
  madeAt: z.iso.datetime(),
  validUntil: z.optional(z.iso.date()),
  conditions: text(longestTerms),
  /** What is asked in return. */
  asks: text(longestTerms),
  /** What a care organisation offers to give everywhere in an area, in words, and in which neighbourhoods. */
  covers: text(longestCover),
  coverAreas: z._default(
    z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(200)),
    [],
  ),
  /** It can stand as a whole proposal for the prestatieafspraken. */
  isComplete: z._default(z.boolean(), false),
};

export const termsSchema = z.object(termsShape);
export type Terms = z.infer<typeof termsSchema>;

/** An offer that came in, and what was answered. One per sender: a newer one takes the place of the older, part by part. */
export const offerSchema = z.object({
  id: idSchema,
  ...termsShape,
  takenAt: z.iso.datetime(),
  coverAnswer: z.optional(coverAnswerSchema),
  answers: z._default(z.array(answerSchema).check(z.maxLength(20_000)), []),
});
export type Offer = z.infer<typeof offerSchema>;
