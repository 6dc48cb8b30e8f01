import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { setHomes } from '@/domain/commands/setHomes';
import { closePlan, openPlan } from '@/plans/planSession';
import { storePlan } from '@/plans/storedPlans';
import { openPlanNow, run } from '@/state/planStore';
import { updatesTable } from '@/storage/database';
import { readHistory } from '@/storage/historyTable';
import { emptyDatabase } from '../emptyDatabase';
import { exampleLocation, examplePlan } from '../examplePlan';

const sizeOf = (value: unknown): number => {
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + sizeOf(each), 0);
  if (typeof value === 'object' && value !== null) return sizeOf(Object.values(value));
  return value === undefined ? 0 : JSON.stringify(value).length;
};

const nothing = { writing: 0, reading: 0, written: 0, read: 0 };

/** What goes to and comes from the log of updates from now on, with what else is in its transactions. */
const watchStorage = () => {
  const seen = { ...nothing };
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if (![given[0]].flat().includes(updatesTable)) return transaction.apply(this, given);
    if (given[1] === 'readwrite') seen.writing += 1;
    else seen.reading += 1;
    return transaction.apply(this, given);
  });
  for (const name of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given) {
      seen.written += sizeOf(given[0]);
      return write.apply(this, given);
    });
  }
  for (const where of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of ['get', 'getAll'] as const) {
      const read = where[name];
      vi.spyOn(where, name).mockImplementation(function (this: IDBObjectStore & IDBIndex, ...given: []) {
        const request: IDBRequest = (read as (...all: []) => IDBRequest).apply(this, given);
        const { name: table } = 'objectStore' in this ? this.objectStore : this;
        request.addEventListener('success', () => {
          if (table === updatesTable) seen.read += sizeOf(request.result);
        });
        return request;
      } as never);
    }
  }
  return seen;
};

const seen = watchStorage();

beforeEach(async () => {
  await emptyDatabase();
});

it('een getal typen is één keer schrijven, met zijn regel in de bewerkingen, en wordt niet teruggelezen', async () => {
  await storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
  await openPlan('plan-1');
  const type = async (count: number) => {
    run((view) => {
      const location = view.locations.get('a');
      return location && setHomes(location, 'nultreden', 'dure_koop', count);
    });
    expect(openPlanNow().saved).toBe('saving');
    await expect.poll(() => openPlanNow().saved).toBe('saved');
  };
  Object.assign(seen, nothing);
  for (let count = 1; count <= 10; count += 1) await type(count);
  expect(seen).toMatchObject({ writing: 10, read: 0 });
  expect(seen.written / 10).toBeLessThan(300);
  // Typing on is one line, brought up to date.
  expect((await readHistory('plan-1')).map(({ label }) => label.changed)).toMatchObject([{ to: 10 }]);
  closePlan();
});
