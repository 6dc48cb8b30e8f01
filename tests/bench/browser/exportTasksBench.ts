import type { Page } from '@playwright/test';
import type { Figure, Report } from '../report';
import type { Site } from './site';
import { openBenchPlan } from './storePlan';

const sizes = [1_000, 10_000, 50_000];
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
const exportOne = async (page: Page, format: string): Promise<{ took: number; longest: number }> => {
  const from = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const start = performance.now();
  const coming = page.waitForEvent('download', { timeout: 180_000 });
  await page.getByRole('menuitem', { name: format, exact: true }).click();
  await coming;
  const took = performance.now() - start;
  await page.waitForTimeout(300);
  const tasks = await page.evaluate(() => window.bench.marks.longTasks);
  const meanwhile = tasks.filter(({ start: at }) => at >= from).map(({ duration }) => duration);
  return { took, longest: Math.max(0, ...meanwhile) };
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
      figures.push({ what: `${size}: ${format}`, unit: 'ms', runs: [took] });
      figures.push({
        what: `${size}: ${format}, longest task of the page`,
        unit: 'ms',
        runs: [longest],
        budget: 100,
      });
    }
    await page.context().close();
  }
  return {
    title: 'exporting from the menu, in the browser',
    figures,
    notes: [
      'From the press on a format until the browser has the file. The first file, which fetches the worker, is left out.',
      'Browsers tell of tasks over 50 ms: 0 is none.',
    ],
  };
};
