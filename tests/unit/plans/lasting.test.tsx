import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renamePlan } from '@/domain/commands/changePlan';
import { closePlan, openPlan } from '@/plans/planSession';
import { storePlan } from '@/plans/storedPlans';
import { run } from '@/state/planStore';
import { addSnapshot, automaticKept, readSnapshots } from '@/storage/snapshotTable';
import { rowOfPlan } from '@/storage/summary';
import { emptyDatabase } from '../emptyDatabase';
import { examplePlan } from '../examplePlan';

beforeEach(async () => {
  await emptyDatabase();
});
afterEach(() => {
  closePlan();
  vi.unstubAllGlobals();
});

it('blijvende opslag wordt bij het eerste echte werk gevraagd, één keer, en niet bij openen', async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persist, persisted: async () => false } });
  await storePlan(examplePlan());
  await openPlan('plan-1');
  expect(persist).not.toHaveBeenCalled();
  run(() => renamePlan('Een'));
  run(() => renamePlan('Twee'));
  await expect.poll(() => persist.mock.calls.length, { timeout: 5_000 }).toBe(1);
});

it(`van wat de app zelf bewaart blijven de laatste ${automaticKept}, wat met de hand is gemaakt blijft altijd`, async () => {
  expect(automaticKept).toBe(30);
  const { summary } = rowOfPlan(examplePlan());
  const at = (n: number) => new Date(Date.UTC(2026, 10, 1, n)).toISOString();
  const row = { planId: 'plan-1', name: '', summary, bytes: new Uint8Array() };
  await addSnapshot({ ...row, id: 'hand', at: at(0), cause: 'hand' });
  for (let n = 1; n <= 35; n += 1) await addSnapshot({ ...row, id: `v${n}`, at: at(n), cause: 'hour' });
  const kept = (await readSnapshots('plan-1')).map(({ id }) => id);
  expect(kept).toEqual([...Array.from({ length: 30 }, (_, n) => `v${35 - n}`), 'hand']);
});
