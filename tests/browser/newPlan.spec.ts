import { typeNumber } from './hands';
import { chooseMunicipality, counter, finishNewPlan, makePlan, startNewPlan } from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

const regions = [
  { name: 'U10', nultreden: '4.170', geclusterd: '4.070', zorggeschikt: '1.230' },
  { name: 'Amersfoort', nultreden: '1.920', geclusterd: '2.180', zorggeschikt: '650' },
  { name: 'Foodvalley', nultreden: '1.055', geclusterd: '515', zorggeschikt: '240' },
];

for (const { name, nultreden, geclusterd, zorggeschikt } of regions) {
  test(`een plan voor ${name} begint met de opgave uit de woondeal, met bron en datum`, async ({ page }) => {
    await startNewPlan(page);
    await page.getByText('Een woondealregio').click();
    await page.getByRole('radio', { name }).check();
    const dialog = page.getByRole('dialog', { name: 'Nieuw plan' });
    for (const figure of [nultreden, geclusterd, zorggeschikt]) await expect(dialog).toContainText(figure);
    await expect(dialog).toContainText('provincie Utrecht; tabel per woondealregio, t/m 2030');
    await expect(dialog).toContainText(/Overgenomen op \d+ \w+ 20\d\d/);

    await finishNewPlan(page);
    await expect(counter(page, 'Geclusterd')).toContainText(
      `van ${geclusterd} · nog ${geclusterd} te vinden`,
    );
    await expect(counter(page, 'Zorggeschikt')).toContainText(`van ${zorggeschikt} · nog`);
    await expect(counter(page, 'Nultreden')).toContainText(`van ${nultreden} · nog`);

    await page.getByRole('tab', { name: 'Opgave' }).click();
    await expect(page.getByLabel('Bron', { exact: true })).toHaveValue(/provincie Utrecht/);
    await expect(page.getByLabel('Datum van de bron')).toHaveValue(/^20\d\d-\d\d-\d\d$/);
  });
}

test('alle 342 gemeenten staan in de lijst', async ({ page }) => {
  await startNewPlan(page);
  await page.getByRole('button', { name: 'Alle gemeenten tonen' }).click();
  await expect(page.getByRole('option')).toHaveCount(342);
  await expect(
    page.getByRole('option', { name: /^(Aa en Hunze|Bergen \(L\.\)|'s-Gravenhage|Zwolle)/ }),
  ).toHaveCount(4);
});

test('een gemeente is te vinden met een deel van de naam, zonder accenten en met het toetsenbord', async ({
  page,
}) => {
  await startNewPlan(page);
  await page.keyboard.type('sudwest');
  await expect(page.getByRole('option')).toHaveText([/^Súdwest-Fryslân/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Naam van het plan')).toHaveValue('Ouderenhuisvesting Súdwest-Fryslân');
});

test('een gemeente begint zonder opgave: het getal van de regio staat ernaast en wordt niet verdeeld', async ({
  page,
}) => {
  await startNewPlan(page);
  await chooseMunicipality(page, 'Zeist');
  const dialog = page.getByRole('dialog', { name: 'Nieuw plan' });
  await expect(dialog).toContainText('Ter vergelijking, de hele woondealregio U10');
  await expect(dialog).toContainText('4.070');
  for (const type of ['Geclusterd', 'Zorggeschikt', 'Nultreden']) {
    await expect(dialog.getByRole('spinbutton', { name: type })).toHaveValue('');
  }
  await finishNewPlan(page);
  for (const type of ['Geclusterd', 'Zorggeschikt', 'Nultreden']) {
    await expect(counter(page, type)).toContainText('Opgave invullen');
    await expect(counter(page, type)).not.toContainText('te vinden');
  }
  await page.getByRole('tab', { name: 'Opgave' }).click();
  await expect(page.getByText('Ter vergelijking: hele woondealregio U10')).toBeVisible();
});

test('de opgave van de gemeente is bij het maken in te vullen, en later aan te passen', async ({ page }) => {
  await startNewPlan(page);
  await chooseMunicipality(page, 'Zeist');
  await typeNumber(page.getByRole('spinbutton', { name: 'Geclusterd' }), '310');
  await finishNewPlan(page);
  await expect(counter(page, 'Geclusterd')).toContainText('van 310 · nog 310 te vinden');
  await expect(counter(page, 'Nultreden')).toContainText('Opgave invullen');

  await counter(page, 'Nultreden').getByRole('button', { name: 'Opgave invullen' }).click();
  await typeNumber(page.getByRole('spinbutton', { name: 'Opgave Nultreden' }), '420');
  await expect(counter(page, 'Nultreden')).toContainText('van 420 · nog 420 te vinden');
});

test('voor een gemeente buiten de provincie Utrecht wordt geen regiocijfer verzonnen', async ({ page }) => {
  await startNewPlan(page);
  await chooseMunicipality(page, 'Harlingen');
  await expect(page.getByLabel('Naam van het plan')).toHaveValue('Ouderenhuisvesting Harlingen');
  await expect(page.getByRole('dialog', { name: 'Nieuw plan' })).not.toContainText('Ter vergelijking');
});

test('zonder gemeente zegt het venster wat er nog moet', async ({ page }) => {
  await startNewPlan(page);
  await page.getByRole('button', { name: 'Plan maken' }).click();
  await expect(page.getByText('Kies eerst een gemeente of regio.')).toBeVisible();
});

test('een leeg plan zegt in de lijst wat de eerste stap is', async ({ page }) => {
  await makePlan(page, 'Zeist');
  await expect(
    page.getByText('Nog geen locaties. Teken er een op de kaart, of importeer een bestand.'),
  ).toBeVisible();
  // Without a map there is nothing to draw on.
  await expect(page.getByRole('heading', { name: 'Teken de eerste locatie' })).toBeHidden();
});
