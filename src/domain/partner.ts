import * as z from 'zod/mini';
import { idSchema } from './ids';
import { countSchema } from './numbers';

/** The sorts of organisation that signals ask about, and that every version of the file knows. */
export const partnerRoles = [
  'gemeente',
  'corporatie',
  'zorgorganisatie',
  'zorgkantoor',
  'welzijn',
  'ontwikkelaar',
  'belegger',
  'ouderenorganisatie',
  'anders',
] as const;
export type PartnerRole = (typeof partnerRoles)[number];

/** What an organisation is, in full: each sort of `partnerRoles`, and those that say more. */
export const partnerKinds = [
  'gemeente',
  'gemeente_sociaal',
  'gemeente_ruimtelijk',
  'corporatie',
  'zorgorganisatie',
  'welzijn',
  'zorgkantoor',
  'eerstelijn',
  'ouderenorganisatie',
  'huurdersorganisatie',
  'bewonersgroep',
  'wijkteam',
  'community_builder',
  'ontwikkelaar',
  'bouwer',
  'architect',
  'belegger',
  'regio',
  'provincie',
  'anders',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

export const partnerTables = ['bestuurlijk', 'ambtelijk'] as const;
/** What a care organisation gives, by the law that pays it, or by what it asks of a team. */
export const careForms = ['wlz', 'zvw', 'wijkverpleging', 'nachtzorg'] as const;

const words = (longest: number) => z.optional(z.string().check(z.minLength(1), z.maxLength(longest)));
export const longestSaid = 200;
export const longestConditions = 2_000;

/** An organisation at the table. `kind` is left out where `role` says it all. */
export const partnerSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(longestSaid)),
  role: z.enum(partnerRoles),
  kind: z.optional(z.enum(partnerKinds)),
  /** For whom it speaks besides itself. */
  represents: words(longestSaid),
  tables: z.optional(z.array(z.enum(partnerTables))),
  /** How often it meets. */
  rhythm: words(longestSaid),
  care: z.optional(z.array(z.enum(careForms))),
  /** Zorggeschikte homes that a team needs at one location. */
  minimumScale: z.optional(countSchema),
  conditions: words(longestConditions),
  /** What an investor asks of the money, in its own words. */
  yieldWish: words(longestSaid),
  contact: words(longestConditions),
});
export type Partner = z.infer<typeof partnerSchema>;

/** How far a partner has bound itself at one location: words of this app, loosest first. */
export const commitmentLevels = ['genoemd', 'intentie', 'toegezegd', 'vastgelegd'] as const;
export type CommitmentLevel = (typeof commitmentLevels)[number];

/** What a partner does at one location. */
export const locationRoles = [
  'trekker',
  'grondeigenaar',
  'ontwikkelaar',
  'verhuurder',
  'zorgpartner',
  'welzijnspartner',
  'financier',
  'beheerder',
  'bouwer',
  'architect',
  'vertegenwoordiger',
  'toetser',
  'anders',
] as const;
export type LocationRole = (typeof locationRoles)[number];

/** What a promise is of: a result, an effort on the way to it, or a question to somebody else. */
export const commitmentKinds = ['resultaat', 'proces', 'verzoek'] as const;

/** What one partner promises at one location. */
export const commitmentSchema = z.object({
  partnerId: idSchema,
  level: z._default(z.enum(commitmentLevels), 'genoemd'),
  /** Left out: the usual one of its kind (`usualRole`). */
  roles: z.optional(z.array(z.enum(locationRoles))),
  kind: z.optional(z.enum(commitmentKinds)),
  /** Homes it stands for. */
  homes: z.optional(countSchema),
  date: z.optional(z.iso.date()),
  term: words(longestSaid),
  /** On what it still depends: "voorbehoud RvC". */
  reserve: words(longestSaid),
  /** The name of a partner that was taken out of the plan since. */
  formerName: words(longestSaid),
});
export type Commitment = z.infer<typeof commitmentSchema>;
