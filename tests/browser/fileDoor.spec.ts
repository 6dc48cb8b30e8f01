import type { Page } from '@playwright/test';
import { fixture } from './planFile';
import { goHome, makePlan, openPracticePlan, rowOf } from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

/** Drags a file over the page and lets it go, with the events that the browser gives for a real one. */
const dropFile = async (page: Page, { name, text }: { name: string; text: string }) => {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText(/^Laat het bestand los/)).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByText(/^Laat het bestand los/)).toHaveCount(0);
};

test('een bestand op een open plan laten vallen is hetzelfde als Importeren', async ({ page }) => {
  await makePlan(page, 'Zeist');
  await dropFile(page, await fixture('zonder-plan.geojson'));
  const dialog = page.getByRole('dialog', { name: 'Bestand importeren' });
  await dialog.getByRole('button', { name: '2 locaties toevoegen' }).click();
  await expect(rowOf(page, 'Dorpshart')).toBeVisible();
});

test('een stuk GeoJSON plakken ook; tekst plakken in een veld blijft tekst', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await makePlan(page, 'Zeist');
  const { text } = await fixture('zonder-plan.geojson');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.getByPlaceholder('Zoek').or(page.getByRole('searchbox')).first().focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('region', { name: 'Opgave en totalen' }).click();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('dialog', { name: 'Bestand importeren' })).toContainText('geplakt.geojson');
});

test('op het eerste scherm opent een gesleept bestand als plan; een kapot bestand zegt waarom niet', async ({
  page,
}) => {
  await openPracticePlan(page);
  await goHome(page);
  await dropFile(page, { name: 'kapot.geojson', text: '{"type": "FeatureCollection", "features": [' });
  await expect(page.getByText('Het bestand kapot.geojson is niet compleet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Oefenplan (fictief)' })).toBeVisible();
});
