import { stat } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Figure, Report } from '../report';
import type { Site } from './site';
import { openBenchPlan } from './storePlan';
import { longestTaskOf } from './taskTimes';

const sizes = [25, 200];
const name = 'Word (VHP-bijlage)';

/** From the menu to the document with its maps on screen, and from there to the Word file. */
const annexOf = async (page: Page) => {
  let [looked, written, bytes] = [0, 0, 0];
  const button = page.getByRole('button', { name });
  const looking = await longestTaskOf(page, async () => {
    await page.getByRole('button', { name: 'Exporteren' }).click();
    const start = performance.now();
    await page.getByRole('menuitem', { name }).click();
    await button.and(page.locator(':enabled')).waitFor({ timeout: 180_000 });
    looked = performance.now() - start;
  });
  const writing = await longestTaskOf(page, async () => {
    const start = performance.now();
    const coming = page.waitForEvent('download', { timeout: 180_000 });
    await button.click();
    ({ size: bytes } = await stat(await (await coming).path()));
    written = performance.now() - start;
  });
  return { looked, written, bytes, looking, writing };
};

/** The VHP annex of 25 and of 200 locations with its maps, in the browser. */
export const annexBench = async (site: Site): Promise<Report> => {
  const figures: Figure[] = [];
  const notes: string[] = [];
  for (const size of sizes) {
    const page = await openBenchPlan(site, size);
    const { looked, written, bytes, looking, writing } = await annexOf(page);
    const ms = (what: string, taken: number): Figure => ({
      what: `${size} locations: ${what}`,
      unit: 'ms',
      runs: [taken],
    });
    figures.push(
      ms('on screen with its maps', looked),
      ms('on screen, longest task of the page, of the processor', looking.processor),
      ms('on screen, longest task of the page, by the clock', looking.clock),
      ms('to Word', written),
      ms('to Word, longest task of the page, of the processor', writing.processor),
      ms('to Word, longest task of the page, by the clock', writing.clock),
    );
    notes.push(`${size} locations: ${bytes} bytes.`);
    await page.context().close();
  }
  return { title: 'the VHP annex with its maps, in the browser', figures, notes };
};
