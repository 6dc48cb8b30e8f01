import { exportedPlan } from './planFile';
import { counter, openPracticePlan } from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

test('het oefenplan is gevuld en overal herkenbaar als verzonnen', async ({ page }) => {
  await openPracticePlan(page);
  await expect(page.getByText('Oefenplan: alle namen en getallen zijn verzonnen (fictief).')).toBeVisible();
  await expect(page.getByLabel('Naam van het plan')).toHaveValue(/fictief/);
  for (const type of ['Geclusterd', 'Zorggeschikt', 'Nultreden']) {
    await expect(counter(page, type)).toContainText(/van \d+ · nog \d+ te vinden/);
  }
  const { plan, opgave, features } = await exportedPlan(page);
  expect(features.length).toBeGreaterThan(8);
  expect(plan.gebied.naam).toContain('fictief');
  expect(opgave.bron).toContain('verzonnen');
});
