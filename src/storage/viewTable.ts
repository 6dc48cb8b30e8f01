import { database } from './database';
import { type ViewRow, viewRowSchema } from './viewRow';

/** Where the map of a plan looked last, in this browser; undefined when it was never open here. */
export const readView = async (planId: string): Promise<ViewRow | undefined> =>
  viewRowSchema.safeParse(await database.views.get(planId)).data;

export const writeView = async (row: ViewRow): Promise<void> => {
  await database.views.put(row);
};
