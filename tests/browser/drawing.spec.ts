import type { Page } from '@playwright/test';
import { typeNumber } from './hands';
import {
  chooseTool,
  clickMap,
  dragOnMap,
  drawRectangle,
  placePoint,
  pointAt,
  rdAt,
  readyToDraw,
  toolButton,
  zoomIn,
} from './mapPage';
import { exportedPlan } from './planFile';
import { counter, drawer, homesField, makePlan, nameField, rowOf } from './planPage';
import { expect, test } from './test';

/** Area in hectares and homes, as shown while drawing: "137,46 ha ≈ 10.310 woningen". */
const estimate = async (page: Page): Promise<{ hectares: number; homes: number }> => {
  const text = (await page.getByTestId('estimate').textContent()) ?? '';
  const [, hectares = '', homes = ''] = /([\d.,]+) ha ≈ ([\d.]+) woning/.exec(text) ?? [];
  return {
    hectares: Number(hectares.replace('.', '').replace(',', '.')),
    homes: Number(homes.replace('.', '')),
  };
};

/** The corners of the only location, as exported. */
const corners = async (page: Page): Promise<number[][]> => {
  const [feature] = (await exportedPlan(page)).features;
  if (feature?.geometry?.type !== 'Polygon') throw new Error('no polygon in the file');
  return feature.geometry.coordinates[0]?.slice(0, -1) ?? [];
};

test.beforeEach(async ({ page }) => {
  await makePlan(page, 'Zeist');
  await zoomIn(page, 3);
});

test('een vlak krijgt zijn hoeken met klikken, en is af met Enter of met een dubbelklik', async ({
  page,
}) => {
  await chooseTool(page, 'Vlak tekenen');
  await clickMap(page, [-150, -100]);
  await clickMap(page, [100, -100]);
  await clickMap(page, [150, 100]);
  await clickMap(page, [-100, 150]);
  await page.keyboard.press('Enter');
  await expect(nameField(page)).toHaveValue('Locatie 1');
  await expect(rowOf(page, 'Locatie 1')).toBeVisible();
  expect(await corners(page)).toHaveLength(4);

  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await chooseTool(page, 'Vlak tekenen');
  await clickMap(page, [-150, -100]);
  await clickMap(page, [100, -100]);
  await clickMap(page, [100, 100]);
  await clickMap(page, [100, 100]);
  await expect(drawer(page)).toBeVisible();
  expect(await corners(page)).toHaveLength(3);
});

test('wat zichzelf kruist wordt genoemd en met één druk rechtgezet; na Esc en herladen is verder te tekenen', async ({
  page,
}) => {
  await chooseTool(page, 'Vlak tekenen');
  await clickMap(page, [-150, -100]);
  await clickMap(page, [150, 100]);
  await clickMap(page, [150, -100]);
  await clickMap(page, [-150, 100]);
  await expect(page.getByRole('alert')).toContainText('De zijden kruisen elkaar.');
  await page.getByRole('button', { name: 'Rechtzetten' }).click();
  await expect(page.getByRole('alert')).toBeHidden();

  await page.keyboard.press('Escape');
  await expect(page.getByTestId('estimate')).toBeHidden();
  await expect(toolButton(page, 'Selecteren')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('0 locaties')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Weer verder' }).click();
  await readyToDraw(page);
  await page.getByRole('button', { name: 'Afmaken' }).click();
  await expect(nameField(page)).toHaveValue('Locatie 1');
  expect(await corners(page)).toHaveLength(4);
});

test('een lijn splitst een locatie met haar woningen, en samenvoegen en ongedaan maken zetten het terug', async ({
  page,
}) => {
  await drawRectangle(page, [-150, -100], [150, 100]);
  await typeNumber(homesField(page, 'Geclusterd, Sociale huur'), '30');
  const shapes = (form: string) =>
    page.getByRole('form', { name: form }).getByRole('button', { name: 'Vorm' });
  await shapes('Locatie').click();
  await page.getByRole('menuitem', { name: 'Splitsen met een lijn' }).click();
  await readyToDraw(page);
  await clickMap(page, [-200, -150]);
  await page.getByRole('button', { name: 'Afmaken' }).click();
  await expect(
    page.getByText('Dit is nog niet af te maken. Zet eerst meer punten op de kaart.'),
  ).toBeVisible();
  await clickMap(page, [-200, 150]);
  await page.getByRole('button', { name: 'Afmaken' }).click();
  await expect(page.getByText(/^De lijn loopt nergens helemaal door het vlak/)).toBeVisible();
  await clickMap(page, [50, -150]);
  await clickMap(page, [50, 150]);
  await page.keyboard.press('Enter');
  await expect(page.getByText("'Locatie 1' gesplitst in 2: 20 en 10 woningen").first()).toBeVisible();
  await expect(rowOf(page, 'Locatie 1 (2)')).toContainText('10');

  await shapes('Gekozen locaties').click();
  await page.getByRole('menuitem', { name: 'Samenvoegen' }).click();
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toHaveValue('30');
  expect(await corners(page)).toHaveLength(4);

  await page.getByTitle("Ongedaan maken: 2 locaties samengevoegd tot 'Locatie 1'").click();
  await expect(rowOf(page, 'Locatie 1 (2)')).toContainText('10');
});

test('een rechthoek staat er na één keer slepen of twee klikken, een punt na een', async ({ page }) => {
  const width = (ring: number[][]) =>
    Math.max(...ring.map(([lon = 0]) => lon)) - Math.min(...ring.map(([lon = 0]) => lon));
  await chooseTool(page, 'Rechthoek tekenen');
  // Quickly: halfway at once.
  await pointAt(page, [-100, -60]);
  await page.mouse.down();
  await pointAt(page, [0, 0]);
  await pointAt(page, [100, 60]);
  await page.mouse.up();
  await expect(drawer(page)).toBeVisible();
  const dragged = await corners(page);
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await drawRectangle(page, [-100, -60], [100, 60]);
  await expect(drawer(page)).toContainText(/Nieuwbouw · \d+,\d\d ha/);
  expect(await corners(page)).toHaveLength(4);
  expect(width(dragged) / width(await corners(page))).toBeCloseTo(1, 1);
  await drawer(page).getByRole('button', { name: 'Klaar' }).click();

  await placePoint(page, [140, 140]);
  await expect(nameField(page)).toHaveValue('Locatie 2');
  await expect(drawer(page)).toContainText('punt');
  expect((await exportedPlan(page)).features[1]?.geometry?.type).toBe('Point');
});

test('tijdens het tekenen ziet u oppervlakte en woningen bij de dichtheid die u kiest, als schim in de totalen', async ({
  page,
}) => {
  await chooseTool(page, 'Rechthoek tekenen');
  await clickMap(page, [-100, -60]);
  await pointAt(page, [0, 0]);
  await expect(page.getByTestId('estimate')).toBeVisible();
  const small = await estimate(page);
  await pointAt(page, [100, 60]);
  await expect.poll(async () => (await estimate(page)).hectares).toBeGreaterThan(small.hectares * 3);
  const { hectares, homes } = await estimate(page);
  expect(Math.abs(homes - hectares * 75)).toBeLessThan(1);
  await expect(counter(page, 'Geclusterd')).toContainText(`+${homes.toLocaleString('nl-NL')} in tekening`);

  await typeNumber(page.getByRole('spinbutton', { name: 'Woningen per hectare' }), '40');
  await expect
    .poll(async () => {
      const now = await estimate(page);
      return now.homes > 0 && Math.abs(now.homes - now.hectares * 40) < 1;
    })
    .toBe(true);
  await clickMap(page, [100, 60]);
  await expect(drawer(page)).toBeVisible();
  expect((await exportedPlan(page)).plan.instellingen.woningen_per_hectare).toBe(40);
});

test('een hoek is te verslepen, een rand krijgt er een hoek bij, en een hoek is weg te halen', async ({
  page,
}) => {
  await drawRectangle(page, [-100, -60], [100, 60]);
  // What was taken back and done again is in hand as before.
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await page.getByRole('button', { name: 'Opnieuw', exact: true }).click();
  const before = await corners(page);

  await dragOnMap(page, [100, 60], [140, 110]);
  await expect(page.getByTitle("Ongedaan maken: Vorm van locatie 'Locatie 1' gewijzigd")).toBeVisible();
  const moved = await corners(page);
  expect(moved).toHaveLength(4);
  expect(moved.filter(([lon]) => before.some(([other]) => other === lon))).toHaveLength(3);

  await dragOnMap(page, [0, -60], [0, -120]);
  await expect.poll(async () => (await corners(page)).length).toBe(5);

  await clickMap(page, [0, -120]);
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await corners(page)).length).toBe(4);
});

test('van een vlak dat kleiner is dan zijn bolletje verschuift slepen de kaart, niet een hoek', async ({
  page,
}) => {
  await zoomIn(page, 1);
  await drawRectangle(page, [-40, -30], [40, 30]);
  await zoomIn(page, -1);
  await zoomIn(page, 1);
  await dragOnMap(page, [40, 30], [50, 45]);
  await expect(page.getByText("Vorm van locatie 'Locatie 1' gewijzigd")).toBeVisible();
  const before = await corners(page);

  await zoomIn(page, -1);
  const place = await rdAt(page, [200, 0]);
  await dragOnMap(page, [0, 10], [60, 70]);
  expect(await rdAt(page, [200, 0])).not.toBe(place);
  expect(await corners(page)).toEqual(before);
});

test('slepen in een gekozen vlak verschuift de kaart; aan zijn greep gaat het vlak mee, niet met een tweede vinger', async ({
  page,
}) => {
  const grip = page.getByRole('button', { name: 'Locatie verplaatsen' });
  const dragGrip = async (halfway?: () => Promise<void>) => {
    const { x, y, width, height } = (await grip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 60, y + height / 2 + 40, { steps: 5 });
    await halfway?.();
    await page.mouse.up();
  };
  await drawRectangle(page, [-150, -100], [150, 100]);
  const before = await corners(page);

  const place = await rdAt(page, [250, 0]);
  await dragOnMap(page, [60, 40], [120, 90]);
  expect(await rdAt(page, [250, 0])).not.toBe(place);
  await dragGrip(() =>
    page.evaluate(() => {
      window.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 77, pointerType: 'touch' }));
    }),
  );
  expect(await corners(page)).toEqual(before);

  await dragGrip();
  await expect(page.getByText("Locatie 'Locatie 1' verplaatst")).toBeVisible();
  const moved = await corners(page);
  expect(moved.every(([lon = 0], index) => lon > (before[index]?.[0] ?? 0))).toBe(true);

  await grip.press('ArrowLeft');
  const nudged = await corners(page);
  expect(nudged.every(([lon = 0], index) => lon < (moved[index]?.[0] ?? 0))).toBe(true);
});

test('een getekend vlak is te selecteren met een klik, en weg met Delete en terug met Ongedaan maken', async ({
  page,
}) => {
  await drawRectangle(page, [-100, -60], [100, 60]);
  await drawer(page).getByRole('button', { name: 'Klaar' }).click();
  await expect(drawer(page)).toBeHidden();
  await chooseTool(page, 'Selecteren');
  await clickMap(page, [-60, -40]);
  await expect(drawer(page)).toBeVisible();
  await pointAt(page, [200, 200]);
  await page.keyboard.press('Delete');
  await expect(page.getByText("Locatie 'Locatie 1' verwijderd")).toBeVisible();
  await expect(page.getByText('0 locaties')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rowOf(page, 'Locatie 1')).toBeVisible();
});

test('met Ctrl en een klik op de kaart zijn er twee gekozen, en één keuze geldt voor beide', async ({
  page,
}) => {
  await drawRectangle(page, [-160, -60], [-40, 60]);
  await drawRectangle(page, [40, -60], [160, 60]);
  await drawer(page).getByRole('button', { name: 'Klaar' }).click();
  await clickMap(page, [-120, -40]);
  await expect(nameField(page)).toHaveValue('Locatie 1');
  await page.keyboard.down('Control');
  await clickMap(page, [60, 40]);
  await page.keyboard.up('Control');
  const many = page.getByRole('form', { name: 'Gekozen locaties' });
  await expect(many.getByRole('heading', { name: '2 locaties gekozen' })).toBeVisible();
  await many.getByRole('combobox', { name: 'Status' }).selectOption('2A');
  for (const name of ['Locatie 1', 'Locatie 2']) await expect(rowOf(page, name)).toContainText('2A');
  await page.keyboard.press('Control+z');
  await expect(rowOf(page, 'Locatie 1')).toContainText('5A');
  await expect(rowOf(page, 'Locatie 2')).toContainText('5A');
});

test('met alleen het toetsenbord is een vlak te tekenen, met de aantallen erbij', async ({ page }) => {
  // Letters work with the focus on the map alone.
  await page.getByRole('region', { name: 'Kaart' }).focus();
  await page.keyboard.press('v');
  await readyToDraw(page);
  for (const keys of [['ArrowRight'], ['ArrowDown'], ['ArrowLeft', 'ArrowLeft']]) {
    await page.keyboard.press('Space');
    for (const key of keys) await page.keyboard.press(key);
  }
  await page.keyboard.press('Space');
  await expect(page.getByTestId('estimate')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toBeFocused();
  await page.keyboard.type('18');
  await expect(counter(page, 'Geclusterd')).toContainText('ambtelijk 18');
  expect(await corners(page)).toHaveLength(4);
});

test('wie met het toetsenbord tekent voor het tekenen er is, verliest geen hoek', async ({
  page,
  context,
}) => {
  await context.route(/\/assets\/hand-[^/]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  await page.reload();
  await page.getByRole('region', { name: 'Kaart' }).focus();
  await page.keyboard.press('v');
  for (const keys of [['ArrowRight'], ['ArrowDown'], ['ArrowLeft', 'ArrowLeft']]) {
    await page.keyboard.press('Space');
    for (const key of keys) await page.keyboard.press(key);
  }
  await expect(page.getByTestId('estimate')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  expect(await corners(page)).toHaveLength(4);
});
