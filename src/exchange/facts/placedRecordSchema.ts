import * as z from 'zod/mini';
import { geometrySchema } from '@/domain/geometry';

export const placedRecordSchema = z.object({
  fields: z.readonly(z.map(z.string(), z.unknown())),
  place: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: geometrySchema }),
    z.object({
      ok: z.literal(false),
      error: z.enum(['no_place', 'place_unreadable', 'outside_netherlands']),
    }),
  ]),
});
