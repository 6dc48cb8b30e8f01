import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { openPlanDocument } from '@/document/planDocument';
import { renamePlan } from '@/domain/commands/changePlan';
import { storePlan } from '@/plans/storedPlans';
import { database, updatesTable } from '@/storage/database';
import { openStoredDocument } from '@/storage/storedDocument';
import { emptyDatabase } from '../emptyDatabase';
import { examplePlan } from '../examplePlan';

const rows = () => database.table(updatesTable).where('k').equals('plan-1').count();

const open = async () => {
  const stored = await openStoredDocument('plan-1');
  if (stored === undefined) throw new Error('no plan');
  return stored;
};

const rename = async (times: number): Promise<void> => {
  const { doc, settled, release } = await open();
  const document = openPlanDocument(doc);
  for (let n = 1; n <= times; n += 1) {
    document.run(renamePlan(`Naam ${n}`));
    // What is done in one go is written as one.
    await Promise.resolve();
  }
  await settled();
  release();
};

beforeEach(async () => {
  await emptyDatabase();
});

it('maakt van heel veel wijzigingen er één als het plan weer opent, en het plan blijft hetzelfde', async () => {
  await storePlan(examplePlan({ id: 'plan-1' }));
  await rename(400);
  expect(await rows()).toBe(401);
  const { doc, release } = await open();
  expect(openPlanDocument(doc).header()?.name).toBe('Naam 400');
  release();
  expect(await rows()).toBe(1);
});

it('laat weinig wijzigingen staan, en schrijft tijdens het werk niets om', async () => {
  await storePlan(examplePlan({ id: 'plan-1' }));
  await rename(20);
  const { release } = await open();
  release();
  expect(await rows()).toBe(21);
});
