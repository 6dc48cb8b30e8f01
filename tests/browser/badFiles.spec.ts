import type { Page } from '@playwright/test';
import { typeOver } from './hands';
import { chooseImport, exportGeoJson, fixture } from './planFile';
import { addWithoutPlace, counted, counter, drawer, goHome, makePlan, nameField, rowOf } from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bestand importeren' });

/** A plan with one location of ten homes. */
const makeSmallPlan = async (page: Page): Promise<void> => {
  await makePlan(page, 'Zeist');
  await addWithoutPlace(page);
  await page.keyboard.type('10');
  await expect(counted(page, 'geclusterd')).toHaveText('10');
  await drawer(page).getByRole('button', { name: 'Klaar' }).click();
};

test('een bestand dat niet te lezen is zegt waarom, en laat het open plan met rust', async ({ page }) => {
  await makeSmallPlan(page);
  const before = (await exportGeoJson(page)).text;
  const refusals = [
    ['geen-json.geojson', /beschadigd, of geen GeoJSON\. Het gaat mis bij regel 1, teken 1/],
    ['afgebroken.geojson', /niet compleet: het houdt op bij regel 3, teken \d+\./],
    ['topojson.json', /geen GeoJSON/],
    ['nieuwere-versie.geojson', /nieuwere versie van de app/],
  ] as const;
  for (const [name, message] of refusals) {
    await chooseImport(page, await fixture(name));
    await expect(dialog(page).getByRole('alert')).toHaveText(message);
    await expect(dialog(page).getByRole('alert')).toContainText('Het plan is niet gewijzigd.');
    await dialog(page).getByText('Sluiten', { exact: true }).click();
    await expect(dialog(page)).toBeHidden();
  }
  expect((await exportGeoJson(page)).text).toBe(before);
});

test('van een half bruikbaar bestand hoort u per locatie en veld wat is overgenomen en wat niet', async ({
  page,
}) => {
  await makeSmallPlan(page);
  const before = (await exportGeoJson(page)).text;
  await chooseImport(page, await fixture('half-bruikbaar.geojson'));
  for (const note of [
    'Locatie 2 (Zonder plek), veld geometry: er is geen geometrie; overgenomen zonder plek op de kaart.',
    'Locatie 3 (Open rand), veld geometry.coordinates[0]: de rand van het vlak was niet gesloten; hersteld.',
    'Locatie 4 (Fietspad), veld geometry.type: deze soort geometrie kan geen locatie zijn; maak er een vlak of een punt van (“LineString”); niet overgenomen.',
    'Locatie 5 (Hofje), veld programma[0].woningtype: dit woningtype kennen we niet (“hofje”); vervangen door “onbekend”.',
    'Locatie 5 (Hofje), veld programma[1].aantal: dit is geen heel getal van 0 tot 100.000 (“-3.5”); niet overgenomen.',
  ]) {
    await expect(dialog(page).getByRole('listitem').filter({ hasText: note })).toBeVisible();
  }
  await dialog(page).getByRole('button', { name: 'Annuleren' }).click();
  expect((await exportGeoJson(page)).text).toBe(before);

  await chooseImport(page, await fixture('half-bruikbaar.geojson'));
  await dialog(page).getByRole('button', { name: '5 locaties toevoegen' }).click();
  await expect(page.getByText('6 locaties', { exact: true })).toBeVisible();
  await expect(counter(page, 'Geclusterd')).toContainText('34');
});

test('een naam met HTML is overal gewone tekst', async ({ page }) => {
  const name = '<img src=x onerror="console.error(\'name ran as code\')">';
  await makePlan(page, 'Zeist');
  await addWithoutPlace(page);
  await typeOver(nameField(page), name);
  await nameField(page).press('Enter');
  await expect(rowOf(page, name)).toBeVisible();
  await chooseImport(page, await fixture('half-bruikbaar.geojson'));
  await dialog(page).getByRole('button', { name: 'toevoegen' }).click();
  await expect(rowOf(page, `${name} (2)`)).toBeVisible();
  await rowOf(page, `${name} (2)`).getByRole('button').click();
  await expect(nameField(page)).toHaveValue(`${name} (2)`);
  await typeOver(page.getByLabel('Naam van het plan'), name);
  await page.getByLabel('Naam van het plan').press('Enter');
  await goHome(page);
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
