import { typeNumber, typeOver } from './hands';
import { addWithoutPlace, counted, homesField, makePlan, nameField, rowOf } from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

test('twee tabbladen met hetzelfde plan blijven gelijk, en geen van beide overschrijft iets', async ({
  page,
  context,
}) => {
  await makePlan(page, 'Zeist');
  await addWithoutPlace(page);
  await page.keyboard.type('20');
  await expect(counted(page, 'geclusterd')).toHaveText('20');

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(counted(other, 'geclusterd')).toHaveText('20');
  await addWithoutPlace(other);
  // At once: typed slowly, on a busy machine, it would be two steps of undo.
  await typeNumber(homesField(other, 'Geclusterd, Sociale huur'), '15');
  await expect(counted(page, 'geclusterd')).toHaveText('35');
  await expect(rowOf(page, 'Zoekt plek 2')).toContainText('15');

  await page.bringToFront();
  await typeNumber(homesField(page, 'Geclusterd, Sociale huur'), '40');
  await typeOver(nameField(page), 'Kerkplein');
  await nameField(page).press('Enter');
  await expect(counted(other, 'geclusterd')).toHaveText('55');
  await expect(rowOf(other, 'Kerkplein')).toContainText('40');

  await other.bringToFront();
  await other.keyboard.press('Control+z');
  await expect(counted(other, 'geclusterd')).toHaveText('40');
  await expect(counted(page, 'geclusterd')).toHaveText('40');
  await expect(rowOf(page, 'Kerkplein')).toContainText('40');

  await rowOf(other, 'Kerkplein').getByRole('button').first().click();
  await other.getByRole('button', { name: 'Locatie verwijderen' }).click();
  await expect(page.getByText("Locatie 'Kerkplein' is in een ander venster verwijderd.")).toBeVisible();
  await expect(nameField(page)).toHaveCount(0);
});

test('ongedaan maken zegt het als een ander tabblad er al was, en raakt dan niets anders aan', async ({
  page,
  context,
}) => {
  await makePlan(page, 'Zeist');
  await addWithoutPlace(page);
  await typeNumber(homesField(page, 'Geclusterd, Sociale huur'), '20');
  const other = await context.newPage();
  await other.goto(page.url());
  await rowOf(other, 'Zoekt plek 1').getByRole('button').first().click();
  await typeNumber(homesField(other, 'Geclusterd, Sociale huur'), '60');
  await expect(counted(page, 'geclusterd')).toHaveText('60');

  await page.bringToFront();
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await expect(page.getByText(/^Dat kan niet meer, .* van 0 naar 20$/)).toBeVisible();
  await expect(counted(page, 'geclusterd')).toHaveText('60');
  await expect(rowOf(page, 'Zoekt plek 1')).toBeVisible();
});
