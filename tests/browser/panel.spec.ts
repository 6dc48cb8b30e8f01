import { chooseTool, drawRectangle, mapCanvas, placePoint, rdAt } from './mapPage';
import { drawer, makePlan, openPracticePlan } from './planPage';
import { expect, test } from './test';

/** Between two places as the map writes them: "RD 143 210, 455 870". */
const metresBetween = (a: string, b: string): number => {
  const numbers = (text: string) => Array.from(text.replaceAll(/\s/g, '').matchAll(/\d+/g), Number);
  const [x = 0, y = 0] = numbers(a);
  const [otherX = 0, otherY = 0] = numbers(b);
  return Math.hypot(x - otherX, y - otherY);
};

test.use({ viewport: { width: 1024, height: 720 }, deviceScaleFactor: 1 });

test('de knop van het paneel toont het, ook waar de la op die plaats staat', async ({ page }) => {
  await makePlan(page, 'Zeist');
  await drawRectangle(page, [-80, -60], [80, 60]);
  const table = page.getByRole('table', { name: 'Locaties' });
  await expect(drawer(page)).toBeVisible();
  await expect(table).toBeHidden();
  await page.getByRole('button', { name: 'Paneel tonen' }).click();
  await expect(table).toBeVisible();
  await expect(drawer(page)).toBeHidden();
  await page.getByRole('button', { name: 'Paneel verbergen' }).click();
  await expect(table).toBeHidden();
});

test('wie met het toetsenbord een presentatie geeft, staat op de weg terug en daarna op de kaart', async ({
  page,
}) => {
  await makePlan(page, 'Zeist');
  // The drawer stands beside the map, and goes for the presentation.
  await placePoint(page, [0, 0]);
  const middle = await rdAt(page, [0, 0]);
  const beside = await rdAt(page, [200, 0]);
  await page.getByRole('button', { name: 'Presentatie', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Presentatie stoppen' })).toBeFocused();
  await expect.poll(async () => metresBetween(await rdAt(page, [0, 0]), middle)).toBeLessThan(5);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Kaart' })).toBeFocused();
  await expect.poll(async () => metresBetween(await rdAt(page, [200, 0]), beside)).toBeLessThan(5);
});

test('op papier staat de kaart zoals op het scherm, met de randen erbij', async ({ page }) => {
  await makePlan(page, 'Zeist');
  await drawRectangle(page, [-80, -60], [80, 60]);
  const size = () => Promise.all(['width', 'height'].map((side) => mapCanvas(page).getAttribute(side)));
  const onScreen = await size();
  await page.emulateMedia({ media: 'print' });
  await expect(drawer(page)).toBeHidden();
  // Time for the map to hear of its other size, twice over.
  for (let frame = 0; frame < 4; frame += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await size()).toEqual(onScreen);
  await page.emulateMedia({ media: 'screen' });
  await rdAt(page, [0, 0]);
  expect(await size()).toEqual(onScreen);
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('is de presentatie te openen en met een tik weer te verlaten, en een tik op de uitleg van het tekenen komt op de kaart', async ({
    page,
  }) => {
    await openPracticePlan(page);
    const legend = page.getByRole('region', { name: 'Legenda' });
    await expect(legend).toBeHidden();
    await page.getByRole('button', { name: 'Presentatie', exact: true }).click();
    await expect(legend).toContainText('Meer locaties samen');
    await page.getByRole('button', { name: 'Presentatie stoppen' }).click();
    await expect(legend).toBeHidden();

    await chooseTool(page, 'Punt plaatsen');
    const words = await page.getByText('Klik waar de locatie is').boundingBox();
    await page.mouse.click((words?.x ?? 0) + 20, (words?.y ?? 0) + 10);
    await expect(drawer(page)).toContainText('punt');
  });
});

test.describe('op een telefoon die op zijn kant ligt', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true });

  test('is al het gereedschap op de kaart te raken, en blijft er kaart over', async ({ page }) => {
    await makePlan(page, 'Zeist');
    for (const name of ['Selecteren', 'Pand kiezen', 'Meer gereedschap'])
      await page.getByRole('button', { name }).tap({ trial: true });
    const bottom = ({ y, height }: { y: number; height: number }) => y + height;
    const boxOf = async (selector: string) =>
      (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const map = await boxOf('.plan-canvas');
    expect(bottom(await boxOf('.tool-bar'))).toBeLessThan(bottom(map));
    expect(map.height).toBeGreaterThan(240);
  });
});
