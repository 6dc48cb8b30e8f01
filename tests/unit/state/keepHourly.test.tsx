import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renamePlan } from '@/domain/commands/changePlan';
import { closePlan, openPlan } from '@/state/planSession';
import { run } from '@/state/planStore';
import { storePlan } from '@/state/storedPlans';
import { database } from '@/storage/database';
import { readSnapshots } from '@/storage/snapshotTable';
import { examplePlan } from '../examplePlan';

const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000);
const causes = async () => (await readSnapshots('plan-1')).map(({ cause }) => cause);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  closePlan();
  vi.useRealTimers();
});

it('bewaart vanzelf een momentopname per uur werk, en geen zolang er niets gebeurt', async () => {
  await storePlan(examplePlan());
  await openPlan('plan-1');
  minutes(59);
  run(() => renamePlan('Bijna een uur'));
  minutes(1);
  expect(await causes()).toEqual([]);
  run(() => renamePlan('Een uur'));
  await expect.poll(causes).toEqual(['hour']);
  run(() => renamePlan('Meteen daarna'));
  minutes(61);
  expect(await causes()).toEqual(['hour']);
  run(() => renamePlan('Weer een uur'));
  await expect.poll(causes).toEqual(['hour', 'hour']);
});
