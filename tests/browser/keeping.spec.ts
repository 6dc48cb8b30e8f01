import { typeNumber, typeOver } from './hands';
import { drawRectangle, pointAt, rdAt, zoomIn } from './mapPage';
import { exportGeoJson } from './planFile';
import {
  counted,
  drawer,
  goHome,
  homesField,
  makePlan,
  makePlanByHand,
  nameField,
  rowOf,
  saved,
} from './planPage';
import { expect, test } from './test';

test('na herladen, en na sluiten en terugkomen, staat alles er nog, op dezelfde plek van de kaart', async ({
  page,
  context,
}) => {
  await makePlan(page, 'Zeist');
  await zoomIn(page, 2);
  await drawRectangle(page, [-80, -60], [80, 60]);
  await homesField(page, 'Geclusterd, Sociale huur').pressSequentially('36');
  await expect(counted(page, 'geclusterd')).toHaveText('36');
  await drawer(page).getByRole('button', { name: 'Klaar' }).click();
  const place = await rdAt(page, [120, 90]);
  await saved(page);
  const { text } = await exportGeoJson(page);

  await page.reload();
  await expect(counted(page, 'geclusterd')).toHaveText('36');
  expect(await rdAt(page, [120, 90])).toBe(place);
  expect((await exportGeoJson(page)).text).toBe(text);

  await page.close();
  const later = await context.newPage();
  await later.goto('/');
  await later.getByRole('link', { name: 'Ouderenhuisvesting Zeist' }).click();
  await expect(counted(later, 'geclusterd')).toHaveText('36');
  expect(await rdAt(later, [120, 90])).toBe(place);
  expect((await exportGeoJson(later)).text).toBe(text);
});

test('wie herlaadt zodra er “Opgeslagen” staat, verliest geen cijfer, ook niet in de lijst met plannen', async ({
  page,
}) => {
  await makePlan(page, 'Zeist');
  await drawRectangle(page, [-80, -60], [80, 60]);
  await page.keyboard.type('247');
  await expect(counted(page, 'geclusterd')).toHaveText('247');
  await saved(page);
  await page.reload();
  await expect(counted(page, 'geclusterd')).toHaveText('247');
  await goHome(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'Ouderenhuisvesting Zeist' })).toContainText(
    '247',
  );
});

test('elke wijziging is ongedaan te maken en opnieuw te doen, en de knop zegt welke', async ({ page }) => {
  await makePlan(page, 'Zeist');
  const undo = page.getByRole('button', { name: 'Ongedaan maken', exact: true });
  const redo = page.getByRole('button', { name: 'Opnieuw', exact: true });
  await expect(undo).toBeDisabled();
  await drawRectangle(page, [-80, -60], [80, 60]);
  await expect(undo).toHaveAttribute('title', /Ongedaan maken: Locatie 'Locatie 1' toegevoegd/);
  await homesField(page, 'Geclusterd, Sociale huur').pressSequentially('48');
  await typeOver(nameField(page), 'Kerkplein');
  await nameField(page).press('Enter');
  await drawer(page).getByLabel('Status').selectOption('4A Visie');

  await expect(undo).toHaveAttribute('title', /Locatie 'Kerkplein': status van 5A naar 4A/);
  await undo.click();
  await expect(drawer(page).getByLabel('Status')).toHaveValue('5A');
  await expect(undo).toHaveAttribute('title', /Locatie 'Locatie 1' hernoemd in 'Kerkplein'/);
  await undo.click();
  await expect(rowOf(page, 'Locatie 1')).toBeVisible();
  await expect(undo).toHaveAttribute(
    'title',
    /Programma van 'Locatie 1': geclusterd, sociale huur van 0 naar 48/,
  );

  await pointAt(page, [200, 200]);
  await page.keyboard.press('Control+z');
  await expect(counted(page, 'geclusterd')).toHaveText('0');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('0 locaties')).toBeVisible();
  await expect(undo).toBeDisabled();

  await expect(redo).toHaveAttribute('title', /Opnieuw: Locatie 'Locatie 1' toegevoegd/);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+z');
  await redo.click();
  await expect(redo).toBeDisabled();
  await expect(rowOf(page, 'Kerkplein')).toContainText('48');
  await expect(rowOf(page, 'Kerkplein')).toContainText('4A');
});

test('wie typt en op hetzelfde moment herlaadt, verliest geen cijfer, en de bewerkingen vertellen het', async ({
  page,
}) => {
  await makePlan(page, 'Zeist');
  await drawRectangle(page, [-80, -60], [80, 60]);
  const numbers = ['31', '472', '58', '906', '77'];
  for (const number of numbers) {
    await typeNumber(homesField(page, 'Geclusterd, Sociale huur'), number);
    await page.reload();
    await expect(counted(page, 'geclusterd')).toHaveText(number);
    await rowOf(page, 'Locatie 1').getByRole('button').first().click();
  }
  await page.getByRole('button', { name: /Momentopnamen en bewerkingen/ }).click();
  const lines = page
    .getByRole('dialog')
    .getByText(/^Programma van 'Locatie 1': geclusterd, sociale huur van/);
  await expect(lines).toHaveText(
    numbers.map((number, index) => new RegExp(`van ${numbers[index - 1] ?? 0} naar ${number}$`)).toReversed(),
  );
});

test('een naam die nog niet af is, is bewaard als het venster wordt verborgen', async ({ page, context }) => {
  await makePlan(page, 'Zeist');
  await drawRectangle(page, [-80, -60], [80, 60]);
  await typeOver(nameField(page), 'Kerkplein');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(rowOf(other, 'Kerkplein')).toBeVisible();
});

test.describe('zonder kaart', () => {
  test.use({ drawsMaps: false });

  test('een half getypte naam gaat niet verloren met de terugknop van de browser', async ({ page }) => {
    await makePlanByHand(page, 'Zeist');
    await typeOver(page.getByRole('textbox', { name: 'Naam van het plan' }), 'Wonen in Zeist');
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Wonen in Zeist' })).toBeVisible();
  });
});
