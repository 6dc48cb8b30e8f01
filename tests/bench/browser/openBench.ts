import type { BrowserContext } from '@playwright/test';
import { benchPlan } from '../benchPlan';
import type { Figure, Report } from '../report';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';
import type { PageMarks } from './watchPage';

const runs = 5;
/** `BENCH_SIZES=1000,20000` measures others. */
const sizes = (process.env.BENCH_SIZES ?? '10000').split(',').map(Number);

/** How long a page stays that keeps a large plan for the next opening, in ms. */
const keptAfter = 8_000;

const open = async (
  context: BrowserContext,
  address: string,
  isEmpty: boolean,
  stay = 0,
): Promise<PageMarks> => {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction((empty) => {
    const { listed, located, painted } = window.bench.marks;
    return empty ? painted !== undefined : listed !== undefined && located !== undefined;
  }, isEmpty);
  await mapAtRest(page, 1_500);
  const marks = await page.evaluate(() => window.bench.marks);
  await page.waitForTimeout(stay);
  await page.close();
  return marks;
};

const longestOf = ({ longTasks, drawn = 0 }: PageMarks): number =>
  Math.max(0, ...longTasks.filter(({ start }) => start < drawn).map(({ duration }) => duration));

const measure = async (
  context: BrowserContext,
  site: Site,
  size: number,
  name: string,
): Promise<Figure[]> => {
  const { address, took } = await storePlan(context, site, benchPlan(size));
  // The first opening keeps a large plan for the next ones.
  const unkept = await open(context, address, size === 0, keptAfter);
  const opened: PageMarks[] = [];
  for (let n = 0; n < runs; n += 1) opened.push(await open(context, address, size === 0));
  if (size === 0 && opened.some(({ located }) => located !== undefined)) {
    throw new Error('an empty map passes for one with locations');
  }
  const times = (what: string, read: (marks: PageMarks) => number | undefined): Figure => ({
    what: `${name}: ${what}`,
    unit: 'ms',
    runs: opened.map((marks) => read(marks) ?? Number.NaN),
  });
  const first = `${name}: list shown, the first time after the import`;
  const listFigures: Figure[] = [
    { what: first, unit: 'ms', runs: [unkept.listed ?? Number.NaN] },
    times('list shown', ({ listed }) => listed),
  ];
  return [
    { what: `${name}: file chosen to shown (import)`, unit: 'ms', runs: [took] },
    ...(size === 0 ? [] : listFigures),
    times('map painted', ({ painted }) => painted),
    ...(size === 0 ? [] : [times('locations on the map', ({ located }) => located)]),
    times('map at rest', ({ drawn }) => drawn),
    times('longest task of the main thread', longestOf),
  ];
};

/** Opening plans of 10,000 locations, or of `BENCH_SIZES`, beside opening an empty one. */
export const openBench = async (site: Site): Promise<Report> => {
  const context = await site.newContext();
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await measure(context, site, size, size.toLocaleString('en'))));
  figures.push(...(await measure(context, site, 0, 'peer, empty')));
  await context.close();
  return {
    title: 'opening a stored plan of so many polygons (12 corners), in ms from navigation',
    figures,
    notes: [
      'Each run a fresh page in one profile (HTTP cache warm, no service worker). Import once: "Bestand openen" with ' +
        'the GeoJSON of the plan.',
      'List shown: the frame with its first row. Locations on the map: the first frame of which the picture, read ' +
        'back from the canvas, has the colours of the donuts. At rest: the last frame before 1.5 s without any.',
    ],
  };
};
