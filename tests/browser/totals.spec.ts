import { typeNumber } from './hands';
import {
  addWithoutPlace,
  chooseMunicipality,
  counted,
  counter,
  drawer,
  finishNewPlan,
  homesField,
  startNewPlan,
} from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

test.beforeEach(async ({ page }) => {
  await startNewPlan(page);
  await chooseMunicipality(page, 'Zeist');
  await typeNumber(page.getByRole('spinbutton', { name: 'Geclusterd' }), '150');
  await typeNumber(page.getByRole('spinbutton', { name: 'Zorggeschikt' }), '40');
  await finishNewPlan(page);
  await addWithoutPlace(page);
});

test('bij elke toets klopt wat er meetelt en wat er nog te vinden is', async ({ page }) => {
  const steps = [
    ['1', '1', 'nog 149 te vinden'],
    ['2', '12', 'nog 138 te vinden'],
    ['0', '120', 'nog 30 te vinden'],
    ['Backspace', '12', 'nog 138 te vinden'],
    ['Backspace', '1', 'nog 149 te vinden'],
    ['5', '15', 'nog 135 te vinden'],
    ['0', '150', 'gehaald met 150 ambtelijk'],
  ] as const;
  for (const [key, homes, toFind] of steps) {
    await page.keyboard.press(key);
    await expect(counted(page, 'geclusterd')).toHaveText(homes);
    await expect(counter(page, 'Geclusterd')).toContainText(`van 150 · ${toFind}`);
  }
  await expect(counter(page, 'Geclusterd').getByRole('img')).toHaveAccessibleName(
    /Geclusterd: 150 woningen, .*ambtelijk 150.*gehaald met 150 ambtelijk/,
  );
});

test('de totalen houden types, sociale huur en betaalbaar uit elkaar, en zeggen wat niet meetelt', async ({
  page,
}) => {
  await typeNumber(homesField(page, 'Geclusterd, Sociale huur'), '60');
  await typeNumber(homesField(page, 'Zorggeschikt, Middenhuur'), '20');
  await typeNumber(homesField(page, 'Nultreden, Koop'), '20');
  await expect(counted(page, 'geclusterd')).toHaveText('60');
  await expect(counter(page, 'Zorggeschikt')).toContainText('van 40 · nog 20 te vinden');
  await expect(counter(page, 'Nultreden')).toContainText('Opgave invullen');
  const totals = page.getByRole('region', { name: 'Opgave en totalen' });
  await expect(totals).toContainText('Sociale huur60%');
  await expect(totals).toContainText('Betaalbaar80%');
  await expect(totals).toContainText('20% prijsklasse onbekend');

  await drawer(page).getByLabel('Prioriteit').selectOption('Valt af');
  await expect(totals).toContainText('Telt niet mee: 100 valt af');
  await expect(counted(page, 'geclusterd')).toHaveText('0');
});

test('een ander jaar van de opgave telt meteen opnieuw', async ({ page }) => {
  await page.keyboard.type('80');
  const year = new Date().getFullYear() + 9;
  await drawer(page).getByLabel('Oplevering').selectOption(String(year));
  await expect(counter(page, 'Geclusterd')).toContainText('na 2030: 80');
  await page.getByRole('tab', { name: 'Opgave' }).click();
  await typeNumber(page.getByRole('spinbutton', { name: 'T/m jaar' }), String(year));
  await expect(counted(page, 'geclusterd')).toHaveText('80');
  await expect(counter(page, 'Geclusterd')).not.toContainText('na ');
});
