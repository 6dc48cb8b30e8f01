import type { BrowserContext } from '@playwright/test';
import { practicePlan } from '@/sources/practice/practicePlan';
import { benchPlan } from '../benchPlan';
import type { Figure, Report } from '../report';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';
import type { PageMarks } from './watchPage';

const runs = 5;

const open = async (context: BrowserContext, address: string, hasStreets: boolean): Promise<PageMarks> => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(address);
  await page.waitForFunction((streets) => {
    const { located, streets: seen } = window.bench.marks;
    return located !== undefined && (!streets || seen !== undefined);
  }, hasStreets);
  await mapAtRest(page, 1_500);
  const marks = await page.evaluate(() => window.bench.marks);
  await page.close();
  return marks;
};

const figure = (
  what: string,
  opened: PageMarks[],
  read: (marks: PageMarks) => number | undefined,
): Figure => ({
  what,
  unit: 'ms',
  runs: opened.map((marks) => read(marks) ?? Number.NaN),
});

/** First paint of the practice municipality, beside a plan of as many locations on the built-in map. */
export const practiceBench = async (site: Site): Promise<Report> => {
  const context = await site.newContext();
  const practice = practicePlan('oefen', '2026-11-22T10:00:00.000Z');
  const stored = await storePlan(context, site, practice);
  const peer = await storePlan(context, site, benchPlan(practice.locations.length));
  const opened: PageMarks[] = [];
  const peers: PageMarks[] = [];
  for (let n = 0; n < runs; n += 1) {
    opened.push(await open(context, stored.address, true));
    peers.push(await open(context, peer.address, false));
  }
  await context.close();
  return {
    title: 'opening the practice plan, in ms from navigation',
    figures: [
      figure('practice: map painted', opened, ({ painted }) => painted),
      figure('practice: locations on the map', opened, ({ located }) => located),
      figure('practice: streets on the map', opened, ({ streets }) => streets),
      figure('practice: map at rest', opened, ({ drawn }) => drawn),
      figure('peer, built-in map: map painted', peers, ({ painted }) => painted),
      figure('peer, built-in map: locations on the map', peers, ({ located }) => located),
      figure('peer, built-in map: map at rest', peers, ({ drawn }) => drawn),
    ],
    notes: [
      'HTTP cache off, no service worker, internet unreachable. Streets: the first frame of which the picture, read ' +
        'back from the canvas, has the colour of main roads. At rest: the last frame before 1.5 s without any.',
    ],
  };
};
