import type { Locator, Page } from '@playwright/test';
import { clickMap, mapCanvas, toolButton } from './mapPage';
import {
  counted,
  dock,
  drawer,
  goHome,
  homesField,
  makePlan,
  nameField,
  openPracticePlan,
  saved,
} from './planPage';
import { expect, test } from './test';

/** A device on which the practice plan was never opened. */
test.use({ knowsTheTour: false });

const card = (page: Page) => page.getByRole('dialog', { name: 'Rondleiding' });
const press = (page: Page, name: string) => card(page).getByRole('button', { name }).click();
const rings = (page: Page) => page.locator('.tour-ring');
const tourButton = (page: Page) => page.getByRole('button', { name: 'Rondleiding', exact: true });

const atStep = async (page: Page, step: number, title: string) => {
  await expect(card(page)).toContainText(`Stap ${step} van 6`);
  await expect(card(page).getByRole('heading', { name: title })).toBeVisible();
  await expect(rings(page).first()).toBeVisible();
};

const chooseStep = (page: Page) => atStep(page, 1, 'Kies een locatie');
const homesStep = (page: Page) => atStep(page, 2, 'Typ hoeveel woningen er komen');
const totalsStep = (page: Page) => atStep(page, 3, 'Zo ver is de opgave');
const drawStep = (page: Page) => atStep(page, 4, 'Teken zelf een locatie');
const undoStep = (page: Page) => atStep(page, 5, 'Iets misgegaan? Geen probleem');
const lastStep = (page: Page) => atStep(page, 6, 'Meenemen, en zelf beginnen');

const table = (page: Page) => page.getByRole('table', { name: 'Locaties' });

test('wie voor het eerst het oefenplan opent, wordt rondgeleid langs wat er te doen is', async ({ page }) => {
  await openPracticePlan(page);
  await chooseStep(page);
  await expect(card(page)).toBeFocused();
  await table(page)
    .getByRole('button', { name: /^De Waterhof/ })
    .click();

  await homesStep(page);
  await expect(nameField(page)).toHaveValue('De Waterhof');
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toBeFocused();
  const before = Number(await counted(page, 'geclusterd').textContent());
  await page.keyboard.type('12');
  await expect(counted(page, 'geclusterd')).toHaveText(String(before + 12));
  await expect(card(page)).toContainText('Gelukt');

  await totalsStep(page);
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toHaveValue('12');
  await press(page, 'Volgende');

  await drawStep(page);
  await expect(drawer(page)).toBeHidden();
  await toolButton(page, 'Vlak tekenen').click();
  await expect(mapCanvas(page)).toHaveCSS('cursor', 'crosshair');
  await clickMap(page, [-40, -40]);
  await clickMap(page, [60, -40]);
  await clickMap(page, [60, 40]);
  await page.keyboard.press('Enter');

  await undoStep(page);
  await expect(nameField(page)).toHaveValue('Locatie 26');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('25 locaties')).toBeVisible();

  await lastStep(page);
  await expect(rings(page)).toHaveCount(2);
  await press(page, 'Klaar');
  await expect(card(page)).toHaveCount(0);
  await expect(rings(page)).toHaveCount(0);
  await expect(page.getByText('De rondleiding begint opnieuw met de knop')).toBeVisible();
});

test('de rondleiding stopt met Escape, komt niet vanzelf terug en is opnieuw te beginnen', async ({
  page,
}) => {
  await openPracticePlan(page);
  await chooseStep(page);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(tourButton(page)).toBeFocused();

  // On the same page first: there the tour, once loaded, would be back as soon as the plan is.
  await goHome(page);
  await page.getByRole('button', { name: 'Oefenplan openen' }).click();
  await expect(tourButton(page)).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  await page.reload();
  await expect(tourButton(page)).toBeVisible();
  await saved(page);
  await expect(card(page)).toHaveCount(0);

  await tourButton(page).click();
  await chooseStep(page);
  await press(page, 'Rondleiding stoppen');
  await expect(card(page)).toHaveCount(0);
});

test('een eigen plan begint zonder rondleiding, en wie naar alle plannen gaat laat haar achter', async ({
  page,
}) => {
  await makePlan(page, 'Zeist');
  await expect(page.getByRole('heading', { name: 'Teken de eerste locatie' })).toBeVisible();
  await expect(tourButton(page)).toHaveCount(0);
  await openPracticePlan(page);
  await chooseStep(page);
  await goHome(page);
  await page.getByRole('link', { name: 'Oefenplan (fictief)' }).click();
  await expect(tourButton(page)).toBeVisible();
  await expect(card(page)).toHaveCount(0);
});

test('Escape tijdens het tekenen gooit eerst de vorm weg; de rondleiding gaat door', async ({ page }) => {
  await openPracticePlan(page);
  for (let step = 1; step < 4; step += 1) await press(page, 'Volgende');
  await drawStep(page);
  await toolButton(page, 'Vlak tekenen').click();
  await expect(mapCanvas(page)).toHaveCSS('cursor', 'crosshair');
  await clickMap(page, [-40, -40]);
  await clickMap(page, [60, -40]);
  await page.keyboard.press('Escape');
  await expect(toolButton(page, 'Selecteren')).toHaveAttribute('aria-pressed', 'true');
  await drawStep(page);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('met alleen het toetsenbord is de hele rondleiding te doen', async ({ page }) => {
  await openPracticePlan(page);
  await chooseStep(page);
  await table(page).getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await homesStep(page);
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toBeFocused();
  await page.keyboard.type('7');

  await totalsStep(page);
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toBeFocused();
  await page.keyboard.press('F6');
  const next = card(page).getByRole('button', { name: 'Volgende' });
  for (let stop = 1; stop <= 3; stop += 1) await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');

  await drawStep(page);
  await expect(next).toBeFocused();
  await mapCanvas(page).focus();
  await page.keyboard.press('v');
  await expect(mapCanvas(page)).toHaveCSS('cursor', 'crosshair');
  for (const key of ['ArrowRight', 'ArrowDown']) {
    await page.keyboard.press('Space');
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  await undoStep(page);
  await page.keyboard.press('Control+z');
  await lastStep(page);
  await page.keyboard.press('F6');
  await expect(card(page)).toBeFocused();
  for (let stop = 1; stop <= 3; stop += 1) await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button', { name: 'Klaar' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tourButton(page)).toBeFocused();
});

type Box = { x: number; y: number; width: number; height: number };
const boxOf = async (locator: Locator): Promise<Box> => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return box;
};

/** The card is whole on the screen and lies over none of these. */
const leavesFree = async (page: Page, ...needed: Locator[]) => {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await expect(async () => {
    const at = await boxOf(card(page));
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.y).toBeGreaterThanOrEqual(0);
    expect(at.x + at.width).toBeLessThanOrEqual(width);
    expect(at.y + at.height).toBeLessThanOrEqual(height);
    for (const each of needed) {
      const { x, y, width: wide, height: high } = await boxOf(each);
      const isApart = x >= at.x + at.width || x + wide <= at.x || y >= at.y + at.height || y + high <= at.y;
      expect(isApart, `${String(each)} is free`).toBe(true);
    }
  }).toPass();
};

/** The whole tour with "Volgende", on a screen of this size. */
const walk = async (page: Page, size: { width: number; height: number }, atHomes = async () => {}) => {
  await chooseStep(page);
  const tools = page.getByRole('toolbar', { name: 'Tekengereedschap' });
  await leavesFree(page, tools, ...(size.width > 760 ? [table(page).getByRole('row').nth(1)] : []));
  await press(page, 'Volgende');

  await homesStep(page);
  await leavesFree(page, drawer(page).getByRole('group', { name: 'Programma' }), dock(page));
  await atHomes();
  await press(page, 'Volgende');

  await totalsStep(page);
  await leavesFree(page, dock(page));
  await press(page, 'Volgende');

  await drawStep(page);
  await leavesFree(page, tools);
  await toolButton(page, 'Vlak tekenen').click();
  await leavesFree(page, tools, page.locator('.drawing-hint'));
  await page.getByRole('button', { name: 'Stoppen', exact: true }).click();
  await press(page, 'Volgende');

  await undoStep(page);
  await leavesFree(
    page,
    page.getByRole('button', { name: 'Ongedaan maken' }),
    page.getByRole('button', { name: /^Opgeslagen/ }),
  );
  await press(page, 'Volgende');

  await lastStep(page);
  await leavesFree(
    page,
    page.getByRole('button', { name: 'Exporteren' }),
    page.getByRole('link', { name: 'Alle plannen' }),
  );
  await press(page, 'Klaar');
};

test.describe('op elk scherm', () => {
  const phone = { width: 390, height: 844 };
  const laptop = { width: 1024, height: 768 };
  const desk = { width: 1440, height: 900 };
  test.use({ viewport: phone });

  test('dekt de uitleg nooit af waar ze om vraagt, en schuift ze mee als het scherm van maat verandert', async ({
    page,
  }) => {
    test.slow();
    await openPracticePlan(page);
    await test.step('telefoon', () => walk(page, phone));
    for (const [name, size, smaller] of [
      ['laptop', laptop, { width: 1024, height: 640 }],
      ['groot scherm', desk, { width: 1024, height: 640 }],
    ] as const) {
      await page.setViewportSize(size);
      await tourButton(page).click();
      await test.step(name, () =>
        walk(page, size, async () => {
          for (const each of [smaller, size]) {
            await page.setViewportSize(each);
            await leavesFree(page, drawer(page), dock(page));
          }
        }),
      );
    }
  });
});
