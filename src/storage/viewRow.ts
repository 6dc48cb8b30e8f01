import { z } from 'zod';
import { positionSchema } from '@/domain/geometry';
import { database } from './database';

const viewRowSchema = z.object({
  planId: z.string(),
  center: positionSchema,
  zoom: z.number().min(0).max(24),
});
export type ViewRow = z.infer<typeof viewRowSchema>;

/** Where the map of a plan looked last, in this browser; undefined when it was never open here. */
export const readView = async (planId: string): Promise<ViewRow | undefined> =>
  viewRowSchema.safeParse(await database.views.get(planId)).data;

export const writeView = async (row: ViewRow): Promise<void> => {
  await database.views.put(row);
};
