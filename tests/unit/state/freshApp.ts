import { vi } from 'vitest';

/** The app as a page that was just loaded has it: each one is a tab of its own. */
export const freshApp = async (onOutdated: () => void = () => undefined) => {
  vi.resetModules();
  const [session, store, plans, database, planTable, snapshotTable, editTable, snapshots, files, fileTable] =
    await Promise.all([
      import('@/state/planSession'),
      import('@/state/planStore'),
      import('@/state/storedPlans'),
      import('@/storage/database'),
      import('@/storage/planTable'),
      import('@/storage/snapshotTable'),
      import('@/storage/editTable'),
      import('@/state/snapshots'),
      import('@/state/broughtFiles'),
      import('@/storage/broughtFileTable'),
    ]);
  database.watchVersion(onOutdated);
  return {
    ...session,
    ...store,
    ...plans,
    ...database,
    ...planTable,
    ...snapshotTable,
    ...editTable,
    ...snapshots,
    ...files,
    ...fileTable,
  };
};
export type App = Awaited<ReturnType<typeof freshApp>>;
