import { typeNumber } from './hands';
import { clickMap } from './mapPage';
import { openPracticePlan } from './planPage';
import { shareOfMap } from './screenColours';
import { expect, test } from './test';

test('de kansenkaart kleurt de gemeente in vierkanten, legt een vierkant uit en volgt de gewichten', async ({
  page,
}) => {
  await openPracticePlan(page);
  await page.getByRole('tab', { name: 'Kaartlagen' }).click();
  await page.getByRole('button', { name: 'Kansenkaart openen' }).click();
  const region = page.getByRole('region', { name: 'Kansenkaart', exact: true });
  await expect(region.getByText(/vierkanten van 100 m, \d+ voorzieningen/)).toBeVisible();
  const opacity = page.getByLabel('Zichtbaarheid van Kansenkaart');
  if (!(await opacity.isVisible())) {
    await page.locator('[data-layer="suitability"]').getByRole('button').last().click();
  }
  await opacity.focus();
  await page.keyboard.press('End');
  // In the middle of town everything is near: the darkest shade.
  const darkest = [27, 108, 117] as const;
  await expect.poll(() => shareOfMap(page, darkest)).toBeGreaterThan(0.1);

  await clickMap(page, [159, 38]);
  const card = page.getByRole('region', { name: 'Waarom deze kleur' });
  await expect(card.getByRole('row', { name: /Supermarkt/ })).toBeVisible();
  await expect(card.getByText(/Binnen 300 m/)).toBeVisible();

  await typeNumber(region.getByLabel('Telt vol tot (m)'), '1');
  await typeNumber(region.getByLabel('Telt niet meer vanaf (m)'), '2');
  await expect.poll(() => shareOfMap(page, darkest)).toBeLessThan(0.02);
});
