import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renamePlan } from '@/domain/commands/changePlan';
import { keepWhenDue } from '@/plans/hourlySnapshot';
import { closePlan, openPlan } from '@/plans/planSession';
import { storePlan } from '@/plans/storedPlans';
import { run } from '@/state/planStore';
import { readHistory } from '@/storage/historyTable';
import { addSnapshot, readSnapshots } from '@/storage/snapshotTable';
import { rowOfPlan } from '@/storage/summary';
import { emptyDatabase } from '../emptyDatabase';
import { examplePlan } from '../examplePlan';

const patient = { timeout: 30_000 };
const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000);
const causes = async () => (await readSnapshots('plan-1')).map(({ cause }) => cause);

beforeEach(async () => {
  await emptyDatabase();
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  closePlan();
  vi.useRealTimers();
});

/** Works on the plan, and waits until the history knows. */
const work = async (name: string) => {
  const before = (await readHistory('plan-1')).length;
  run(() => renamePlan(name));
  await expect.poll(async () => (await readHistory('plan-1')).length).toBe(before + 1);
};

it('bewaart vanzelf een momentopname per uur werk, en geen zolang er niets gebeurt', async () => {
  await storePlan(examplePlan());
  await openPlan('plan-1');
  minutes(600);
  await work('Begin');
  minutes(59);
  await work('Bijna een uur');
  expect(await causes()).toEqual([]);
  minutes(1);
  await work('Een uur');
  await expect.poll(causes, patient).toEqual(['hour']);
  await work('Meteen daarna');
  minutes(61);
  expect(await causes()).toEqual(['hour']);
  await work('Weer een uur');
  await expect.poll(causes, patient).toEqual(['hour', 'hour']);
});

it('telt het werk van eerder mee, ook als het venster steeds weer dichtging', async () => {
  await storePlan(examplePlan());
  for (const name of ['Een', 'Twee']) {
    await openPlan('plan-1');
    await work(name);
    closePlan();
    minutes(40);
  }
  await openPlan('plan-1');
  await work('Drie');
  await expect.poll(causes, patient).toEqual(['hour']);
});

it('houdt er geen twee als een ander tabblad er net een bewaarde', async () => {
  await storePlan(examplePlan());
  await openPlan('plan-1');
  await work('Begin');
  minutes(60);
  const at = new Date().toISOString();
  const { summary } = rowOfPlan(examplePlan());
  await addSnapshot({
    id: 'v',
    planId: 'plan-1',
    at,
    cause: 'hour',
    name: '',
    summary,
    bytes: new Uint8Array(),
  });
  const lookAgain = await keepWhenDue('plan-1', Date.now());
  expect(await causes()).toEqual(['hour']);
  minutes(60);
  expect(lookAgain).toBe(Date.now());
  await keepWhenDue('plan-1', Date.now());
  expect(await causes()).toEqual(['hour']);
  // Only work counts: an hour after the first edit since.
  await work('Weer begonnen');
  minutes(60);
  await keepWhenDue('plan-1', Date.now());
  expect(await causes()).toEqual(['hour', 'hour']);
});
