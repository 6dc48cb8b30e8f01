import { placePoint } from './mapPage';
import { counted, drawer, goHome, makePlan, rowOf, saved } from './planPage';
import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

test('eenmaal geladen gaat alles open zonder internet: de app, het plan, een nieuw plan', async ({
  page,
  context,
}) => {
  await makePlan(page, 'Zeist');
  await placePoint(page, [-60, 0]);
  await page.keyboard.type('20');
  await saved(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.reload();
  await expect(counted(page, 'geclusterd')).toHaveText('20');
  await expect(rowOf(page, 'Locatie 1')).toBeVisible();
  await placePoint(page, [60, 0]);
  await page.keyboard.type('5');
  await expect(counted(page, 'geclusterd')).toHaveText('25');
  await drawer(page).getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByText('Eenvoudige kaart: PDOK niet bereikbaar')).toBeVisible();
  expect(
    await page.evaluate(() =>
      fetch('./not-in-the-app').then(
        () => 'answered',
        () => 'no network',
      ),
    ),
  ).toBe('no network');

  await goHome(page);
  await page.reload();
  await makePlan(page, 'Bunnik');
  await expect(page.getByRole('heading', { name: 'Teken de eerste locatie' })).toBeVisible();
});

test('ook wie nog niet herlaadde, kan zonder internet verder in elk deel van de app', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Oefenplan openen' }).click();
  const table = page.getByRole('table', { name: 'Locaties' });
  await expect(table.getByRole('button').first()).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 60_000 })
    .toBe(true);
  await context.setOffline(true);
  // Both are fetched when they are asked for.
  await table.getByRole('button').first().click();
  await expect(page.getByRole('button', { name: 'Locatie verwijderen' })).toBeVisible();
  await page.getByRole('button', { name: /Momentopnamen en bewerkingen/ }).click();
  await expect(page.getByRole('button', { name: 'Momentopname maken' })).toBeVisible();
});
