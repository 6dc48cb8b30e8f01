import * as z from 'zod/mini';
import { idSchema } from './ids';

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

/** An organisation at the table. */
export const partnerSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  role: z.enum(partnerRoles),
});
export type Partner = z.infer<typeof partnerSchema>;
export type PartnerRole = Partner['role'];

/** How far a partner has bound itself at one location: words of this app, loosest first. */
export const commitmentLevels = ['genoemd', 'intentie', 'toegezegd', 'vastgelegd'] as const;

/** What one partner promises at one location. */
export const commitmentSchema = z.object({
  partnerId: idSchema,
  level: z._default(z.enum(commitmentLevels), 'genoemd'),
});
export type Commitment = z.infer<typeof commitmentSchema>;
