import * as z from 'zod/mini';
import { idSchema } from './ids';
import { longestWho } from './step';

export const tableLevels = ['bestuurlijk', 'ambtelijk'] as const;

const said = z._default(z.string().check(z.maxLength(longestWho)), '');

/** A table of the network: who sits at it, how often, and whether the progress of the plan is followed there. */
export const networkTableSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(longestWho)),
  level: z.optional(z.enum(tableLevels)),
  rhythm: said,
  chair: said,
  partnerIds: z._default(z.array(idSchema).check(z.maxLength(200)), []),
  /** How the progress is followed here, and by whom; empty where it is not. */
  follows: said,
  followedBy: said,
});
export type NetworkTable = z.infer<typeof networkTableSchema>;

/** Whether it was agreed that the progress is followed at this table. */
export const isFollowing = ({ follows, followedBy }: NetworkTable): boolean =>
  follows !== '' || followedBy !== '';
