import type { Page } from '@playwright/test';
import type { Figure, Report } from '../report';
import type { Site } from './site';
import { openBenchPlan } from './storePlan';
import { longestTaskOf } from './taskTimes';

/** `BENCH_SIZES=1000,10000` measures some of them. More than 20,000 the app opens and exports, but imports no more. */
const sizes = (process.env.BENCH_SIZES ?? '1000,10000,50000').split(',').map(Number);
const formats = [
  'GeoJSON (WGS84)',
  'GeoJSON (RD)',
  'GeoPackage',
  'Excel',
  'CSV',
  'Shapefile',
  'KML',
  'DIWI GeoJSON',
];

/** One press on a format, until the file is there: how long that took, and the longest task of the page meanwhile. */
const exportOne = async (page: Page, format: string) => {
  let took = 0;
  const longest = await longestTaskOf(page, async () => {
    await page.getByRole('button', { name: 'Exporteren' }).click();
    const start = performance.now();
    const coming = page.waitForEvent('download', { timeout: 180_000 });
    await page.getByRole('menuitem', { name: format, exact: true }).click();
    await coming;
    took = performance.now() - start;
    await page.waitForTimeout(300);
  });
  return { took, longest };
};

/** Each format from the menu in the browser: the work is done in a worker, and the map stays in hand. */
export const exportTasksBench = async (site: Site): Promise<Report> => {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const page = await openBenchPlan(site, size);
    // What is fetched once for the first file.
    await exportOne(page, 'GeoJSON (WGS84)');
    for (const format of formats) {
      const { took, longest } = await exportOne(page, format);
      const what = `${size}: ${format}`;
      figures.push(
        { what, unit: 'ms', runs: [took] },
        {
          what: `${what}, longest task of the page, of the processor`,
          unit: 'ms',
          runs: [longest.processor],
          budget: 100,
        },
        { what: `${what}, longest task of the page, by the clock`, unit: 'ms', runs: [longest.clock] },
      );
    }
    await page.context().close();
  }
  return {
    title: 'exporting from the menu, in the browser',
    figures,
    notes: [
      'From the press on a format until the browser has the file. The first file, which fetches the worker, is left out.',
      'Of the processor: what a task cost, also on a busy machine. By the clock: with what others did meanwhile.',
    ],
  };
};
