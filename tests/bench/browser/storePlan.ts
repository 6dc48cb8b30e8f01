import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Plan } from '@/domain/plan';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { benchPlan } from '../benchPlan';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';

/** Where a stored plan opens, and how long it took from choosing the file to seeing its list, in ms. */
export type StoredPlan = { address: string; took: number };

/** Puts a plan in the browser as a user does: "Bestand openen" with a GeoJSON file that the app wrote. */
export const storePlan = async (context: BrowserContext, site: Site, plan: Plan): Promise<StoredPlan> => {
  const page = await context.newPage();
  await page.goto(site.address);
  // A path, as a file of this size does not fit in a message to the browser.
  const folder = mkdtempSync(join(tmpdir(), 'boven-de-kaart-plan-'));
  const file = join(folder, 'plan.geojson');
  writeFileSync(file, writeGeoJson(plan));
  await page.locator('input[type="file"]').first().setInputFiles(file);
  // Handing over the file is no part of what the user waits for.
  const start = performance.now();
  await page.waitForURL(/#\/plan\//);
  await page.waitForSelector(plan.locations.length > 0 ? '[data-location]' : '.dock');
  const took = performance.now() - start;
  const address = page.url();
  rmSync(folder, { recursive: true, force: true });
  // The write to disk that goes on behind the screen.
  await page.waitForTimeout(1_000);
  await page.close();
  rmSync(folder, { recursive: true, force: true });
  return { address, took };
};

/** A page with a made plan of this many locations, its map at rest, in a profile of its own. */
export const openBenchPlan = async (site: Site, size: number): Promise<Page> => {
  const context = await site.newContext();
  const { address } = await storePlan(context, site, benchPlan(size));
  const page = await context.newPage();
  await page.goto(address);
  await mapAtRest(page, 1_500);
  return page;
};
