import type { BrowserContext, Page } from '@playwright/test';
import { benchPlan } from '../benchPlan';
import type { Figure, Report } from '../report';
import { mapAtRest, zoomOut } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';
import type { EditMarks, PageMarks } from './watchPage';

const edits = 20;
/** The map is at rest after this long without a frame, in ms: longer than the list of plans waits with its copy. */
const quiet = 1_000;
/** Clicks on "zoom out" that bring over a thousand single locations in sight instead of a few. */
const zoomOuts = 3;
export const firstField = '.programme tbody tr:first-child td:first-of-type [role="spinbutton"]';
const dockText = '[data-testid="counted-geclusterd"]';

export type Edited = EditMarks & Pick<PageMarks, 'longTasks' | 'frames'>;

/** Opens the plan and its first location, with the caret in the first number of the grid. */
export const openGrid = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.bench.marks.located !== undefined);
  await mapAtRest(page);
  await page.locator('[data-location]').first().click();
  await page.locator('.drawer').waitFor();
  await mapAtRest(page);
  // Again, now that the drawer has taken its room: so that the location lies in the middle of the map.
  await page.locator('.drawer__measures button').first().click();
  await mapAtRest(page);
  await page.locator(firstField).focus();
  return page;
};

/** Types one digit over the number in the field, and waits until the screen, the map and the disk are done. */
export const edit = async (
  page: Page,
  digit: number,
  waitsForPicture: boolean,
  readsPicture = waitsForPicture,
): Promise<Edited> => {
  await page.keyboard.press('Control+A');
  await page.evaluate(([text, reads]) => window.bench.awaitEdit(text, reads), [
    dockText,
    readsPicture,
  ] as const);
  const before = await page.evaluate(() => window.bench.marks.frames);
  await page.keyboard.press(String(digit));
  await page.waitForFunction(() => window.bench.edit.dockShown !== undefined);
  await page.waitForFunction(
    (waits) => (waits ? window.bench.edit.map : window.bench.edit.drawn) !== undefined,
    waitsForPicture,
  );
  await mapAtRest(page, quiet);
  const found = await page.evaluate(() => {
    const { edit, marks } = window.bench;
    const { key = 0 } = edit;
    const longTasks = marks.longTasks.filter(({ start }) => start >= key);
    return { ...edit, longTasks, frames: marks.frames };
  });
  return { ...found, frames: found.frames - before };
};

const editMany = async (page: Page, readsPicture: boolean): Promise<Edited[]> => {
  // The first one only makes the picture to compare with, and replaces the number the plan came with.
  await edit(page, 9, false, readsPicture);
  const found: Edited[] = [];
  for (let n = 0; n < edits; n += 1) found.push(await edit(page, 1 + (n % 9), readsPicture));
  return found;
};

export const since = (
  name: string,
  what: string,
  all: readonly Edited[],
  end: (edit: Edited) => number | undefined,
) =>
  ({
    what: `${name}: ${what}`,
    unit: 'ms',
    runs: all.map((each) => (end(each) ?? Number.NaN) - (each.key ?? Number.NaN)).filter(Number.isFinite),
  }) as const;

/** The figures of edits without reading pictures: reading takes time from what is measured here. */
const measurePage = async (page: Page, name: string): Promise<Figure[]> => {
  const all = await editMany(page, false);
  return [
    since(name, 'key to text of the dock', all, ({ dock }) => dock),
    since(name, 'key to frame with it', all, ({ dockShown }) => dockShown),
    since(name, 'key to map at rest', all, ({ drawn }) => drawn),
    { what: `${name}: frames of the map per edit`, unit: 'times', runs: all.map(({ frames }) => frames) },
    {
      what: `${name}: long tasks (> 50 ms) per edit`,
      unit: 'times',
      runs: all.map((each) => each.longTasks.length),
    },
    {
      what: `${name}: longest of them per edit`,
      unit: 'ms',
      runs: all.map(({ longTasks }) => Math.max(0, ...longTasks.map(({ duration }) => duration))),
    },
  ];
};

/** The figures of edits of which the picture of the map is read. */
const measurePicture = async (page: Page, name: string): Promise<Figure[]> => {
  const all = await editMany(page, true);
  return [since(name, 'key to new number on the map', all, ({ map }) => map)];
};

const goFar = async (page: Page): Promise<void> => {
  await zoomOut(page, zoomOuts);
  await page.locator(firstField).focus();
};

/** One digit typed in a plan of 10,000 locations, beside one typed in a plan of a single location. */
export const editBench = async (site: Site): Promise<Report> => {
  const context = await site.newContext();
  const large = await storePlan(context, site, benchPlan(10_000));
  const small = await storePlan(context, site, benchPlan(1));
  const page = await openGrid(context, large.address);
  const close = 'close by';
  const figures = [...(await measurePage(page, close)), ...(await measurePicture(page, close))];
  await goFar(page);
  figures.push(...(await measurePage(page, 'zoomed out')));
  await page.close();
  const peerPage = await openGrid(context, small.address);
  const peer = 'peer, 1 location';
  figures.push(...(await measurePage(peerPage, peer)), ...(await measurePicture(peerPage, peer)));
  await context.close();
  return {
    title: 'one digit typed in the grid of a location, in a plan of 10,000 polygons',
    figures,
    notes: [
      `${edits} edits of one field, each after the map came to rest; times from the timestamp of the key event. ` +
        'Close by: as the list shows a location. Zoomed out: three steps further, about a thousand locations in sight.',
      'WebGL runs without a graphics card here, so a frame of the map costs far more than on a real one.',
      'New number on the map: 80 x 60 pixels round the location are read back from the canvas after each frame; the ' +
        'last frame that differs from the one before. At rest: the last frame before 1 s without any. ' +
        'Dock, rest and long tasks come from edits without reading back.',
    ],
  };
};
