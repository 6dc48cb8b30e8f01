import type { Page } from '@playwright/test';
import { fixture } from './planFile';
import { goHome, makePlan, openPracticePlan, rowOf } from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

/** Drags files over the page and lets them go, with the events that the browser gives for a real one. */
const dropFiles = async (page: Page, files: { name: string; text: string }[], on = 'body') => {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent(on, 'dragover', { dataTransfer: data });
  await expect(page.getByText(/^Laat het bestand los/)).toBeVisible();
  await page.dispatchEvent(on, 'drop', { dataTransfer: data });
  await expect(page.getByText(/^Laat het bestand los/)).toHaveCount(0);
};

test('bestanden op een open plan laten vallen is hetzelfde als Importeren, ook over een open menu', async ({
  page,
}) => {
  await makePlan(page, 'Zeist');
  const file = await fixture('zonder-plan.geojson');
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await dropFiles(page, [file, { ...file, name: 'nog-eens.geojson' }], '[role=menu]');
  const dialog = page.getByRole('dialog', { name: 'Bestand importeren' });
  await expect(dialog).toContainText('zonder-plan.geojson (bestand 1 van 2)');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await dialog.getByRole('button', { name: '2 locaties toevoegen' }).click();
  await expect(dialog).toContainText('nog-eens.geojson (bestand 2 van 2)');
  await expect(dialog.getByRole('alert')).toContainText('Er is niets om toe te voegen.');
  await dialog.getByText('Sluiten', { exact: true }).click();
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
  await dropFiles(page, [{ name: 'kapot.geojson', text: '{"type": "FeatureCollection", "features": [' }]);
  await expect(page.getByText('Het bestand kapot.geojson is niet compleet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Oefenplan (fictief)' })).toBeVisible();
});
