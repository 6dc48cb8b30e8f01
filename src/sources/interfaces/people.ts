import * as z from 'zod/mini';
import { positionSchema } from '@/domain/geometry';
import type { Bounds } from '@/geo/bounds';
import type { Answer, Asking } from './answer';

const people = z.nullable(z.number().check(z.nonnegative()));

/** Who lives in one square of a statistic, by its middle. Null: not known, or kept back by the source. */
export const peopleSquareSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  point: positionSchema,
  people65: people,
  people80: people,
});
export type PeopleSquare = z.infer<typeof peopleSquareSchema>;

export type PeopleSource = {
  /** All squares of which the middle lies in a box. Squares without people may be left out by the source. */
  within: (bounds: Bounds, asking?: Asking) => Promise<Answer<PeopleSquare[]>>;
};
