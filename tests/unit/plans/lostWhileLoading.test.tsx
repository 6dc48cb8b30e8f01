import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { examplePlan } from '../examplePlan';
import { type App, freshApp } from './freshApp';
import { leavePage } from './leavePage';

afterEach(async () => {
  vi.restoreAllMocks();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('boven-de-kaart').onsuccess = resolve;
  });
});

/** The browser closes the database without being asked. */
const closeDatabase = ({ database }: App): void => {
  const connection: unknown = database.backendDB();
  forceCloseDatabase(connection as Parameters<typeof forceCloseDatabase>[0]);
};

it.each([1, 2])(
  'een plan gaat ook open als de browser midden in het laden de opslag sluit (bij vraag %i)',
  async (nth) => {
    const first = await freshApp();
    await first.storePlan(examplePlan());
    leavePage(first);
    const app = await freshApp();
    const { transaction } = IDBDatabase.prototype;
    let asked = 0;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const begun = transaction.apply(this, given);
      asked += 1;
      if (asked === nth) {
        queueMicrotask(() => begun.abort());
        closeDatabase(app);
      }
      return begun;
    });
    void app.openPlan('plan-1');
    await expect.poll(() => app.usePlanState.getState().status, { timeout: 12_000 }).toBe('open');
    expect(asked).toBeGreaterThan(nth);
  },
);
