import * as z from 'zod/mini';
import { idSchema } from './ids';

/** The steps of a location from the first decision to the keys, in their order. */
export const milestoneKinds = [
  'principebesluit',
  'planprocedure',
  'vergunning',
  'start_bouw',
  'oplevering',
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** When a step is planned, and when it was taken. `id`: which step, a code of `milestoneKinds`. */
export const milestoneSchema = z.object({
  id: idSchema,
  planned: z.optional(z.iso.date()),
  done: z.optional(z.iso.date()),
  /** Who decides, or decided: college, raad, RvC. */
  body: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
});
export type Milestone = z.infer<typeof milestoneSchema>;

const dayLength = 24 * 60 * 60 * 1000;

/** Whole weeks that a step is late: taken after its day, or not taken while that has passed. 0: in time, or unplanned. */
export const weeksLate = ({ planned, done }: Pick<Milestone, 'planned' | 'done'>, today: string): number => {
  if (planned === undefined) return 0;
  const days = (Date.parse(done ?? today) - Date.parse(planned)) / dayLength;
  return days <= 0 ? 0 : Math.ceil(days / 7);
};
