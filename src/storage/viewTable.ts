import { database } from './database';
import { type ViewRow, viewRowSchema } from './viewRow';

/** How a plan was last looked at in this browser; undefined when it was never open here. */
export const readView = async (planId: string): Promise<ViewRow | undefined> =>
  viewRowSchema.safeParse(await database.views.get(planId)).data;

/** Keeps what is said of how a plan is looked at; what is not said stays as it was. */
export const writeView = (row: ViewRow): Promise<void> =>
  database.transaction('rw', database.views, async () => {
    await database.views.put({ ...(await readView(row.planId)), ...row });
  });
