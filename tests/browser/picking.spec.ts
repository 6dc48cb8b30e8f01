import type { Page } from '@playwright/test';
import { htmlReply } from '../standIn/reply';
import { voorbeelddam } from '../unit/sources/voorbeelddam';
import { typeOver } from './hands';
import {
  chooseTool,
  clickMap,
  dragOnMap,
  drawRectangle,
  mapCanvas,
  pointAt,
  rdAt,
  readyToDraw,
} from './mapPage';
import { exportedPlan } from './planFile';
import { dock, drawer, homesField, nameField, openPracticePlan, rowOf, saved } from './planPage';
import { goToFirst, searchFor } from './searchPage';
import { standInForSources } from './standInForSources';
import { expect, test } from './test';

/** A new plan that does not know its municipality yet, looking at a place in the Voorbeelddam. */
const beginAt = async (page: Page, coordinate: string): Promise<void> => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Nieuw plan' }).click();
  await page.getByText('Nog niet bekend').click();
  await page.getByRole('button', { name: 'Plan maken' }).click();
  await expect(dock(page)).toBeVisible();
  await searchFor(page, coordinate);
  await goToFirst(page, /coördinaat/);
};

/** The practice plan, with the tool for parcels over an address. */
const startPickingAtMolenlaan = async (page: Page): Promise<void> => {
  await openPracticePlan(page);
  await searchFor(page, 'molenlaan 12');
  await goToFirst(page, /^Molenlaan 12,/);
  await chooseTool(page, 'Perceel kiezen');
};

test('in de oefengemeente wordt een perceel met één klik een locatie, met wat het kadaster ervan zegt', async ({
  page,
}) => {
  await startPickingAtMolenlaan(page);
  await clickMap(page, [0, 0]);
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toBeFocused();
  await expect(nameField(page)).toHaveValue(/^Perceel MKW00 A \d+$/);
  await expect(drawer(page)).toContainText(/kadastrale grootte \d+ m²/);
  await expect(drawer(page)).toContainText('Oefengemeente Markerwaard (fictief)');
  await page.keyboard.type('6');
  const name = await nameField(page).inputValue();
  await saved(page);

  await page.reload();
  await typeOver(page.getByRole('searchbox'), 'MKW00');
  await expect(rowOf(page, name)).toContainText('6');
  const location = (await exportedPlan(page)).features.find(({ properties }) => properties.naam === name);
  expect(location?.properties).toMatchObject({
    herkomst: 'perceel',
    herkomst_bron: 'markerwaard',
    ingreep: 'nieuwbouw',
  });
});

test('een pand wordt met één klik een locatie, met bouwjaar en gebruik; waar gewoond wordt is het bestaande bouw', async ({
  page,
}) => {
  await openPracticePlan(page);
  await searchFor(page, 'molenlaan 12');
  await goToFirst(page, /^Molenlaan 12,/);
  await chooseTool(page, 'Pand kiezen');
  await clickMap(page, [0, 0]);
  await expect(nameField(page)).toHaveValue(/^Molenlaan 12, Markerwaard/);
  await expect(drawer(page)).toContainText(/bouwjaar \d{4} · gebruik: woonfunctie/);
  await expect(drawer(page).getByLabel('Ingreep')).toHaveValue('bestaande_bouw');
  const name = await nameField(page).inputValue();

  await chooseTool(page, 'Pand kiezen');
  await clickMap(page, [0, 0]);
  await expect(page.getByText(`Deze staat al in het plan: '${name}'.`)).toBeVisible();
});

test('wie over percelen sleept, maakt er samen één locatie van; een hoek ervan gaat met het toetsenbord', async ({
  page,
}) => {
  await startPickingAtMolenlaan(page);
  await pointAt(page, [0, 0]);
  await expect(page.getByText(/^Perceel MKW00 A \d+, \d+ m²$/)).toBeVisible();
  await dragOnMap(page, [0, 0], [0, 110]);
  await expect(nameField(page)).toHaveValue(/^Perceel MKW00 A \d+ en 3 andere$/);
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toBeFocused();

  const heard = page.locator('#announcements');
  await mapCanvas(page).focus();
  await page.keyboard.press('Enter');
  await expect(heard).toContainText(/^Hoek 1 van \d+\. RD/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(heard).toContainText(/^Hoek 2 van \d+ verplaatst\. RD/);
  await page.keyboard.press('Insert');
  await expect(heard).toContainText(/^Hoek 3 van \d+ toegevoegd\. RD/);
});

test('de gemeente wordt voorgesteld bij de eerste locatie, en haar percelen zijn daarna te kiezen', async ({
  page,
  context,
}) => {
  const asked = await standInForSources(context, voorbeelddam);
  await beginAt(page, '52.1014 5.1014');
  await chooseTool(page, 'Perceel kiezen');
  await clickMap(page, [0, 0]);
  await expect(nameField(page)).toHaveValue('Perceel VBD00 A 5609');
  await expect(page.getByText('Deze locatie ligt in de gemeente De Voorbeelddam.')).toBeVisible();
  const borderCredit = page.getByText('Gemeentegrens © Kadaster (CC BY 4.0)');
  await expect(borderCredit).toHaveCount(0);
  await page.getByRole('button', { name: 'Plan voor De Voorbeelddam maken' }).click();
  await expect(page.getByText('De Voorbeelddam', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Naam van het plan')).toHaveValue('Ouderenhuisvesting De Voorbeelddam');
  // The outline of the municipality is asked by its code.
  await expect.poll(() => asked.some((url) => url.includes('identificatie=GM0999'))).toBe(true);
  await expect(borderCredit).toBeVisible();

  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).first().click();
  await expect(page.getByText('Nog geen gemeente')).toBeVisible();
  await expect(borderCredit).toHaveCount(0);
});

test('waar u tekent, gaat niet naar buiten: naar de gemeente wordt op een grof raster gevraagd', async ({
  page,
  context,
}) => {
  const asked = await standInForSources(context, voorbeelddam);
  await beginAt(page, '52.10347 5.11713');
  await drawRectangle(page, [-60, -40], [60, 40]);
  await expect(page.getByText('Deze locatie ligt in de gemeente De Voorbeelddam.')).toBeVisible();
  const boxes = asked.map((url) => new URL(url).searchParams.get('bbox')).filter((box) => box !== null);
  expect(boxes.length).toBeGreaterThan(0);
  for (const box of boxes) {
    const middle = box.split(',').map(Number);
    for (const degrees of [(middle[0] ?? 0) + (middle[2] ?? 0), (middle[1] ?? 0) + (middle[3] ?? 0)]) {
      expect(Math.abs(degrees * 50 - Math.round(degrees * 50))).toBeLessThan(1e-6);
    }
  }
});

test('een laat antwoord van het kadaster gooit niet weg wat u intussen tekent', async ({ page, context }) => {
  let answer = () => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await standInForSources(context, voorbeelddam, async (url) => {
    if (url.includes('/collections/perceel/')) await waiting;
    return undefined;
  });
  await beginAt(page, '52.1014 5.1014');
  await chooseTool(page, 'Perceel kiezen');
  await clickMap(page, [0, 0]);
  await expect(page.getByText('Perceel wordt opgezocht…').first()).toBeVisible();
  await chooseTool(page, 'Rechthoek tekenen');
  await clickMap(page, [-60, -40]);
  answer();
  await page.waitForTimeout(1_000);
  await clickMap(page, [60, 40]);
  await expect(nameField(page)).toHaveValue('Locatie 1');
  await expect(page.getByText('1 locatie', { exact: true })).toBeVisible();
});

test('zoeken vindt adressen bij PDOK; van de kaart gaat niet meer mee dan wat werd getypt', async ({
  page,
  context,
}) => {
  const asked = await standInForSources(context, voorbeelddam);
  await beginAt(page, '52.1 5.1');
  const before = await rdAt(page, [0, 0]);
  await searchFor(page, 'damlaan 12');
  await goToFirst(page, /^Damlaan 12, 3500AA De Voorbeelddam/);
  expect(await rdAt(page, [0, 0])).not.toBe(before);
  const suggestions = asked.filter((url) => url.includes('/suggest'));
  expect(suggestions.length).toBeLessThanOrEqual(2);
  for (const url of suggestions)
    expect([...new URL(url).searchParams.keys()].sort()).toEqual(['fq', 'q', 'rows']);
});

test('een foutpagina met status 200 wordt niet als perceel getoond, en de planner leest van wie', async ({
  page,
  context,
}) => {
  await standInForSources(context, voorbeelddam, (url) =>
    url.includes('/collections/perceel/') ? htmlReply(200, 'Onderhoud') : undefined,
  );
  await beginAt(page, '52.1014 5.1014');
  await chooseTool(page, 'Perceel kiezen');
  await clickMap(page, [0, 0]);
  await expect(
    page.getByText(
      'Kadaster (BRK) geeft een antwoord dat we niet begrijpen. Er is niets van overgenomen. U kunt de locatie zelf tekenen met “Vlak tekenen”.',
    ),
  ).toBeVisible();
  await expect(page.getByText('0 locaties')).toBeVisible();
});

test('zonder PDOK vindt zoeken nog gemeenten en coördinaten, en zegt dat', async ({ page, context }) => {
  await standInForSources(context, voorbeelddam, () => 'hang up');
  await beginAt(page, '155000 463000');
  expect(await rdAt(page, [0, 0])).toMatch(/^RD 15[45] \d{3}, 46[23] \d{3}$/);
  await searchFor(page, 'bunn');
  await expect(page.getByText(/PDOK Locatieserver .* Adressen zoeken lukt nu niet\./)).toBeVisible({
    timeout: 20_000,
  });
  await goToFirst(page, /^Bunnik/);
});

test('Enter neemt het eerste dat wordt gevonden, ook een eigen locatie; Escape sluit het zoeken in één keer', async ({
  page,
}) => {
  await openPracticePlan(page);
  await searchFor(page, 'molenlaan 12');
  await page.keyboard.press('Enter');
  await expect(page.locator('.map-chip--found')).toContainText('Gevonden: Molenlaan 12');
  await searchFor(page, 'hofje oosterdijk');
  await page.keyboard.press('Enter');
  await expect(nameField(page)).toHaveValue('Hofje Oosterdijk');
  await searchFor(page, 'bestaatniet');
  await expect(page.getByText('In het oefenplan zoekt u alleen in Markerwaard.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Zoek een adres, plaats of perceel' })).toHaveCount(0);
});

test('met het toetsenbord alleen: zoeken, perceel kiezen, aantal typen', async ({ page }) => {
  await openPracticePlan(page);
  await searchFor(page, 'mkw00 a 1548');
  await goToFirst(page, /MKW00 A 1548/);
  await page.keyboard.press('k');
  await readyToDraw(page);
  await page.keyboard.press(' ');
  await expect(nameField(page)).toHaveValue('Perceel MKW00 A 1548');
  await page.keyboard.type('4');
  await expect(rowOf(page, 'Perceel MKW00 A 1548')).toContainText('4');
});
