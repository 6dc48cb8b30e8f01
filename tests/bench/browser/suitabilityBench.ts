import { practicePlan } from '@/sources/practice/practicePlan';
import type { Report } from '../report';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';

const changes = 12;
/** A map that was not drawn for so long has come to rest, in ms. */
const quiet = 700;

/** The kansenkaart of the practice municipality, in the browser: to screen, and after one weight is changed. */
export const suitabilityBench = async (site: Site): Promise<Report> => {
  const context = await site.newContext();
  const practice = practicePlan('oefen', '2026-11-28T10:00:00.000Z');
  const { address } = await storePlan(context, site, practice);
  const page = await context.newPage();
  await page.goto(address);
  await mapAtRest(page, 1_500);
  await page.getByRole('tab', { name: 'Kaartlagen' }).click();
  await page.evaluate(() => {
    const note = (name: string) => () => Reflect.set(window, name, performance.now());
    document.addEventListener('click', note('benchClick'), true);
    document.addEventListener('input', note('benchInput'), true);
  });
  const sinceLast = (name: string) =>
    page.evaluate((key) => (window.bench.marks.drawn ?? Number.NaN) - Number(Reflect.get(window, key)), name);
  await page.getByRole('button', { name: 'Kansenkaart openen' }).click();
  await page.getByRole('region', { name: 'Legenda van de kansenkaart' }).waitFor();
  await mapAtRest(page, quiet);
  const first = await sinceLast('benchClick');
  const changed = async (label: string): Promise<number[]> => {
    await page.getByLabel(label).focus();
    const runs: number[] = [];
    for (let n = 0; n < changes; n += 1) {
      await page.keyboard.press(n % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
      await page.waitForFunction(
        () => (window.bench.marks.drawn ?? 0) > Number(Reflect.get(window, 'benchInput')),
        undefined,
        { polling: 20 },
      );
      await mapAtRest(page, quiet);
      runs.push(await sinceLast('benchInput'));
    }
    return runs;
  };
  const weights = await changed('Gewicht van supermarkt');
  await page.locator('[data-layer="suitability"]').getByRole('button').last().click();
  const peers = await changed('Zichtbaarheid van Kansenkaart');
  await context.close();
  return {
    title: 'kansenkaart of the practice municipality, in the browser',
    figures: [
      { what: 'from the press to the last frame of the first picture', unit: 'ms', runs: [first] },
      {
        what: 'one weight changed: to the last frame of the new picture',
        unit: 'ms',
        runs: weights,
        budget: 100,
      },
      { what: 'peer: the layer made fainter, which only draws the map anew', unit: 'ms', runs: peers },
    ],
    notes: [
      'Squares of 100 m, counted in a worker. The first includes fetching the parts of the app and the amenities.',
    ],
  };
};
