import type { Page } from '@playwright/test';
import { openPracticePlan, rowOf, saved } from './planPage';
import { expect, test } from './test';

// The browser reports the damage itself as an error, which is what happens here.
test.use({ drawsMaps: false, expectsFaults: true });

const planIdOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice('#/plan/'.length));

/** Works in the tables of the app's database, as a failing disk would. */
const inUpdates = (page: Page, planId: string, what: 'add junk' | 'only junk') =>
  page.evaluate(
    ([id, act]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('boven-de-kaart');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction('$plans.doc_updates', 'readwrite');
          const store = transaction.objectStore('$plans.doc_updates');
          if (act === 'only junk') store.clear();
          store.add({ k: id, u: Uint8Array.from([9, 255, 255, 255, 3, 1]), f: 1 });
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [planId, what] as const,
  );

test('een plan met kapotte bytes zegt dat, en wat leesbaar is komt in een nieuw plan', async ({ page }) => {
  await openPracticePlan(page);
  await saved(page);
  const first = (await page.locator('.location-row__name').first().textContent()) ?? '';
  const planId = planIdOf(page);
  await page.goto('/icon.svg');
  await inUpdates(page, planId, 'add junk');

  await page.goto(`/#/plan/${encodeURIComponent(planId)}`);
  await expect(page.getByText('Dit plan is beschadigd en kan niet worden gelezen.')).toBeVisible();
  await page.getByRole('button', { name: 'Herstellen wat leesbaar is' }).click();
  await expect(page.getByLabel('Naam van het plan')).toHaveValue('Oefenplan (fictief) (hersteld)');
  await expect(rowOf(page, first)).toBeVisible();
  await expect(page.getByText('1 onderdeel kon niet worden gelezen')).toBeVisible();
  await page.reload();
  await expect(rowOf(page, first)).toBeVisible();
});

test('is er niets meer te lezen, dan zegt de app dat en wat te doen', async ({ page }) => {
  await openPracticePlan(page);
  await saved(page);
  const planId = planIdOf(page);
  await page.goto('/icon.svg');
  await inUpdates(page, planId, 'only junk');
  await page.goto(`/#/plan/${encodeURIComponent(planId)}`);
  await page.getByRole('button', { name: 'Herstellen wat leesbaar is' }).click();
  await expect(page.getByText('Zet een reservekopie terug met “Bestand openen”.')).toBeVisible();
});
