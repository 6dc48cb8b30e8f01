import type { Page } from '@playwright/test';
import { writeCsv } from '@/exchange/formats/csv/writeCsv';
import { writeGeoJsonFile } from '@/exchange/formats/geojson/writeGeoJson';
import { writeKml } from '@/exchange/formats/kml/writeKml';
import { writeShapefile } from '@/exchange/formats/shapefile/writeShapefile';
import { benchPlan } from '../benchPlan';
import type { Figure, Report } from '../report';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';

const sizes = [1_000, 5_000, 10_000];
const quiet = { progress: () => undefined, signal: new AbortController().signal };

type BenchFile = { name: string; mimeType: string; buffer: Buffer };

const asFile = async (name: string, blob: Blob): Promise<BenchFile> => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(await blob.arrayBuffer()),
});

/** Files as other tools have them, of the same polygons. */
const filesOf = async (size: number): Promise<BenchFile[]> => {
  const plan = benchPlan(size);
  const { features } = JSON.parse(await (await writeGeoJsonFile(plan, quiet)).file.text());
  const geojson = new Blob([JSON.stringify({ type: 'FeatureCollection', features })]);
  return Promise.all([
    asFile('plannen.geojson', geojson),
    asFile('plannen.csv', (await writeCsv(plan, quiet)).file),
    asFile('plannen.zip', (await writeShapefile(plan, quiet)).file),
    asFile('plannen.kml', (await writeKml(plan, quiet)).file),
  ]);
};

type Measured = { shown: number; taken: number; longest: number };

/** One file, from the choice of it until it is shown, and from "toevoegen" until it is in the plan. */
const importOne = async (page: Page, file: BenchFile): Promise<Measured> => {
  const from = await page.evaluate(() => performance.now());
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Importeren' }).click();
  const start = performance.now();
  await (await choosing).setFiles(file);
  const take = page.getByRole('button', { name: /^[\d.]+ .*(?:toevoegen|vervangen)/ });
  await take.waitFor({ timeout: 180_000 });
  const shown = performance.now() - start;
  const begin = performance.now();
  await take.click();
  await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 300_000 });
  const taken = performance.now() - begin;
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() => window.bench.marks.longTasks);
  const meanwhile = tasks.filter(({ start: at }) => at >= from).map(({ duration }) => duration);
  return { shown, taken, longest: Math.max(0, ...meanwhile) };
};

/** Files of other tools into a plan with one location, in the browser: the page stays in hand. */
export const importTasksBench = async (site: Site): Promise<Report> => {
  const figures: Figure[] = [];
  for (const size of sizes) {
    for (const file of await filesOf(size)) {
      const context = await site.newContext();
      const { address } = await storePlan(context, site, benchPlan(1));
      const page = await context.newPage();
      await page.goto(address);
      await mapAtRest(page, 1_500);
      const { shown, taken, longest } = await importOne(page, file);
      figures.push({ what: `${size}: ${file.name}, until it is shown`, unit: 'ms', runs: [shown] });
      figures.push({ what: `${size}: ${file.name}, taken over`, unit: 'ms', runs: [taken] });
      figures.push({
        what: `${size}: ${file.name}, longest task of the page`,
        unit: 'ms',
        runs: [longest],
        budget: 100,
      });
      await context.close();
    }
  }
  return {
    title: 'importing into a plan, in the browser',
    figures,
    notes: ['Browsers tell of tasks over 50 ms: 0 is none.'],
  };
};
