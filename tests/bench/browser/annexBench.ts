import { stat } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Figure, Report } from '../report';
import type { Site } from './site';
import { openBenchPlan } from './storePlan';

const sizes = [25, 200];
const name = 'Word (VHP-bijlage)';

/** From the menu to the document with its maps on screen, and from there to the Word file. */
const annexOf = async (page: Page) => {
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const from = await page.evaluate(() => performance.now());
  const start = performance.now();
  await page.getByRole('menuitem', { name }).click();
  const button = page.getByRole('button', { name });
  await button.and(page.locator(':enabled')).waitFor({ timeout: 180_000 });
  const seen = performance.now();
  const coming = page.waitForEvent('download', { timeout: 180_000 });
  await button.click();
  const { size } = await stat(await (await coming).path());
  const made = performance.now();
  const tasks = await page.evaluate(() => window.bench.marks.longTasks);
  const longest = Math.max(0, ...tasks.filter(({ start: at }) => at >= from).map(({ duration }) => duration));
  return { looked: seen - start, written: made - seen, bytes: size, longest };
};

/** The VHP annex of 25 and of 200 locations with its maps, in the browser. */
export const annexBench = async (site: Site): Promise<Report> => {
  const figures: Figure[] = [];
  const notes: string[] = [];
  for (const size of sizes) {
    const page = await openBenchPlan(site, size);
    const { looked, written, bytes, longest } = await annexOf(page);
    figures.push(
      { what: `${size} locations: on screen with its maps`, unit: 'ms', runs: [looked] },
      { what: `${size} locations: to Word`, unit: 'ms', runs: [written] },
      { what: `${size} locations: longest task of the page`, unit: 'ms', runs: [longest] },
    );
    notes.push(`${size} locations: ${bytes} bytes.`);
    await page.context().close();
  }
  return { title: 'the VHP annex with its maps, in the browser', figures, notes };
};
