import { vi } from 'vitest';

/** The app as a page that was just loaded has it: each one is a tab of its own. */
export const freshApp = async (onOutdated: () => void = () => undefined) => {
  vi.resetModules();
  const [
    session,
    store,
    steps,
    inParts,
    whole,
    plans,
    held,
    database,
    planTable,
    snapshotTable,
    editTable,
    snapshots,
    files,
    fileTable,
  ] = await Promise.all([
    import('@/plans/planSession'),
    import('@/state/planStore'),
    import('@/state/steps'),
    import('@/state/runInParts'),
    import('@/state/wholePlan'),
    import('@/plans/storedPlans'),
    import('@/plans/heldPlans'),
    import('@/storage/database'),
    import('@/storage/planTable'),
    import('@/storage/snapshotTable'),
    import('@/storage/historyTable'),
    import('@/plans/snapshots'),
    import('@/plans/broughtFiles'),
    import('@/storage/broughtFileTable'),
  ]);
  database.watchVersion(onOutdated);
  return {
    ...session,
    ...store,
    ...steps,
    ...inParts,
    ...whole,
    ...plans,
    ...held,
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
