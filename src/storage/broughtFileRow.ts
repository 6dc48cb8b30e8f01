import * as z from 'zod/mini';
import { idSchema } from '@/domain/ids';

/** What a file is brought for: facts of one kind, or a map to lie under the plan. */
export const broughtKinds = ['amenities', 'neighbourhoods', 'parcels', 'map'] as const;
export type BroughtKind = (typeof broughtKinds)[number];

/** A file that the user brought for one plan, kept whole. */
export const broughtFileRowSchema = z.object({
  id: idSchema,
  planId: idSchema,
  kind: z.enum(broughtKinds),
  name: z.string().check(z.minLength(1), z.maxLength(300)),
  at: z.iso.datetime(),
  content: z.instanceof(Blob),
});
export type BroughtFileRow = z.infer<typeof broughtFileRowSchema>;
