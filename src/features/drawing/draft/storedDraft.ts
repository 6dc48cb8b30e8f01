import * as z from 'zod/mini';
import { positionSchema } from '@/domain/geometry';
import { idSchema } from '@/domain/ids';
import type { KeptDraft } from '@/state/draftStore';

const storageKey = 'boven-de-kaart/tekening';

const purposeSchema = z.nullable(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('split'), locationId: idSchema, share: z.enum(['by_area', 'largest']) }),
    z.object({ kind: z.enum(['cut', 'part']), locationId: idSchema, isNew: z.optional(z.boolean()) }),
  ]),
);

const draftSchema = z.object({
  planId: idSchema,
  tool: z.enum(['polygon', 'line']),
  corners: z.array(positionSchema).check(z.minLength(1), z.maxLength(10_000)),
  drawingFor: purposeSchema,
});

/** Keeps the drawing on this device alone, for when the page is loaded again; null forgets it. */
export const storeDraft = (draft: KeptDraft | null): void => {
  try {
    if (draft === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(draft));
  } catch {
    // Storage is full or shut: it is kept until the page closes.
  }
};

/** The drawing that was kept of a plan; null when there is none that can be read. */
export const storedDraft = (planId: string): KeptDraft | null => {
  try {
    const read = draftSchema.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'));
    return read.success && read.data.planId === planId ? read.data : null;
  } catch {
    return null;
  }
};
