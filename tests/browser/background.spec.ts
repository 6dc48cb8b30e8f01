import type { Page } from '@playwright/test';
import { chooseTool, drawRectangle, rdAt } from './mapPage';
import { makePlan, rowOf } from './planPage';
import { isMiddleBlank, shareOfMap, white } from './screenColours';
import { answers, isProbe, standInForPdok, tileColour } from './standInForPdok';
import { expect, test } from './test';

test.use({ deviceScaleFactor: 1 });

const unreachable = (page: Page) => page.getByText('Eenvoudige kaart: PDOK niet bereikbaar');

/** The built-in map is in sight: not white, not blank, and the app works on it. */
const worksOnTheSimpleMap = async (page: Page): Promise<void> => {
  expect(await shareOfMap(page, white)).toBeLessThan(0.3);
  expect(await shareOfMap(page, tileColour)).toBe(0);
  expect(await rdAt(page, [0, 0])).toMatch(/^RD 14\d \d{3}, 45\d \d{3}$/);
  await drawRectangle(page, [-80, -60], [80, 60]);
  await expect(rowOf(page, 'Locatie 1')).toBeVisible();
};

test('met internet ligt de grijze kaart van PDOK onder het plan, met bronvermelding', async ({
  page,
  context,
}) => {
  const asked = new Set<string>();
  await standInForPdok(context, (route) => {
    asked.add(new URL(route.request().url()).pathname.split('/').slice(0, 6).join('/'));
    return answers.tile(route);
  });
  await makePlan(page, 'Zeist');
  await expect.poll(() => shareOfMap(page, tileColour)).toBeGreaterThan(0.7);
  await expect(page.getByText('Kaartgegevens © Kadaster')).toBeVisible();
  await expect(page.getByText('Eenvoudige kaart')).toHaveCount(0);
  expect([...asked]).toEqual(['/kadaster/brt-achtergrondkaart/wmts/v2_0/grijs']);

  await page.getByRole('tab', { name: 'Kaartlagen' }).click();
  await expect(page.getByText('De kaart van PDOK/Kadaster wordt getoond.')).toBeVisible();
  await page.getByText('Eenvoudige kaart (werkt zonder internet)').click();
  await expect(page.getByText('De eenvoudige kaart wordt getoond.')).toBeVisible();
  await expect.poll(() => shareOfMap(page, tileColour)).toBe(0);
});

test('tot de kaart van PDOK er is ziet u de eenvoudige kaart, nooit een leeg vlak', async ({
  page,
  context,
}) => {
  const gate = { open: () => {} };
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  let held = 0;
  await standInForPdok(context, async (route) => {
    if (!isProbe(route)) {
      held += 1;
      await opened;
    }
    await answers.tile(route);
  });
  await makePlan(page, 'Zeist');
  await chooseTool(page, 'Vlak tekenen');
  await expect(page.getByText('Eenvoudige kaart')).toHaveCount(0);
  await expect.poll(() => held).toBeGreaterThan(0);
  expect(await isMiddleBlank(page)).toBe(false);
  gate.open();
  await expect.poll(() => shareOfMap(page, tileColour)).toBeGreaterThan(0.7);
});

for (const [words, answer] of [
  ['de kaart niet heeft (404)', answers.notFound],
  ['een webpagina stuurt in plaats van een kaart', answers.htmlPage],
  ['de verbinding verbreekt', answers.dropped],
] as const) {
  test(`als PDOK ${words}, werkt u door op de eenvoudige kaart en staat dat erbij`, async ({
    page,
    context,
  }) => {
    await standInForPdok(context, answer);
    await makePlan(page, 'Zeist');
    await expect(unreachable(page)).toBeVisible();
    await worksOnTheSimpleMap(page);
  });
}

test('als PDOK niet antwoordt, wacht u daar niet op', async ({ page, context }) => {
  await standInForPdok(context, answers.silence);
  await makePlan(page, 'Zeist');
  await expect(page.getByText('Eenvoudige kaart: PDOK wordt gezocht')).toBeVisible();
  await worksOnTheSimpleMap(page);
  await expect(unreachable(page)).toBeVisible({ timeout: 20_000 });
});

test('komt het internet terug, dan volgt de kaart vanzelf, ook als die alleen nog op het oude adres staat', async ({
  page,
  context,
}) => {
  await makePlan(page, 'Zeist');
  await expect(unreachable(page)).toBeVisible();
  await standInForPdok(context, (route) =>
    route.request().url().includes('/kadaster/') ? answers.notFound(route) : answers.tile(route),
  );
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(() => shareOfMap(page, tileColour)).toBeGreaterThan(0.7);
  await expect(unreachable(page)).toBeHidden();
});

test('recht van boven is geen lucht te zien, en zij wordt niet getekend', async ({ page }) => {
  await page.addInitScript(() => {
    const shaders: string[] = [];
    const { prototype } = WebGL2RenderingContext;
    const { shaderSource } = prototype;
    prototype.shaderSource = function (shader, source) {
      shaders.push(source);
      shaderSource.call(this, shader, source);
    };
    Object.assign(window, { shaders });
  });
  await makePlan(page, 'Zeist');
  await drawRectangle(page, [-80, -60], [80, 60]);
  await expect(rowOf(page, 'Locatie 1')).toBeVisible();
  const drawn = await page.evaluate(() => (window as unknown as { shaders: string[] }).shaders);
  expect(drawn.length).toBeGreaterThan(6);
  expect(drawn.filter((source) => source.includes('u_sky_color'))).toEqual([]);
});
