import { readFile } from 'node:fs/promises';
import { typeNumber, typeOver } from './hands';
import { chooseImport, exportGeoJson, openFile } from './planFile';
import { addWithoutPlace, counted, dock, homesField, makePlan, nameField, rowOf, saved } from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

test('een partner maakt een bod, de gemeente neemt er een van over, wijst er een af, en maakt dat ongedaan', async ({
  page,
  browser,
  baseURL,
}) => {
  await makePlan(page, 'Zeist');
  for (const [name, homes] of [
    ['Blok C', '40'],
    ['Kerkweg', '20'],
  ] as const) {
    await addWithoutPlace(page);
    await page.keyboard.type(homes);
    await typeOver(nameField(page), name);
    await page.keyboard.press('Enter');
  }
  await expect(counted(page, 'geclusterd')).toHaveText('60');
  await saved(page);
  const plan = await exportGeoJson(page);

  const device = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const partner = await device.newPage();
  await partner.goto('/');
  await openFile(partner, plan);
  await expect(dock(partner)).toBeVisible();
  for (const [name, homes] of [
    ['Blok C', '56'],
    ['Kerkweg', '24'],
  ] as const) {
    await rowOf(partner, name).getByRole('button').first().click();
    await typeNumber(homesField(partner, 'Geclusterd, Sociale huur'), homes);
  }
  await expect(counted(partner, 'geclusterd')).toHaveText('80');
  await partner.getByRole('tab', { name: 'Partners' }).click();
  await partner.getByRole('button', { name: 'Bod maken' }).click();
  await typeOver(partner.getByRole('textbox', { name: 'Naam van de organisatie' }), 'Polderwonen (fictief)');
  await expect(partner.getByRole('checkbox', { name: /Blok C/ })).toBeChecked();
  const downloading = partner.waitForEvent('download');
  await partner.getByRole('button', { name: 'Bod opslaan' }).click();
  const download = await downloading;
  const offer = { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  await device.close();

  await chooseImport(page, offer);
  await expect(page.getByRole('heading', { name: 'Bod van Polderwonen (fictief)' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Geclusterd, sociale huur 40 40 56' })).toBeVisible();
  await page.getByRole('group', { name: 'Uw keuze: Blok C' }).getByText('Overnemen').click();
  await page.getByRole('group', { name: 'Uw keuze: Kerkweg' }).getByText('Afwijzen').click();
  await typeOver(page.getByRole('textbox', { name: 'Reden bij Kerkweg' }), 'eerst onderzoek');
  await expect(counted(page, 'geclusterd')).toHaveText('60');
  await page.getByRole('button', { name: 'Keuzes verwerken' }).click();
  await expect(counted(page, 'geclusterd')).toHaveText('76');
  await expect(page.getByText('· eerst onderzoek')).toBeVisible();

  await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await expect(counted(page, 'geclusterd')).toHaveText('60');
  await expect(page.getByRole('tab', { name: 'Partners' })).toBeVisible();
});
