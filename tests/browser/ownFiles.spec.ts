import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pdfOf } from '../fixtures/pdf';
import { typeNumber } from './hands';
import { chooseTool, clickMap } from './mapPage';
import { drawer, goHome, makePlan, nameField, saved } from './planPage';
import { goToFirst, searchFor } from './searchPage';
import { expect, test } from './test';

const practiceMap = new URL('../../public/practice/markerwaard.pmtiles', import.meta.url);

const bring = async (page: Page, kind: string, name: string, content: Buffer): Promise<void> => {
  await page.getByRole('tab', { name: 'Kaartlagen' }).click();
  await page.getByLabel('Wat staat er in het bestand?').selectOption(kind);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand kiezen' }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
};

test('een eigen kaartbestand ligt onder het plan, ook na herladen', async ({ page }) => {
  await makePlan(page, 'Zeist');
  await bring(page, 'map', 'mijn-gemeente.pmtiles', await readFile(practiceMap));
  await expect(page.getByText('Kaart mijn-gemeente.pmtiles ligt nu onder het plan.')).toBeVisible();
  await expect(page.getByText('Uw eigen kaartbestand wordt getoond.')).toBeVisible();
  await expect(page.getByText('Kaart mijn-gemeente.pmtiles ligt nu onder het plan.')).toBeInViewport();

  await page.reload();
  await page.getByRole('tab', { name: 'Kaartlagen' }).click();
  await expect(page.getByText('Uw eigen kaartbestand wordt getoond.')).toBeVisible();
  await expect(page.getByLabel('Uw eigen kaartbestand (werkt zonder internet)')).toBeChecked();

  await page.getByRole('button', { name: 'mijn-gemeente.pmtiles weghalen' }).click();
  await expect(page.getByText('Uw eigen kaartbestand wordt getoond.')).toHaveCount(0);
  await page.locator('.notice').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('mijn-gemeente.pmtiles').first()).toBeVisible();
});

test.describe('zonder kaart', () => {
  test.use({ drawsMaps: false });

  test('de opslagpagina toont wat een eigen kaart inneemt, en wist hem nadat die is bewaard', async ({
    page,
  }) => {
    await makePlan(page, 'Zeist');
    await bring(page, 'map', 'mijn-gemeente.pmtiles', await readFile(practiceMap));
    await expect(page.getByText('Kaart mijn-gemeente.pmtiles ligt nu onder het plan.')).toBeVisible();
    await saved(page);
    await goHome(page);
    await page.getByRole('button', { name: 'Opslag bekijken' }).click();
    const row = page.getByRole('row', { name: /^Kaart: mijn-gemeente\.pmtiles/ });
    await expect(row).toContainText('1 MB');
    await row.getByRole('button', { name: "Bestand 'mijn-gemeente.pmtiles' hier wissen" }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bestand bewaren' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('mijn-gemeente.pmtiles');
    expect((await readFile(await download.path())).equals(await readFile(practiceMap))).toBe(true);
    await page.getByRole('button', { name: 'Nu wissen' }).click();
    await expect(page.getByRole('row', { name: /^Ouderenhuisvesting Zeist/ })).toBeVisible();
    await expect(row).toHaveCount(0);
  });

  test('een bestand dat geen kaart is, zegt waarom, en de kaart blijft zoals die was', async ({ page }) => {
    await makePlan(page, 'Zeist');
    await bring(page, 'map', 'foto.pmtiles', Buffer.from('dit is geen kaart'));
    await expect(page.getByText('Dit bestand is geen kaart. Vraag uw GIS-afdeling')).toBeVisible();
    await expect(page.getByLabel('Uw eigen kaartbestand (werkt zonder internet)')).toHaveCount(0);
  });

  test('van een PDF wordt één bladzijde onder de kaart gelegd; een met een wachtwoord zegt dat', async ({
    page,
  }) => {
    await makePlan(page, 'Zeist');
    await bring(page, 'underlay', 'geheim.pdf', pdfOf(1, { isLocked: true }));
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Deze PDF opent alleen met een wachtwoord.')).toBeVisible();
    await page.keyboard.press('Escape');
    await bring(page, 'underlay', 'schets.pdf', pdfOf(200));
    await typeNumber(dialog.getByLabel('Bladzijde (1 tot en met 200)'), '137');
    await expect(dialog.getByRole('img', { name: 'Bladzijde 137', exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: 'Onder de kaart leggen' }).click();
    await expect(page.getByText('schets.pdf, bladzijde 137 staat in de lijst.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Punt 1 op de afbeelding aanwijzen' })).toBeVisible();
  });
});

test('percelen uit een eigen bestand in RD zijn te kiezen, met de bestandsnaam als bron', async ({
  page,
}) => {
  await makePlan(page, 'Zeist');
  const square = [
    [145000, 456000],
    [145100, 456000],
    [145100, 456100],
    [145000, 456100],
    [145000, 456000],
  ];
  const file = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { aanduiding: 'ZST00 B 12', kadastrale_grootte: 9_990 },
        geometry: { type: 'Polygon', coordinates: [square] },
      },
    ],
  };
  await bring(page, 'parcels', 'percelen.geojson', Buffer.from(JSON.stringify(file)));
  await expect(page.getByText('percelen.geojson: 1 regel gelezen')).toBeVisible();
  await expect(page.getByText('De RD-coördinaten zijn omgerekend.')).toBeVisible();
  await searchFor(page, '145050 456050');
  await goToFirst(page, /coördinaat/);
  await chooseTool(page, 'Perceel kiezen');
  await clickMap(page, [0, 0]);
  await expect(nameField(page)).toHaveValue('Perceel ZST00 B 12');
  await expect(drawer(page)).toContainText('kadastrale grootte 1,00 ha');
});
