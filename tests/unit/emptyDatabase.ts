import { database } from '@/storage/database';
import { tellAll } from '@/storage/news';
import { deletePlan } from '@/storage/planTable';
import { openDocuments } from '@/storage/storedDocument';

/** What this tab holds, and could not store, is deleted. */
export const forgetDocuments = (): void => {
  for (const { planId } of openDocuments()) tellAll({ planId });
};

/** As a browser that has nothing of the app. What is open hears that its plan is gone. */
export const emptyDatabase = async (): Promise<void> => {
  forgetDocuments();
  for (const key of await database.plans.toCollection().primaryKeys()) await deletePlan(key);
  await Promise.all(database.tables.map((table) => table.clear()));
};
