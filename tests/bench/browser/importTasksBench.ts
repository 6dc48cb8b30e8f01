import type { Page } from '@playwright/test';
import { writeCsv } from '@/exchange/formats/csv/writeCsv';
import { writeExcel } from '@/exchange/formats/excel/writeExcel';
import { writeGeoJsonFile } from '@/exchange/formats/geojson/writeGeoJson';
import { writeGeoPackage } from '@/exchange/formats/geopackage/writeGeoPackage';
import { writeKml } from '@/exchange/formats/kml/writeKml';
import { writeShapefile } from '@/exchange/formats/shapefile/writeShapefile';
import { benchPlan } from '../benchPlan';
import type { Figure, Report } from '../report';
import type { Site } from './site';
import { openBenchPlan } from './storePlan';
import { longestTaskOf } from './taskTimes';

/** A plan holds 20,000 at most. `BENCH_SIZES=10000` measures one of them. */
const sizes = (process.env.BENCH_SIZES ?? '1000,10000,20000').split(',').map(Number);
/** Of the largest only GeoJSON: the page does the same with all of them. */
const mostOfAll = 10_000;
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
  const file = asFile('plannen.geojson', geojson);
  if (size > mostOfAll) return [await file];
  return Promise.all([
    file,
    asFile('plannen.gpkg', (await writeGeoPackage(plan, quiet)).file),
    asFile('plannen.xlsx', (await writeExcel(plan, quiet)).file),
    asFile('plannen.csv', (await writeCsv(plan, quiet)).file),
    asFile('plannen.zip', (await writeShapefile(plan, quiet)).file),
    asFile('plannen.kml', (await writeKml(plan, quiet)).file),
  ]);
};

type Times = { clock: number; processor: number };
type Measured = { shown: number; taken: number; importing: Times; undoing: Times };

/**
 * One file, from the choice of it until it is shown, from "toevoegen" until it is in the plan, and taken back. A whole plan
 * of ours is taken as locations too: there is one in the plan already.
 */
const importOne = async (page: Page, file: BenchFile): Promise<Measured> => {
  let [shown, taken] = [0, 0];
  const importing = await longestTaskOf(page, async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Importeren' }).click();
    const start = performance.now();
    await (await choosing).setFiles(file);
    const take = page.getByRole('button', { name: /^[\d.]+ .*(?:toevoegen|vervangen)/ });
    await take.waitFor({ timeout: 180_000 });
    shown = performance.now() - start;
    const begin = performance.now();
    await take.click();
    await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 300_000 });
    taken = performance.now() - begin;
    await page.waitForTimeout(2_000);
  });
  const undoing = await longestTaskOf(page, async () => {
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelectorAll('[data-location]').length <= 1);
    await page.waitForTimeout(2_000);
  });
  return { shown, taken, importing, undoing };
};

/** Files of other tools into a plan with one location, in the browser: the page stays in hand. */
export const importTasksBench = async (site: Site): Promise<Report> => {
  const figures: Figure[] = [];
  for (const size of sizes) {
    for (const file of await filesOf(size)) {
      const page = await openBenchPlan(site, 1);
      const { shown, taken, importing, undoing } = await importOne(page, file);
      const what = (told: string) => `${size}: ${file.name}, ${told}`;
      figures.push({ what: what('until it is shown'), unit: 'ms', runs: [shown] });
      figures.push({ what: what('taken over'), unit: 'ms', runs: [taken] });
      const tasks = [
        ['longest task of the page', importing, 100],
        ['longest task of its undo', undoing, 200],
      ] as const;
      for (const [told, { clock, processor }, budget] of tasks) {
        figures.push({ what: what(`${told}, of the processor`), unit: 'ms', runs: [processor], budget });
        figures.push({ what: what(`${told}, by the clock`), unit: 'ms', runs: [clock] });
      }
      await page.context().close();
    }
  }
  return {
    title: 'importing into a plan, in the browser',
    figures,
    notes: [
      'Of the processor: what a task cost, also on a busy machine. By the clock: with what others did meanwhile, and with the waiting for the card that is not there.',
    ],
  };
};
