import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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

/** A plan holds 20,000 at most. `BENCH_SIZES=10000` measures one of them, `BENCH_FILES=kml,csv` those formats. */
const sizes = (process.env.BENCH_SIZES ?? '1000,10000,20000').split(',').map(Number);
const times = 3;
const formats = process.env.BENCH_FILES?.split(',');
/** Of the largest only GeoJSON: the page does the same with all of them. */
const mostOfAll = 10_000;
const quiet = { progress: () => undefined, signal: new AbortController().signal };

type WritePlan = typeof writeCsv | typeof writeShapefile;
type BenchFile = { name: string; write: () => Promise<Blob> };

/** On disk, as a user has it: sent through the page, its bytes would be measured as work of the page. */
const onDisk = async ({ name, write }: BenchFile, folder: string): Promise<string> => {
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(await (await write()).arrayBuffer()));
  return path;
};

/** Files as other tools have them, of the same polygons. */
const filesOf = (size: number): BenchFile[] => {
  const plan = benchPlan(size);
  const features = async () => {
    const { features: all } = JSON.parse(await (await writeGeoJsonFile(plan, quiet)).file.text());
    return new Blob([JSON.stringify({ type: 'FeatureCollection', features: all })]);
  };
  const written = (name: string, write: WritePlan): BenchFile => ({
    name,
    write: async () => (await write(plan, quiet)).file,
  });
  const files = [
    { name: 'plannen.geojson', write: features },
    written('plannen.gpkg', writeGeoPackage),
    written('plannen.xlsx', writeExcel),
    written('plannen.csv', writeCsv),
    written('plannen.zip', writeShapefile),
    written('plannen.kml', writeKml),
  ];
  const asked = files.filter(({ name }) => formats?.includes(name.slice('plannen.'.length)) ?? true);
  return size > mostOfAll ? asked.slice(0, 1) : asked;
};

type Times = { clock: number; processor: number };
type Measured = { shown: number; taken: number; importing: Times; undoing: Times };

/**
 * One file, from the choice of it until it is shown, from "toevoegen" until it is in the plan, and taken back. A whole plan
 * of ours is taken as locations too: there is one in the plan already.
 */
const importOne = async (page: Page, file: string): Promise<Measured> => {
  let [shown, taken] = [0, 0];
  const importing = await longestTaskOf(page, async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Importeren' }).click();
    const start = performance.now();
    await (await choosing).setFiles(file);
    // A question about roles, asked in each frame, would be measured as work of the page: so by selector.
    const take = page
      .locator('[role="dialog"] button')
      .filter({ hasText: /^[\d.]+ .*(?:toevoegen|vervangen)/ });
    while ((await take.count()) === 0) await wait(50);
    shown = performance.now() - start;
    const begin = performance.now();
    await take.click();
    while ((await page.locator('[role="dialog"]').count()) > 0) await wait(50);
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
  const folder = mkdtempSync(join(tmpdir(), 'boven-de-kaart-files-'));
  for (const size of sizes) {
    for (const file of filesOf(size)) {
      const path = await onDisk(file, folder);
      const runs: Measured[] = [];
      while (runs.length < times) {
        const page = await openBenchPlan(site, 1);
        runs.push(await importOne(page, path));
        await page.context().close();
      }
      rmSync(path);
      const add = (told: string, of: (run: Measured) => number, limit: Pick<Figure, 'budget'> = {}) =>
        figures.push({ what: `${size}: ${file.name}, ${told}`, unit: 'ms', runs: runs.map(of), ...limit });
      add('until it is shown', (run) => run.shown);
      add('taken over', (run) => run.taken);
      add('longest task of the page, of the processor', (run) => run.importing.processor, { budget: 100 });
      add('longest task of the page, by the clock', (run) => run.importing.clock);
      add('longest task of its undo, of the processor', (run) => run.undoing.processor, { budget: 200 });
      add('longest task of its undo, by the clock', (run) => run.undoing.clock);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return {
    title: 'importing into a plan, in the browser',
    figures,
    notes: [
      'Of the processor: what a task cost, also on a busy machine. By the clock: with what others did meanwhile, and with the waiting for the card that is not there.',
    ],
  };
};
