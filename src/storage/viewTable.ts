import { database } from './database';
import { type LayerRow, layerRowSchema, type ViewRow, viewRowSchema } from './viewRow';

/** Where the map of a plan looked last, in this browser; undefined when it was never open here. */
export const readView = async (planId: string): Promise<ViewRow | undefined> =>
  viewRowSchema.safeParse(await database.views.get(planId)).data;

/** The layers of the map as they were left; undefined when nobody touched them. */
export const readLayerRow = async (planId: string): Promise<LayerRow | undefined> =>
  layerRowSchema.safeParse(await database.views.get(planId)).data;

/** The two stand in one row, and each leaves the other as it is. */
const write = (row: ViewRow | LayerRow): Promise<void> =>
  database.transaction('rw', database.views, async () => {
    const kept = await database.views.get(row.planId);
    await database.views.put({ ...kept, ...row });
  });

export const writeView = (row: ViewRow): Promise<void> => write(row);
export const writeLayerRow = (row: LayerRow): Promise<void> => write(row);
