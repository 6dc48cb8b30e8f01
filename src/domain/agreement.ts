import * as z from 'zod/mini';
import { formerPartners } from './formerPartners';
import { idSchema } from './ids';

/** What parties agree on at a location: subjects of the Stappenplan ouderenhuisvesting (2025), in words of our own. */
export const agreementSubjects = [
  'gemeenschapsvorming',
  'brandveiligheid',
  'toegankelijkheid',
  'zorglevering',
  'techniek',
  'ontmoetingsruimte',
  'buitenruimte',
  'centrale_entree',
  'intensieve_zorg',
  'beheer',
  'toewijzing',
  'doorstroming',
  'grondprijs',
  'planning',
  'anders',
] as const;

/** How far it is: words of this app. */
export const agreementStates = ['onbesproken', 'in_gesprek', 'afgesproken', 'getekend', 'vervallen'] as const;

/** Documents in which an agreement can be laid down. */
export const agreementDocuments = [
  'volkshuisvestingsprogramma',
  'uitvoeringsprogramma',
  'prestatieafspraken',
  'anterieure_overeenkomst',
] as const;

/** What parties still have to agree on. */
export const isOpen = ({ state }: Pick<Agreement, 'state'>): boolean =>
  state === 'onbesproken' || state === 'in_gesprek';
export const isSettled = ({ state }: Pick<Agreement, 'state'>): boolean =>
  state === 'afgesproken' || state === 'getekend';

/** A subject that is agreed, or still open, at one location. */
export const agreementSchema = z.object({
  id: idSchema,
  subject: z._default(z.enum(agreementSubjects), 'anders'),
  /** What it is about in own words; of a free one (`anders`) its name. */
  title: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  state: z._default(z.enum(agreementStates), 'onbesproken'),
  partnerIds: z._default(z.array(idSchema).check(z.maxLength(50)), []),
  /** Names of parties that were taken out of the plan since. */
  formerPartners,
  date: z.optional(z.iso.date()),
  payer: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  laidDownIn: z.optional(z.enum(agreementDocuments)),
  remark: z._default(z.string().check(z.maxLength(2_000)), ''),
});
export type Agreement = z.infer<typeof agreementSchema>;
