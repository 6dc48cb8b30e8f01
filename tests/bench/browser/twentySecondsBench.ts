import type { Page } from '@playwright/test';
import { mapCanvas, toolButton } from '../../browser/mapPage';
import { benchPlan } from '../benchPlan';
import type { Report } from '../report';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';

const runs = 3;

/** How long a person takes, in ms. */
const keystroke = 200;
const look = 600;

type Measured = { shape: number; number: number; shapeActions: number; numberActions: number };

/** Draws a rectangle in the middle of the map and types two numbers, as a person does who never saw the app. */
const drawAndType = async (page: Page): Promise<Measured> => {
  let actions = 0;
  const does = async (pause: number, action: () => Promise<void>): Promise<void> => {
    await page.waitForTimeout(pause);
    await action();
    actions += 1;
  };
  const types = async (text: string): Promise<void> => {
    for (const key of text) await does(keystroke, () => page.keyboard.press(key));
  };
  const box = await mapCanvas(page).boundingBox();
  if (box === null) throw new Error('no map on the screen');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };

  const begin = performance.now();
  await does(look, () => toolButton(page, 'Rechthoek tekenen').click());
  await page.waitForSelector('.plan-canvas canvas[style*="crosshair"]');
  await does(look, () => page.mouse.click(middle.x - 90, middle.y - 60));
  await does(look, () => page.mouse.click(middle.x + 90, middle.y + 60));
  await page.waitForSelector('.programme [role="spinbutton"]:focus');
  const shape = performance.now();
  const shapeActions = actions;
  await page.waitForTimeout(look);
  await types('24');
  await does(keystroke, () => page.keyboard.press('Enter'));
  await types('12');
  await page.locator('[data-testid="counted-geclusterd"]', { hasText: /^36$/ }).waitFor();
  const end = performance.now();
  return { shape: shape - begin, number: end - shape, shapeActions, numberActions: actions - shapeActions };
};

/** From a map without locations to a number in the totals, at the pace of a person. */
export const twentySecondsBench = async (site: Site): Promise<Report> => {
  const context = await site.newContext();
  const { address } = await storePlan(context, site, benchPlan(0));
  const measured: Measured[] = [];
  for (let n = 0; n < runs; n += 1) {
    const page = await context.newPage();
    await page.goto(address);
    await mapAtRest(page, 1_500);
    measured.push(await drawAndType(page));
    // The next one begins without a location too.
    await page.locator('.drawer').getByRole('button', { name: 'Locatie verwijderen' }).click();
    await page.getByRole('status').filter({ hasText: 'Opgeslagen' }).waitFor();
    await page.close();
  }
  await context.close();
  const [{ shapeActions, numberActions } = { shapeActions: 0, numberActions: 0 }] = measured;
  return {
    title: 'a location drawn, tagged and counted by hand',
    figures: [
      { what: 'to the shape', unit: 'ms', runs: measured.map(({ shape }) => shape) },
      {
        what: 'from the shape to the number in the dock',
        unit: 'ms',
        runs: measured.map(({ number }) => number),
      },
      {
        what: 'together',
        unit: 'ms',
        runs: measured.map(({ shape, number }) => shape + number),
        budget: 20_000,
      },
    ],
    notes: [
      `${shapeActions} actions to the shape and ${numberActions} more to the number; a person takes ${look} ms to look ` +
        `and ${keystroke} ms for a key.`,
    ],
  };
};
