import { practicePlan } from '@/sources/practice/practicePlan';
import type { Report } from '../report';
import { mapAtRest } from './mapAtRest';
import { memoryOf } from './memory';
import type { Site } from './site';
import { storePlan } from './storePlan';

const wanted = 10;
const quiet = 1_500;

/** What ten layers of the practice municipality cost: memory, and the time until the map rests again. */
export const layersBench = async (site: Site): Promise<Report> => {
  const context = await site.newContext();
  const practice = practicePlan('oefen', '2026-11-28T10:00:00.000Z');
  const { address } = await storePlan(context, site, practice);
  const page = await context.newPage();
  await page.goto(address);
  await mapAtRest(page, quiet);
  await page.getByRole('tab', { name: 'Kaartlagen' }).click();
  await mapAtRest(page, quiet);
  const before = await memoryOf(context, page);
  const boxes = page.locator('[data-layer] .layer-row__name input[type="checkbox"]');
  const names: string[] = [];
  const took: number[] = [];
  for (let at = 0; names.length < wanted && at < (await boxes.count()); at += 1) {
    const box = boxes.nth(at);
    if (await box.isChecked()) continue;
    const start = await page.evaluate(() => performance.now());
    await box.check();
    await mapAtRest(page, quiet);
    took.push(await page.evaluate((since) => (window.bench.marks.drawn ?? Number.NaN) - since, start));
    names.push(String(await box.locator('xpath=..').textContent()).trim());
  }
  const after = await memoryOf(context, page);
  await context.close();
  return {
    title: 'ten layers of the practice municipality, in the browser',
    figures: [
      { what: 'memory of the page without them', unit: 'MB', runs: [before] },
      { what: `memory of the page with ${names.length}`, unit: 'MB', runs: [after] },
      { what: 'one switched on: to the last frame of the map', unit: 'ms', runs: took },
    ],
    notes: [`Switched on after each other: ${names.join(', ')}. What the graphics card holds is not in it.`],
  };
};
