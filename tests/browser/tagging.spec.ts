import { typeNumber, typeOver } from './hands';
import { drawRectangle, placePoint } from './mapPage';
import { exportedPlan } from './planFile';
import {
  addWithoutPlace,
  counted,
  counter,
  drawer,
  homesField,
  makePlan,
  nameField,
  rowOf,
} from './planPage';
import { expect, test } from './test';

const laterYear = String(new Date().getFullYear() + 12);

test.beforeEach(async ({ page }) => {
  await makePlan(page, 'Zeist');
});

test('na het tekenen typt u meteen: cijfers, Enter, pijltjes en Tab, zonder muis', async ({ page }) => {
  await drawRectangle(page, [-80, -60], [80, 60]);
  await page.keyboard.type('24');
  await page.keyboard.press('Enter');
  await expect(homesField(page, 'Geclusterd, Middenhuur')).toBeFocused();
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6');
  await expect(homesField(page, 'Geclusterd, Koop')).toHaveValue('6');
  await page.keyboard.press('ArrowRight');
  await expect(homesField(page, 'Zorggeschikt, Sociale huur')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(homesField(page, 'Zorggeschikt, Sociale huur')).toHaveValue('11');
  await expect(drawer(page)).toContainText('53 woningen');
  await expect(rowOf(page, 'Locatie 1')).toContainText('53');

  const [feature] = (await exportedPlan(page)).features;
  expect(feature?.properties).toMatchObject({
    planologische_status: '5A',
    geclusterd_sociale_huur: 24,
    geclusterd_middenhuur: 12,
    geclusterd_koop_onbekend: 6,
    zorggeschikt_sociale_huur: 11,
    aantal_woningen: 53,
  });
});

test('partners horen met naam en rol bij een locatie, en de laatste doet bij de volgende meteen mee', async ({
  page,
}) => {
  await placePoint(page, [-60, 0]);
  const form = drawer(page);
  const newPartner = form.getByRole('group', { name: 'Nieuwe partner' });
  await typeOver(newPartner.getByLabel('Naam'), 'Woongoed Zeist');
  await newPartner.getByLabel('Naam').press('Enter');
  await form.getByLabel('Toezegging van Woongoed Zeist').selectOption('Toegezegd');
  await form.getByLabel('Partner toevoegen').selectOption('Nieuwe partner…');
  await typeOver(newPartner.getByLabel('Naam'), 'Warande');
  await newPartner.getByLabel('Soort').selectOption('Zorgorganisatie');
  await newPartner.getByRole('button', { name: 'Toevoegen' }).click();
  await form.getByRole('button', { name: 'Klaar' }).click();

  await placePoint(page, [60, 0]);
  await expect(form).toContainText('Overgenomen van de vorige invoer: Warande (zorgorganisatie).');

  const { features } = await exportedPlan(page);
  expect(features[0]?.properties.partners).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ naam: 'Woongoed Zeist', rol: 'corporatie', toezegging: 'toegezegd' }),
      expect.objectContaining({ naam: 'Warande', rol: 'zorgorganisatie', toezegging: 'genoemd' }),
    ]),
  );
  expect(features[1]?.properties.partners).toEqual([
    expect.objectContaining({ naam: 'Warande', rol: 'zorgorganisatie', toezegging: 'genoemd' }),
  ]);
});

test.describe('zonder kaart', () => {
  test.use({ drawsMaps: false });

  test('wie op een getal klikt typt het over, ook waar de cursor al in stond; nog een klik zet de cursor neer', async ({
    page,
  }) => {
    await addWithoutPlace(page);
    await page.keyboard.type('20');
    await page.keyboard.press('Escape');
    await rowOf(page, 'Zoekt plek 1').getByRole('button').click();
    const field = homesField(page, 'Geclusterd, Sociale huur');
    await expect(field).toBeFocused();
    await field.click();
    await page.keyboard.type('37');
    await expect(field).toHaveValue('37');
    await field.click({ position: { x: 10, y: 12 } });
    await field.click({ position: { x: 10, y: 12 } });
    await page.keyboard.type('1');
    await expect(field).toHaveValue('137');
    await homesField(page, 'Geclusterd, Middenhuur').click();
    await page.keyboard.type('8');
    await expect(homesField(page, 'Geclusterd, Middenhuur')).toHaveValue('8');
  });

  test('Enter loopt door het rooster tot Klaar; de andere segmenten en types zijn een klik verder', async ({
    page,
  }) => {
    await addWithoutPlace(page);
    for (let field = 0; field < 9; field += 1) await page.keyboard.press('Enter');
    await expect(drawer(page).getByRole('button', { name: 'Klaar' })).toBeFocused();

    await expect(drawer(page).getByRole('spinbutton', { name: 'Betaalbare koop' })).toHaveCount(0);
    await drawer(page).getByRole('button', { name: 'Ander type of segment' }).click();
    await typeNumber(homesField(page, 'Nultreden, Betaalbare koop'), '30');
    await typeNumber(homesField(page, 'Regulier, Dure koop'), '8');
    await drawer(page).getByRole('button', { name: 'Alleen de gewone types en segmenten' }).click();
    await expect(homesField(page, 'Nultreden, Betaalbare koop')).toHaveValue('30');
    await expect(counted(page, 'nultreden')).toHaveText('30');
    await expect(drawer(page)).toContainText('38 woningen');

    await page.keyboard.press('Escape');
    await expect(drawer(page)).toBeHidden();
  });

  test('status, jaar en ingreep beginnen op een gewone keuze en tellen mee zodra u ze wijzigt', async ({
    page,
  }) => {
    await addWithoutPlace(page);
    await page.keyboard.type('40');
    await expect(drawer(page).getByLabel('Status')).toHaveValue('5B');
    await expect(counter(page, 'Geclusterd')).toContainText('ambtelijk 40');
    await drawer(page).getByLabel('Status').selectOption('3 In voorbereiding');
    await expect(counter(page, 'Geclusterd')).toContainText('zacht 40');
    await drawer(page).getByLabel('Status').selectOption('1A Onherroepelijk');
    await expect(counter(page, 'Geclusterd')).toContainText('hard 40');

    await drawer(page).getByLabel('Oplevering').selectOption(laterYear);
    await expect(counted(page, 'geclusterd')).toHaveText('0');
    await expect(counter(page, 'Geclusterd')).toContainText('na 2030: 40');
    await drawer(page).getByLabel('Oplevering').selectOption('Nog niet bekend');

    await drawer(page).getByLabel('Ingreep').selectOption('Bestaande bouw aanpassen');
    await expect(page.getByText('Telt niet mee: 40 bestaande bouw')).toBeVisible();
    await expect(counted(page, 'geclusterd')).toHaveText('0');
  });

  test('een locatie krijgt een naam die nog vrij is, en houdt die', async ({ page }) => {
    await addWithoutPlace(page);
    await typeOver(nameField(page), 'Kerkplein');
    await nameField(page).press('Enter');
    await drawer(page).getByRole('button', { name: 'Klaar' }).click();
    await addWithoutPlace(page);
    await expect(nameField(page)).toHaveValue('Zoekt plek 1');
    await typeOver(nameField(page), 'Kerkplein');
    await nameField(page).press('Enter');
    await expect(page.getByText("Die naam bestaat al. De locatie heet nu 'Kerkplein (2)'.")).toBeVisible();
    await expect(rowOf(page, 'Kerkplein (2)')).toBeVisible();
  });
});
