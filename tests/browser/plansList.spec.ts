import { typeOver } from './hands';
import { goHome, makePlan } from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

test('een leeg begin leert de eerste stap', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Nog geen plannen op dit apparaat' })).toBeVisible();
  await expect(page.getByText('Kies “Nieuw plan” en zoek uw gemeente of woondealregio.')).toBeVisible();
  await expect(page.getByText('Eerst oefenen? Open het oefenplan')).toBeVisible();
});

test('een plan is te hernoemen, te kopiëren en te verwijderen, en een verwijderd plan komt terug', async ({
  page,
}) => {
  await makePlan(page, 'Zeist');
  await goHome(page);
  const card = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
  const choose = async (name: string, action: string) => {
    await page.getByRole('button', { name: `Meer voor ${name}`, exact: true }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  await expect(card('Ouderenhuisvesting Zeist')).toContainText('opgave niet ingevuld');

  await choose('Ouderenhuisvesting Zeist', 'Hernoemen');
  await typeOver(page.getByLabel('Naam van het plan'), 'Zeist 2030');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(card('Zeist 2030')).toBeVisible();

  await choose('Zeist 2030', 'Kopie maken');
  await expect(card('Zeist 2030 (kopie)')).toBeVisible();

  await choose('Zeist 2030', 'Verwijderen');
  await expect(card('Zeist 2030')).toBeHidden();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(card('Zeist 2030')).toBeVisible();

  await choose('Zeist 2030 (kopie)', 'Verwijderen');
  await expect(card('Zeist 2030 (kopie)')).toBeHidden();
  await page.reload();
  await expect(card('Zeist 2030')).toBeVisible();
  await expect(card('Zeist 2030 (kopie)')).toBeHidden();
  await page.getByText('Onlangs verwijderd (1)').click();
  await page.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(card('Zeist 2030 (kopie)')).toBeVisible();

  await page.getByRole('link', { name: 'Zeist 2030', exact: true }).click();
  await expect(page.getByLabel('Naam van het plan')).toHaveValue('Zeist 2030');
});

test('een plan dat hier niet staat geeft uitleg en een weg terug', async ({ page }) => {
  await page.goto('/#/plan/bestaat-niet');
  await expect(page.getByText('Dit plan staat niet (meer) in deze browser')).toBeVisible();
  await page.getByRole('link', { name: 'Alle plannen' }).click();
  await expect(page.getByRole('button', { name: 'Nieuw plan' })).toBeVisible();
});
