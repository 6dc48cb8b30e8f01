import * as z from 'zod/mini';
import { idSchema } from '@/domain/ids';
import { type Answer, answerSchema, coverAnswerSchema, termsShape } from '@/domain/offers/offer';

/** What makes a plan file an offer, or an answer to one: a member of its own, before the plan. */
export const offerMember = 'bod';
export const answerMember = 'antwoord';
/** The locations of an offer as they were where it started, as features. */
export const basisMember = 'uitgangspunt';

/** What an offer says of itself. */
export const bidSchema = z.object({
  id: idSchema,
  ...termsShape,
  /** The day of the version it started from; left out when there was none. */
  basisAt: z.optional(z.iso.datetime()),
  /** The locations of where it started that it wants out of the plan, by id. */
  takesAway: z._default(z.array(idSchema).check(z.maxLength(20_000)), []),
});
export type Bid = z.infer<typeof bidSchema>;

/** What an answer says: to which offer, and what became of each part of it. */
export const answersSchema = z.object({
  offerId: idSchema,
  to: z.string().check(z.maxLength(200)),
  from: z.string().check(z.maxLength(200)),
  madeAt: z.iso.datetime(),
  answers: z.array(answerSchema),
  cover: z.optional(coverAnswerSchema),
});
export type Answers = z.infer<typeof answersSchema>;

/** The names of the fields in the file. */
const bidNames = {
  id: 'id',
  name: 'van',
  role: 'rol',
  madeAt: 'gemaakt_op',
  validUntil: 'geldig_tot_en_met',
  conditions: 'voorwaarden',
  asks: 'vraagt',
  covers: 'dekt_gebied',
  coverAreas: 'dekt_buurten',
  isComplete: 'volledig_voorstel',
  basisAt: 'uitgangspunt_van',
  takesAway: 'haalt_weg',
} as const satisfies Record<keyof Bid, string>;

const answersNames = {
  offerId: 'bod',
  to: 'aan',
  from: 'van',
  madeAt: 'gemaakt_op',
  answers: 'antwoorden',
  cover: 'dekking',
} as const satisfies Record<keyof Answers, string>;

const toFile = (names: Readonly<Record<string, string>>, said: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([field, name]) => {
      const value: unknown = Reflect.get(said, field);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

/** What is said under the names of the file, without what its schema cannot read. */
const fromFile = (
  names: Readonly<Record<string, string>>,
  shape: Readonly<Record<string, z.core.$ZodType>>,
  member: object,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([field, name]) => {
      const schema = shape[field];
      const value: unknown = Object.hasOwn(member, name) ? Reflect.get(member, name) : undefined;
      if (schema === undefined || value === undefined) return [];
      const read = z.safeParse(schema, value);
      return read.success ? [[field, read.data] as const] : [];
    }),
  );

export const bidToFile = (bid: Bid): Record<string, unknown> => toFile(bidNames, bid);
export const answersToFile = (answers: Answers): Record<string, unknown> => toFile(answersNames, answers);

/** Undefined when it does not even say what cannot be missed: which offer, from whom and when. */
export const bidFromFile = (member: object): Bid | undefined => {
  const read = bidSchema.safeParse(fromFile(bidNames, bidSchema.shape, member));
  return read.success ? read.data : undefined;
};

/** Answers that cannot be read are left out. */
export const answersFromFile = (member: object): Answers | undefined => {
  const list: unknown = Reflect.get(member, answersNames.answers);
  const answers = (Array.isArray(list) ? list : []).flatMap((each): Answer[] => {
    const read = answerSchema.safeParse(each);
    return read.success ? [read.data] : [];
  });
  const said = fromFile(answersNames, answersSchema.shape, member);
  const read = answersSchema.safeParse({ ...said, answers });
  return read.success ? read.data : undefined;
};
