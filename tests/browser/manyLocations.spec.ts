import { typeNumber, typeOver } from './hands';
import { clickMap } from './mapPage';
import { chooseImport } from './planFile';
import { counted, drawer, makePlan, nameField, rowOf } from './planPage';
import { expect, test } from './test';

const many = 5_000;

/** Squares of about 70 by 70 metres in rows around Zeist, each with four homes. */
const manySquares = (): string => {
  const features = Array.from({ length: many }, (_, index) => {
    const lon = 5.0 + (index % 100) * 0.004;
    const lat = 52.0 + Math.floor(index / 100) * 0.003;
    const ring = [
      [lon, lat],
      [lon + 0.001, lat],
      [lon + 0.001, lat + 0.0006],
      [lon, lat + 0.0006],
      [lon, lat],
    ];
    return {
      type: 'Feature',
      properties: { naam: `Veld ${index + 1}`, geclusterd_sociale_huur: 3, nultreden_middenhuur: 1 },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
};

test('met 5.000 locaties blijven lijst, kaart en totalen te gebruiken', async ({ page }) => {
  await makePlan(page, 'Zeist');
  await chooseImport(page, { name: 'velden.geojson', text: manySquares() });
  await page.getByRole('button', { name: '5.000 locaties toevoegen' }).click();
  await expect(counted(page, 'geclusterd')).toHaveText('15.000', { timeout: 60_000 });
  await expect(page.getByText('5.000 locaties', { exact: true })).toBeVisible();
  expect(await page.getByRole('table', { name: 'Locaties' }).getByRole('row').count()).toBeLessThan(100);

  await typeOver(page.getByRole('searchbox'), 'veld 4321');
  await expect(page.getByText('1 van 5.000 locaties')).toBeVisible();
  await rowOf(page, 'Veld 4321').getByRole('button').click();
  await expect(nameField(page)).toHaveValue('Veld 4321');
  await typeNumber(drawer(page).getByRole('spinbutton', { name: 'Geclusterd, Sociale huur' }), '103');
  await expect(counted(page, 'geclusterd')).toHaveText('15.100');

  await drawer(page).getByRole('button', { name: 'Klaar' }).click();
  await clickMap(page, [30, 30]);
  await expect(nameField(page)).toHaveValue('Veld 4321');

  await page.reload();
  await expect(counted(page, 'geclusterd')).toHaveText('15.100');
});
