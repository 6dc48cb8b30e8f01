import type { Page } from '@playwright/test';
import { rdAt } from './mapPage';
import { drawer, openPracticePlan, rowOf } from './planPage';
import { shareOfMap } from './screenColours';
import { expect, test } from './test';

test.use({ deviceScaleFactor: 1 });

/** The grey of the marks and borders, which the practice map itself hardly uses. */
const markColour = [75, 85, 90] as const;

const openLayers = (page: Page) => page.getByRole('tab', { name: 'Kaartlagen' }).click();
const layer = (page: Page, name: 'Voorzieningen' | 'Buurten') => page.getByRole('checkbox', { name });
const legend = (page: Page) => page.getByRole('list', { name: 'Voorzieningen per soort' });
const neighbourhoods = (page: Page) => page.getByRole('table', { name: 'Buurten' });

test('Voorzieningen aan: merktekens op de kaart, met uitleg, aantallen en bron; uit: alles weer weg', async ({
  page,
}) => {
  await openPracticePlan(page);
  await openLayers(page);
  await expect(legend(page)).toHaveCount(0);
  const before = await shareOfMap(page, markColour);
  await layer(page, 'Voorzieningen').check();
  await expect(page.getByText(/^85 voorzieningen op de kaart\./)).toBeVisible();
  await expect(legend(page).getByRole('listitem').filter({ hasText: 'Huisarts' })).toHaveText(
    /H ?Huisarts 8/,
  );
  await expect(legend(page).getByRole('listitem')).toHaveCount(9);
  await expect(page.getByText(/^Bron: Oefengemeente Markerwaard \(fictief\), \d/)).toBeVisible();
  await expect.poll(() => shareOfMap(page, markColour)).toBeGreaterThan(before + 0.004);
  // The outline of a fictional municipality is no work of Kadaster.
  await expect(page.getByText(/Gemeentegrens ©/)).toHaveCount(0);
  await layer(page, 'Voorzieningen').uncheck();
  await expect(legend(page)).toHaveCount(0);
  await expect.poll(() => shareOfMap(page, markColour)).toBeLessThan(before + 0.001);
});

test('Buurten aan: grenzen op de kaart en een tabel met jaar en bron; een buurt kiezen brengt haar in beeld', async ({
  page,
}) => {
  await openPracticePlan(page);
  await openLayers(page);
  const before = await shareOfMap(page, markColour);
  await layer(page, 'Buurten').focus();
  await page.keyboard.press('Space');
  await expect(neighbourhoods(page).locator('tbody').getByRole('row')).toHaveCount(9);
  const first = neighbourhoods(page).locator('tbody').getByRole('row').first();
  await expect(first).toHaveText(/Havenkwartier\s*625\s*149\s*1\.618/);
  await expect(neighbourhoods(page).getByRole('row', { name: 'Buitengebied' })).toHaveText(/33\s*9\s*59/);
  await expect(neighbourhoods(page).getByRole('row', { name: 'Samen' })).toHaveText(/2\.967\s*783\s*7\.869/);
  await expect(neighbourhoods(page).getByRole('columnheader', { name: '80+ 2025' })).toBeVisible();
  await expect(
    page.getByText('65+, 80+ en woningen: Oefengemeente Markerwaard (fictief), 2025.'),
  ).toBeVisible();
  await expect.poll(() => shareOfMap(page, markColour)).toBeGreaterThan(before + 0.002);

  // Beside the notes that are stuck on the map.
  const place = [0, 140] as const;
  const middle = await rdAt(page, place);
  await page.getByRole('button', { name: 'Buitengebied' }).press('Enter');
  await expect.poll(() => rdAt(page, place)).not.toBe(middle);
});

test('een bestand met voorzieningen komt meteen op de kaart, met de naam van het bestand als bron', async ({
  page,
}) => {
  await openPracticePlan(page);
  await openLayers(page);
  await page.getByRole('combobox', { name: 'Wat staat er in het bestand?' }).selectOption('amenities');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand kiezen' }).click();
  await (await chosen).setFiles({
    name: 'voorzieningen-dorp.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'naam;soort;lon;lat\nHuisartsen <b>Aan de Dijk</b>;huisarts;5.2470;52.5497\nDe Inloop;buurthuis;5.2502;52.5485\nBuurtkamer;huiskamer;5.2445;52.5510\n',
    ),
  });
  await expect(
    page.getByText('voorzieningen-dorp.csv: 3 regels gelezen en bewaard bij dit plan.'),
  ).toBeVisible();
  await expect(layer(page, 'Voorzieningen')).toBeChecked();
  // Of the kinds in the file its own, of the others those of the practice municipality.
  await expect(page.getByText(/^72 voorzieningen op de kaart\./)).toBeVisible();
  await expect(legend(page).getByRole('listitem').filter({ hasText: 'Huisarts' })).toHaveText(/Huisarts 1$/);
  await expect(legend(page).getByRole('listitem').filter({ hasText: 'Ontmoeting' })).toHaveText(/plek 2$/);
  await expect(legend(page).getByRole('listitem').filter({ hasText: 'Apotheek' })).toHaveText(/Apotheek 8$/);
  await expect(page.getByText(/^Bron: voorzieningen-dorp\.csv, \d/)).toBeVisible();
  await expect(page.getByText(/^Andere soorten: Oefengemeente Markerwaard \(fictief\), \d/)).toBeVisible();

  // Without the file the practice municipality is asked again, and with it back the file.
  await page.getByRole('button', { name: 'voorzieningen-dorp.csv weghalen' }).click();
  await expect(page.getByText(/^85 voorzieningen op de kaart\./)).toBeVisible();
  await page.locator('.notice').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText(/^72 voorzieningen op de kaart\./)).toBeVisible();
});

test.describe('zonder kaart', () => {
  test.use({ drawsMaps: false });

  test('de bestemming van een locatie is op te zoeken, en komt niet in het plan', async ({ page }) => {
    await openPracticePlan(page);
    await rowOf(page, 'Oud-gemeentehuis').getByRole('button').click();
    await drawer(page).getByText('Meer', { exact: true }).click();
    await drawer(page).getByRole('button', { name: 'Bestemming opzoeken' }).click();
    const answer = drawer(page).getByText(/^Bestemming volgens/);
    await expect(answer).toHaveText(
      'Bestemming volgens Oefengemeente Markerwaard (fictief): Kantoor, vastgesteld 18 juni 2019',
    );
    await expect(answer).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Ongedaan maken' }).first()).toBeDisabled();
  });
});
