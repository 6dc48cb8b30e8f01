import type { Page } from '@playwright/test';
import { expect, test } from './test';

test.use({ drawsMaps: false });

/** From now on the browser behaves as if its storage were full, or as if there were room again. */
const setStorageFull = (page: Page, isFull: boolean) =>
  page.evaluate((full) => {
    const { prototype } = IDBObjectStore;
    const kept = Reflect.get(globalThis, 'keptAdd') ?? prototype.add;
    Reflect.set(globalThis, 'keptAdd', kept);
    prototype.add = full
      ? () => {
          throw new DOMException('full', 'QuotaExceededError');
        }
      : kept;
  }, isFull);

const chooseStatus = async (page: Page, status: string) => {
  await page.getByLabel('Status', { exact: true }).selectOption(status);
};

test('een volle opslag verliest niets: het plan leeft verder, zegt het, en slaat op zodra er ruimte is', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Oefenplan openen' }).click();
  const table = page.getByRole('table', { name: 'Locaties' });
  await table.getByRole('button').first().click();
  await setStorageFull(page, true);
  await chooseStatus(page, '1A');
  await expect(page.getByRole('alert')).toContainText('Uw werk staat nog in dit venster');
  await expect(page.getByRole('button', { name: /^Niet opgeslagen/ })).toBeVisible();
  await chooseStatus(page, '2B');
  await setStorageFull(page, false);
  await expect(page.getByRole('button', { name: /^Opgeslagen/ })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await table.getByRole('button').first().click();
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('2B');
});

test('wie met volle opslag herlaadt, vindt zijn werk terug, ook een nieuw plan', async ({ page }) => {
  await page.goto('/');
  await setStorageFull(page, true);
  await page.getByRole('button', { name: 'Oefenplan openen' }).click();
  await page.getByRole('table', { name: 'Locaties' }).getByRole('button').first().click();
  await chooseStatus(page, '1A');
  await expect(page.getByRole('alert')).toContainText('Uw werk staat nog in dit venster');
  page.on('dialog', (dialog) => void dialog.accept());
  // The page that comes back has room again.
  await page.reload();
  await page.getByRole('table', { name: 'Locaties' }).getByRole('button').first().click();
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('1A');
  await expect(page.getByRole('button', { name: /^Opgeslagen/ })).toBeVisible({ timeout: 20_000 });

  await setStorageFull(page, true);
  await chooseStatus(page, '2B');
  await expect(page.getByRole('alert')).toContainText('Uw werk staat nog in dit venster');
  await page.getByRole('link', { name: 'Alle plannen' }).click();
  await expect(page.getByRole('alert')).toContainText('Nog niet opgeslagen');
  await page.goto('/icon.svg');
  await page.goto('/');
  await page.getByRole('link', { name: 'Oefenplan (fictief)' }).click();
  await page.getByRole('table', { name: 'Locaties' }).getByRole('button').first().click();
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('2B');
  await expect(page.getByRole('button', { name: /^Opgeslagen/ })).toBeVisible();
});

test('zonder opslag (privévenster) waarschuwt de eerste pagina, en is een plan toch te maken en te exporteren', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('geen toegang tot opslag');
  await page.getByRole('button', { name: 'Oefenplan openen' }).click();
  await expect(page.getByRole('alert')).toContainText('kies bij Exporteren voor Reservekopie');
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'GeoJSON (WGS84)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^oefenplan-fictief-.*\.geojson$/);
});
