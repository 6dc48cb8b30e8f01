import { database } from '@/storage/database';
import { deletePlan } from '@/storage/planTable';

/** As a browser that has nothing of the app. What is open hears that its plan is gone. */
export const emptyDatabase = async (): Promise<void> => {
  for (const key of await database.plans.toCollection().primaryKeys()) await deletePlan(key);
  await Promise.all(database.tables.map((table) => table.clear()));
};
