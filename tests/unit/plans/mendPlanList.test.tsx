import { beforeEach, expect, it } from 'vitest';
import { mendPlanList } from '@/plans/mendPlanList';
import { storePlan } from '@/plans/storedPlans';
import { database, updatesTable } from '@/storage/database';
import { readPlanRows } from '@/storage/planTable';
import { emptyDatabase } from '../emptyDatabase';
import { exampleLocation, examplePlan } from '../examplePlan';

const listed = async () => (await readPlanRows()).map(({ name, summary }) => `${name} ${summary.locations}`);

beforeEach(async () => {
  await emptyDatabase();
  await storePlan(examplePlan({ name: 'Kerkweg', locations: [exampleLocation({ id: 'a' })] }));
});

it('een plan waarvan de regel in de lijst weg is, komt terug in de lijst', async () => {
  await database.planRows.clear();
  await mendPlanList('Onleesbaar plan');
  expect(await listed()).toEqual(['Kerkweg 1']);
});

it('een plan waarvan de regel in de lijst beschadigd is, ook', async () => {
  await database.table('planRows').update('plan-1', { summary: 'kapot', area: 7 });
  expect(await listed()).toEqual([]);
  await mendPlanList('Onleesbaar plan');
  expect(await listed()).toEqual(['Kerkweg 1']);
});

it('een plan dat zelf ook onleesbaar is, staat in de lijst, zodat te herstellen is wat er nog is', async () => {
  await database.planRows.clear();
  await database.table(updatesTable).clear();
  await mendPlanList('Onleesbaar plan');
  expect(await listed()).toEqual(['Onleesbaar plan 0']);
});

it('wat klopt, blijft zoals het is', async () => {
  const before = await readPlanRows();
  await mendPlanList('Onleesbaar plan');
  expect(await readPlanRows()).toEqual(before);
});
