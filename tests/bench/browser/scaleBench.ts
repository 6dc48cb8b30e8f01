import type { BrowserContext, Page } from '@playwright/test';
import { benchPlan } from '../benchPlan';
import type { Figure, Report } from '../report';
import { dragCorner } from './dragBench';
import { type Edited, edit, firstField, openGrid, since } from './editBench';
import { editFloor, openFloor } from './floorPage';
import { mapAtRest, zoomOut } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';
import { longestTaskOf } from './taskTimes';

/** `BENCH_SIZES=5000,20000` measures some of them. */
const sizes = (process.env.BENCH_SIZES ?? '1000,5000,20000').split(',').map(Number);
const opens = 2;
/** How long a page stays that keeps a large plan for the next opening, in ms. */
const keptAfter = 8_000;
/** So many that in some the donut gets another size. */
const edits = 10;
const floorEdits = 5;
/** As the list shows one location, and as all of 20,000 are in sight. */
const places = { near: 16.5, far: 11 } as const;
type Place = keyof typeof places;

/** Tasks of the main thread since a moment, the longest in ms. */
const longestSince = (page: Page, from: number): Promise<number> =>
  page.evaluate((start) => {
    const late = window.bench.marks.longTasks.filter((task) => task.start >= start);
    return Math.max(0, ...late.map(({ duration }) => duration));
  }, from);

const nowOn = (page: Page): Promise<number> => page.evaluate(() => performance.now());
const drawnOn = (page: Page): Promise<number> => page.evaluate(() => window.bench.marks.drawn ?? 0);

type Work = { rest: number; longest: number; processor: number };

/** Does something on the page, and gives how long until the map rests and the longest task meanwhile. */
const measured = async (page: Page, act: () => Promise<void>): Promise<Work> => {
  let start = 0;
  const { processor } = await longestTaskOf(page, async () => {
    start = await nowOn(page);
    await act();
    // What comes of it may be asked for a moment later: a filter rests before the map follows.
    await page.waitForTimeout(600);
    await mapAtRest(page);
  });
  const rest = Math.max(0, (await drawnOn(page)) - start);
  return { rest, longest: await longestSince(page, start), processor };
};

/** Megabytes in use by the page after a clean-up, as thousands of kB. */
const memoryOf = async (context: BrowserContext, page: Page): Promise<number> => {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1_000;
};

const opened = async (page: Page): Promise<{ rest: number; longest: number }> => {
  await mapAtRest(page, 1_500);
  return { rest: await drawnOn(page), longest: await longestSince(page, 0) };
};

const ms = (what: string, runs: readonly number[]): Figure => ({ what, unit: 'ms', runs });

const openApp = async (context: BrowserContext, address: string, name: string): Promise<Figure[]> => {
  const found: { rest: number; longest: number }[] = [];
  for (let n = 0; n <= opens; n += 1) {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => window.bench.marks.located !== undefined);
    found.push(await opened(page));
    if (n === 0) await page.waitForTimeout(keptAfter);
    await page.close();
  }
  const first = found.splice(0, 1);
  return [
    ms(
      `${name}: open to drawn, the first time after the import`,
      first.map(({ rest }) => rest),
    ),
    ms(
      `${name}: open to drawn`,
      found.map(({ rest }) => rest),
    ),
    ms(
      `${name}: longest task`,
      found.map(({ longest }) => longest),
    ),
  ];
};

/** From how the list shows a location to where its surroundings lie in clusters. */
const zoomOuts = 5;

const goFar = async (page: Page): Promise<void> => {
  await zoomOut(page, zoomOuts);
  await page.locator(firstField).focus();
};

const editsOf = (name: string, all: readonly Edited[]): Figure[] => [
  since(name, 'one edit, key to map at rest', all, ({ drawn }) => drawn),
  ms(
    `${name}: one edit, longest task`,
    all.map(({ longTasks }) => Math.max(0, ...longTasks.map(({ duration }) => duration))),
  ),
];

const editApp = async (page: Page, name: string): Promise<Figure[]> => {
  const all: Edited[] = [];
  for (let n = 0; n <= edits; n += 1) all.push(await edit(page, 1 + (n % 9), false));
  return editsOf(name, all.slice(1));
};

/** Of many at once. */
const workOnMany = async (page: Page, name: string): Promise<Figure[]> => {
  const filter = page.getByRole('searchbox');
  const filtered = await measured(page, () => filter.fill('locatie 12'));
  const unfiltered = await measured(page, () => filter.fill(''));
  await page.locator('.maplibregl-canvas').focus();
  const chosen = await measured(page, () => page.keyboard.press('Control+A'));
  const all = (what: string, { rest, longest, processor }: Work) => [
    ms(`${name}: ${what}, to rest`, [rest]),
    ms(`${name}: ${what}, longest task`, [longest]),
    ms(`${name}: ${what}, longest task, processor alone`, [processor]),
  ];
  return [...all('filter', filtered), ...all('filter away', unfiltered), ...all('select all', chosen)];
};

const workApp = async (context: BrowserContext, address: string, size: string): Promise<Figure[]> => {
  const near = await openGrid(context, address);
  const figures = await editApp(near, `${size} near`);
  figures.push(...(await dragCorner(near, `${size} near: corner dragged`)));
  figures.push(...(await workOnMany(near, `${size} near`)));
  await near.close();
  const far = await openGrid(context, address);
  await goFar(far);
  figures.push(...(await editApp(far, `${size} far`)));
  figures.push({ what: `${size}: memory of the page`, unit: 'kB', runs: [await memoryOf(context, far)] });
  figures.push(...(await workOnMany(far, `${size} far`)));
  await far.close();
  return figures;
};

const floorOf = async (
  context: BrowserContext,
  site: Site,
  size: number,
  place: Place,
): Promise<Figure[]> => {
  const name = `floor, ${size} ${place}`;
  const plan = benchPlan(size);
  const found: { rest: number; longest: number }[] = [];
  const all: Edited[] = [];
  for (let n = 0; n < opens; n += 1) {
    const page = await openFloor(context, site, plan, places[place]);
    found.push(await opened(page));
    if (n === opens - 1) {
      for (let each = 0; each < floorEdits; each += 1) {
        await editFloor(page, 10 + 10 * (each % 3));
        await page.waitForTimeout(600);
        await mapAtRest(page);
        all.push(
          await page.evaluate(() => {
            const { edit: last, marks } = window.bench;
            const { key = 0 } = last;
            return {
              key,
              drawn: marks.drawn ?? key,
              frames: 0,
              longTasks: marks.longTasks.filter(({ start }) => start >= key),
            };
          }),
        );
      }
    }
    await page.close();
  }
  return [
    ms(
      `${name}: open to drawn`,
      found.map(({ rest }) => rest),
    ),
    ms(
      `${name}: longest task`,
      found.map(({ longest }) => longest),
    ),
    ...editsOf(name, all),
  ];
};

/** Plans of three sizes, near and far, beside a page with MapLibre alone. */
export const scaleBench = async (site: Site): Promise<Report> => {
  const context = await site.newContext();
  const figures: Figure[] = [];
  for (const size of sizes) {
    const { address } = await storePlan(context, site, benchPlan(size));
    figures.push(...(await openApp(context, address, `${size}`)));
    figures.push(...(await workApp(context, address, `${size}`)));
    figures.push(
      ...(await floorOf(context, site, size, 'near')),
      ...(await floorOf(context, site, size, 'far')),
    );
  }
  await context.close();
  return {
    title: 'plans of 1,000, 5,000 and 20,000 polygons, beside a raw MapLibre page',
    figures,
    notes: [
      `Open: ${opens} times a fresh page in one profile, from navigation. Edits: ${edits}, each one digit in the grid after the ` +
        `map came to rest (floor: ${floorEdits}); in some the donut gets another size. Near: as the list shows one location. ` +
        'Far: five steps further, in clusters: a corner has no room to be dragged there.',
      'Floor: the same polygons filled and outlined with a circle on each, nothing else; one number changed by updateData.',
      'The processor alone: what others on the machine do not stretch.',
      'Memory: the heap of the page after a clean-up, without workers and pictures.',
    ],
  };
};
