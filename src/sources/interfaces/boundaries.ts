import * as z from 'zod/mini';
import { multiPolygonSchema, type Position, polygonSchema } from '@/domain/geometry';
import type { Answer, Asking } from './answer';

/** The outline of a municipality, made simpler for drawing (not for measuring). */
export const municipalityOutlineSchema = z.object({
  /** CBS code, e.g. GM0344. */
  code: z.string().check(z.regex(/^GM\d{4}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  geometry: z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema]),
});
export type MunicipalityOutline = z.infer<typeof municipalityOutlineSchema>;

export type BoundarySource = {
  /** The outline of the municipality with this CBS code; null when there is none. */
  municipality: (code: string, asking?: Asking) => Promise<Answer<MunicipalityOutline | null>>;
  /** The municipality that holds the point; null on open sea or abroad. */
  at: (point: Position, asking?: Asking) => Promise<Answer<MunicipalityOutline | null>>;
};
