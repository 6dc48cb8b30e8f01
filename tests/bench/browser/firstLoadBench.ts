import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';
import { benchPlan } from '../benchPlan';
import { medianOf } from '../median';
import type { Listing, Report } from '../report';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';

const runs = 5;
const locations = 12;
/** Longer than the map waits before it fetches what is wanted next. */
const later = 2_500;

type Load = {
  painted: number;
  located: number;
  domContentLoaded: number;
  firstPaint: number;
  /** JavaScript and CSS, with when each was asked for. */
  files: { path: string; asked: number }[];
};

const load = async (context: BrowserContext, address: string): Promise<Load> => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(address);
  await page.waitForFunction(() => window.bench.marks.located !== undefined);
  await mapAtRest(page, later);
  const found = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return {
      painted: window.bench.marks.painted ?? Number.NaN,
      located: window.bench.marks.located ?? Number.NaN,
      domContentLoaded:
        navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventEnd : Number.NaN,
      firstPaint: paint?.startTime ?? Number.NaN,
      files: performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => ({ path: new URL(name).pathname, asked: startTime })),
    };
  });
  await page.close();
  return { ...found, files: found.files.filter(({ path }) => isCode.test(path)) };
};

const isCode = /\.(m?js|css)$/;

/** Bytes / 1000, as the file is and after gzip -9. */
type Size = { path: string; plain: number; zipped: number };

const sizeOf = (folder: string, path: string): Size => {
  const body = readFileSync(join(folder, path));
  return { path, plain: body.length / 1000, zipped: gzipSync(body, { level: 9 }).length / 1000 };
};

const isWorker = ({ path }: Pick<Size, 'path'>): boolean => path.includes('maplibre-gl-worker');
const zippedOf = (sizes: readonly Size[]): number => sizes.reduce((sum, { zipped }) => sum + zipped, 0);

const listing = (title: string, sizes: readonly Size[]): Listing => ({
  title: `${title}: ${sizes.length} files, ${zippedOf(sizes).toFixed(1)} kB gzipped`,
  head: ['file', 'kB gzipped', 'kB'],
  rows: [...sizes]
    .sort((a, b) => b.zipped - a.zipped)
    .map(({ path, plain, zipped }) => [basename(path), zipped.toFixed(1), plain.toFixed(1)]),
});

/** The files of each run, in those asked for before the map was painted and those after it. */
const splitFiles = ({ files, painted }: Load, folder: string) => {
  const paths = (isFirst: boolean) => [
    ...new Set(files.filter(({ asked }) => asked < painted === isFirst).map(({ path }) => path)),
  ];
  const first = paths(true);
  const late = paths(false).filter((path) => !first.includes(path));
  const sizes = first.map((path) => sizeOf(folder, path));
  return {
    first: sizes.filter((size) => !isWorker(size)),
    worker: sizes.filter(isWorker),
    late: late.map((path) => sizeOf(folder, path)),
    unasked: readdirSync(join(folder, 'assets'))
      .map((name) => `/assets/${name}`)
      .filter((path) => isCode.test(path) && !first.includes(path) && !late.includes(path))
      .map((path) => sizeOf(folder, path)),
  };
};

/** What a first visit to a plan fetches before its map is painted, and how long that takes. */
export const firstLoadBench = async (site: Site): Promise<Report> => {
  const context = await site.newContext();
  const { address } = await storePlan(context, site, benchPlan(locations));
  const loads: Load[] = [];
  for (let n = 0; n < runs; n += 1) loads.push(await load(context, address));
  await context.close();

  const split = loads.map((each) => splitFiles(each, site.folder));
  const totals = split.map(({ first }) => zippedOf(first));
  // The run that stands for all: the one with the median weight.
  const usual = split[totals.indexOf(medianOf(totals))] ?? { first: [], worker: [], late: [], unasked: [] };
  const times = (what: string, read: (each: Load) => number) =>
    ({ what, unit: 'ms', runs: loads.map(read) }) as const;
  return {
    title: 'from navigation to an opened plan with a painted map (production build)',
    figures: [
      { what: 'JS + CSS before the map is painted', unit: 'kB', runs: totals, budget: 520 },
      { what: "apart: MapLibre's worker", unit: 'kB', runs: split.map(({ worker }) => zippedOf(worker)) },
      times('DOMContentLoaded', (each) => each.domContentLoaded),
      times('first contentful paint', (each) => each.firstPaint),
      times('map painted', (each) => each.painted),
      times('locations on the map', (each) => each.located),
    ],
    listings: [
      listing('First load', usual.first),
      listing("MapLibre's worker", usual.worker),
      listing('Lazy: asked for by itself after the map was painted', usual.late),
      listing('Lazy: not asked for until something is opened', usual.unasked),
    ],
    notes: [
      `Plan of ${locations} locations, stored beforehand; HTTP cache off, no service worker, internet unreachable. ` +
        'kB is 1000 bytes; gzip -9 of each built file.',
      'Map painted: the first frame of which the picture, read back from the canvas, has more than one colour. ' +
        'Locations on the map: the first with the colours of the donuts. Reading back is included.',
    ],
  };
};
