import type { Locator, Page } from '@playwright/test';
import { benchPlan } from '../benchPlan';
import { percentileOf } from '../median';
import type { Report } from '../report';
import { mapAtRest } from './mapAtRest';
import { memoryOf } from './memory';
import type { Site } from './site';
import { storePlan } from './storePlan';

const size = 20_000;
const repeats = 3;
const edits = 5;
const frames = 120;
const rows = '.grid-row th';

/** From an act to the frame in which the text that it changes reads otherwise, by the clock of the page. */
const until = async (page: Page, what: string, act: () => Promise<void>): Promise<number> => {
  // Waited for, or the act could come before the look.
  const looking = await page.evaluateHandle((selector) => {
    const before = document.querySelector(selector)?.textContent;
    const { promise, resolve } = Promise.withResolvers<number>();
    let start = performance.now();
    const begin = ({ timeStamp }: Event) => {
      start = timeStamp;
    };
    for (const kind of ['pointerdown', 'keydown'])
      addEventListener(kind, begin, { capture: true, once: true });
    const look = () => {
      const now = document.querySelector(selector)?.textContent;
      if (now !== undefined && now !== before)
        requestAnimationFrame(() => resolve(performance.now() - start));
      else requestAnimationFrame(look);
    };
    look();
    return { changed: promise };
  }, what);
  await act();
  return looking.evaluate(({ changed }) => changed);
};

/** The time between frames while the table scrolls, a screen and a half each frame. */
const scroll = (page: Page): Promise<number[]> =>
  page.evaluate(async (count) => {
    const table = document.querySelector('.grid-scroller');
    const found: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let n = 0; n < count; n += 1) {
      table?.scrollBy(0, 600);
      const now = await new Promise<number>(requestAnimationFrame);
      found.push(now - last);
      last = now;
    }
    table?.scrollTo(0, 0);
    return found;
  }, frames);

const press = (locator: Locator) => async () => locator.click();

/** The table of 20,000 locations: the first row, scrolling, a filter and sorting; and what the page holds in memory. */
export const tableBench = async (site: Site): Promise<Report> => {
  const context = await site.newContext();
  const { address } = await storePlan(context, site, benchPlan(size));
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.bench.marks.located !== undefined);
  await mapAtRest(page);
  const plan = await memoryOf(context, page);
  const table = page.getByRole('button', { name: 'Tabel', exact: true });
  const first: number[] = [];
  for (let n = 0; n < repeats; n += 1) {
    first.push(await until(page, rows, press(table)));
    if (n + 1 < repeats) await table.click();
    await mapAtRest(page);
  }
  const between = await scroll(page);
  const search = page.getByRole('searchbox', { name: 'Zoek in de tabel' });
  const count = '.filter-bar [role="status"]';
  const filter: number[] = [];
  const sort: number[] = [];
  for (let n = 0; n < repeats; n += 1) {
    await search.focus();
    filter.push(await until(page, count, () => page.keyboard.press(String(n + 1))));
    await mapAtRest(page);
    await search.fill('');
    await mapAtRest(page);
  }
  const total = page.getByRole('columnheader', { name: 'Totaal' }).getByRole('button');
  // Up, down, and as it was: each shows another first row.
  for (let n = 0; n < repeats; n += 1) sort.push(await until(page, rows, press(total)));
  // Another name for the first row: what the table does after an edit, as it was made and sorted.
  const rename = async (n: number): Promise<number> => {
    await page.locator('.grid-row .grid-name').first().click();
    await page.keyboard.press('F2');
    await page.keyboard.type(`Locatie nieuw ${n}`);
    const time = await until(page, rows, () => page.keyboard.press('Enter'));
    await mapAtRest(page);
    return time;
  };
  const edit: number[] = [];
  for (let n = 0; n < edits; n += 1) edit.push(await rename(n));
  await page.getByRole('columnheader', { name: 'Naam' }).getByRole('button').click();
  await mapAtRest(page);
  const sortedEdit: number[] = [];
  for (let n = 0; n < edits; n += 1) sortedEdit.push(await rename(edits + n));
  const opened = await memoryOf(context, page);
  await context.close();
  return {
    title: 'the table in a plan of 20,000 locations, in the browser',
    figures: [
      { what: 'press on Tabel to its first row', unit: 'ms', runs: first },
      { what: 'scrolling: between two frames', unit: 'ms', runs: between },
      { what: 'scrolling: 95th percentile of those', unit: 'ms', runs: [percentileOf(between, 0.95)] },
      { what: 'a digit in the search field to the number of rows', unit: 'ms', runs: filter },
      { what: 'press on a head to another first row', unit: 'ms', runs: sort },
      { what: 'Enter in a cell to what it then says', unit: 'ms', runs: edit },
      { what: 'the same, sorted by name', unit: 'ms', runs: sortedEdit },
      { what: 'memory: the plan open (JS heap)', unit: 'MB', runs: [plan] },
      { what: 'memory: with the table used (JS heap)', unit: 'MB', runs: [opened] },
    ],
    notes: [
      `${frames} frames of 600 px each. Times from the pointer or key event until the frame with what changed. ` +
        'The first of three includes what is fetched for the table.',
      'Memory after a collection, of the page alone: the worker of the map and what is drawn are not in it.',
    ],
  };
};
