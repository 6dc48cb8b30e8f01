import { counted, goHome, openPracticePlan } from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

/** In a browser: the GeoPackage is made by WebAssembly under our own security policy, in a worker. */
test('GeoPackage en Excel komen uit de app, en openen er weer als hetzelfde plan', async ({ page }) => {
  await openPracticePlan(page);
  const homes = (await counted(page, 'geclusterd').textContent()) ?? '';
  for (const format of ['GeoPackage', 'Excel']) {
    await page.getByRole('button', { name: 'Exporteren' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: format, exact: true }).click();
    const path = await (await downloading).path();
    await goHome(page);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bestand openen' }).click();
    await (await choosing).setFiles(path);
    await expect(counted(page, 'geclusterd')).toHaveText(homes);
  }
});
