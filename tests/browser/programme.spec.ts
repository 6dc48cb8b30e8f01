import { typeOver } from './hands';
import { chooseImport } from './planFile';
import { dock, drawer, makePlan, rowOf } from './planPage';
import { shareOfMap } from './screenColours';
import { expect, test } from './test';

/** Two squares of about 270 by 330 metres in Zeist, one of 60 and one of 20 geclusterde homes, hard: in full colour. */
const twoSquares = (): string => {
  const square = (naam: string, lon: number, homes: number) => {
    const [x, y] = [lon + 0.004, 52.093];
    const ring = [
      [lon, 52.09],
      [x, 52.09],
      [x, y],
      [lon, y],
      [lon, 52.09],
    ];
    const properties = { naam, geclusterd_sociale_huur: homes, planologische_status: '1A' };
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
  };
  const features = [square('Kerkweg', 5.23, 60), square('Markt', 5.238, 20)];
  return JSON.stringify({ type: 'FeatureCollection', features });
};

test.beforeEach(async ({ page }) => {
  await makePlan(page, 'Zeist');
  await chooseImport(page, { name: 'twee.geojson', text: twoSquares() });
  await page.getByRole('button', { name: '2 locaties toevoegen' }).click();
  await expect(rowOf(page, 'Kerkweg')).toBeVisible();
});

test('twee varianten gemaakt en naast elkaar gelegd: de kaart, het oordeel en wat er per locatie anders is', async ({
  page,
}) => {
  const make = async (item: string) => {
    await page.getByRole('button', { name: /^Variant/ }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await page.getByRole('button', { name: 'Variant maken' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await make('Nieuwe variant…');
  await make('Varianten…');
  await rowOf(page, 'Markt').getByRole('button').click();
  await drawer(page)
    .getByRole('group', { name: 'Varianten' })
    .getByRole('checkbox', { name: 'B', exact: true })
    .click();
  await expect(rowOf(page, 'Markt')).toBeHidden();

  await page.getByRole('button', { name: 'Vergelijken' }).click();
  const compare = page.getByRole('region', { name: 'Varianten vergelijken' });
  await expect(compare.getByRole('status')).toHaveText(/^B heeft 20 geclusterde woningen minder\./);
  const differences = compare.getByRole('table', { name: '1 locatie verschilt' });
  await expect(differences.getByRole('row', { name: /Markt/ })).toContainText('−20');
  await expect(dock(page).getByRole('region', { name: 'Geclusterd' })).toContainText('80');
  await compare.getByRole('slider').press('Home');
  await expect(compare.getByRole('slider')).toHaveAttribute('aria-valuetext', '0% links');

  // For a hall: what changes, in figures that are read from six metres, and nothing of it cut off.
  await compare.getByRole('button', { name: 'Sluiten' }).click();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByRole('button', { name: 'Presentatie', exact: true }).click();
  await page.getByRole('button', { name: 'Voor en na' }).click();
  const changes = page.getByRole('complementary', { name: 'Wat verandert' });
  await expect(changes).toContainText('20 geclusterde woningen minder');
  expect(await changes.evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBeLessThanOrEqual(0);
  const figure = dock(page).getByRole('region', { name: 'Geclusterd' }).getByText('80', { exact: true });
  expect(Number.parseFloat(await figure.evaluate((it) => getComputedStyle(it).fontSize))).toBeGreaterThan(56);
  await page.getByRole('button', { name: 'Presentatie stoppen' }).click();

  // Which variant was shown is known to this device, and no part of the plan.
  await page.reload();
  await expect(page.getByRole('button', { name: /^Variant/ })).toContainText('B');
});

test('wat het filter van de tabel weglaat, is op de kaart gedimd, en de balk telt de selectie', async ({
  page,
}) => {
  const orange = [238, 119, 51] as const;
  await expect.poll(() => shareOfMap(page, orange)).toBeGreaterThan(0.001);
  const before = await shareOfMap(page, orange);
  await typeOver(page.getByRole('searchbox'), 'markt');
  await expect(page.getByText('1 in het filter · 1 gedimd')).toBeVisible();
  await expect(dock(page).getByRole('region', { name: 'selectie' })).toContainText('selectie: 20 van 80');
  await expect.poll(() => shareOfMap(page, orange)).toBeLessThan(before * 0.8);
});
