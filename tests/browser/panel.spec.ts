import { drawRectangle } from './mapPage';
import { drawer, makePlan } from './planPage';
import { expect, test } from './test';

test.use({ viewport: { width: 1024, height: 720 } });

test('de knop van het paneel toont het, ook waar de la op die plaats staat', async ({ page }) => {
  await makePlan(page, 'Zeist');
  await drawRectangle(page, [-80, -60], [80, 60]);
  const table = page.getByRole('table', { name: 'Locaties' });
  await expect(drawer(page)).toBeVisible();
  await expect(table).toBeHidden();
  await page.getByRole('button', { name: 'Paneel tonen' }).click();
  await expect(table).toBeVisible();
  await expect(drawer(page)).toBeHidden();
  await page.getByRole('button', { name: 'Paneel verbergen' }).click();
  await expect(table).toBeHidden();
});

test('wie met het toetsenbord een presentatie geeft, staat op de weg terug en daarna op de kaart', async ({
  page,
}) => {
  await makePlan(page, 'Zeist');
  await page.getByRole('button', { name: 'Presentatie', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Presentatie stoppen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Kaart' })).toBeFocused();
});
