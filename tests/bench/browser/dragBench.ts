import type { BrowserContext, Page } from '@playwright/test';
import { benchPlan } from '../benchPlan';
import type { Figure, Report } from '../report';
import { openGrid } from './editBench';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';

const drags = 5;
const steps = 60;

/** Where the first corner of the selected location is, in px of the window: the keyboard is put on it for a moment. */
const cornerOf = async (page: Page): Promise<{ x: number; y: number }> => {
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  const mark = page.locator('.plan-map-corner');
  await mark.waitFor();
  const box = await mark.boundingBox();
  await page.keyboard.press('Escape');
  if (box === null) throw new Error('no corner');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Times between the frames of the page while a corner is dragged there and most of the way back. */
const dragOnce = async (page: Page, at: { x: number; y: number }): Promise<number[]> => {
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const times: number[] = [];
    const each = (now: number) => {
      times.push(now);
      if (times.length < 100_000) requestAnimationFrame(each);
    };
    requestAnimationFrame(each);
    Object.assign(window, { frameTimes: times });
  });
  for (let n = 1; n <= steps; n += 1) {
    // It ends beside where it began: a corner that is put back is no edit.
    const share = Math.sin((0.9 * Math.PI * n) / steps);
    await page.mouse.move(at.x - 30 * share, at.y - 20 * share);
  }
  const times = await page.evaluate(() => {
    const { frameTimes } = window as unknown as { frameTimes: number[] };
    const found = [...frameTimes];
    frameTimes.length = 100_000;
    return found;
  });
  await page.mouse.up();
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
};

const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? Number.NaN;

/** Drags a corner of the location that `openGrid` chose, and gives the times between frames. */
export const dragCorner = async (page: Page, name: string): Promise<Figure[]> => {
  const found: number[][] = [];
  for (let n = 0; n < drags; n += 1) {
    const at = await cornerOf(page);
    await mapAtRest(page);
    found.push(await dragOnce(page, at));
    await mapAtRest(page);
  }
  const moved = await page.getByText(/^Vorm van locatie .* gewijzigd$/).count();
  if (moved === 0) throw new Error('no corner was moved');
  return [0.5, 0.95].map((part) => ({
    what: `${name}: between frames, p${100 * part}`,
    unit: 'ms',
    runs: found.map((times) => share(times, part)),
  }));
};

const dragAll = async (context: BrowserContext, address: string, name: string): Promise<Figure[]> => {
  const page = await openGrid(context, address);
  const figures = await dragCorner(page, name);
  await page.close();
  return figures;
};

/** A corner dragged in a plan of 10,000 locations, beside one in a plan of a single location. */
export const dragBench = async (site: Site): Promise<Report> => {
  const context = await site.newContext();
  const large = await storePlan(context, site, benchPlan(10_000));
  const small = await storePlan(context, site, benchPlan(1));
  const figures = [
    ...(await dragAll(context, large.address, '10,000')),
    ...(await dragAll(context, small.address, 'peer, 1 location')),
  ];
  await context.close();
  return {
    title: 'a corner dragged in a plan of 10,000 polygons',
    figures,
    notes: [
      `${drags} drags of ${steps} steps, as the list shows the location. Asked: at most 70 (p50) and 110 (p95).`,
    ],
  };
};
