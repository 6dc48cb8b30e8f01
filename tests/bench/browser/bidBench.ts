import type { Page } from '@playwright/test';
import type { Plan } from '@/domain/plan';
import { writeOffer } from '@/exchange/offers/writeOffer';
import { benchPlan } from '../benchPlan';
import type { Figure, Report } from '../report';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';
import { storePlan } from './storePlan';

const inPlan = 5_000;
const inOffer = 500;
const runs = 3;

/** An offer on a tenth of a plan: other numbers at each, and every tenth of them new. */
const offerOn = (basis: Plan): string => {
  const touched = basis.locations.slice(0, inOffer);
  const locations = touched.map((location, n) => ({
    ...location,
    ...(n % 10 === 0 && { id: `nieuw-${n}`, name: `Nieuw ${n}` }),
    programme: location.programme.map((line) => ({ ...line, count: line.count + 4 })),
  }));
  return writeOffer({
    bid: {
      id: 'bod',
      name: 'Corporatie (fictief)',
      role: 'corporatie',
      madeAt: '2026-11-20T08:00:00.000Z',
      basisAt: '2026-11-03T08:00:00.000Z',
      conditions: '',
      asks: '',
      covers: '',
      coverAreas: [],
      isComplete: false,
    },
    plan: { ...basis, locations },
    basis,
    ids: new Set(locations.map(({ id }) => id)),
  });
};

/** How long an act takes until `seen` is there, and the longest task of the page meanwhile. */
const timed = async (page: Page, act: () => Promise<unknown>, seen: () => Promise<unknown>) => {
  const from = await page.evaluate(() => performance.now());
  const start = performance.now();
  await act();
  await seen();
  const took = performance.now() - start;
  // What comes behind the screen: the map, the totals, the disk.
  await page.waitForTimeout(1_500);
  const tasks = await page.evaluate(() => window.bench.marks.longTasks);
  const meanwhile = tasks.filter(({ start: at }) => at >= from).map(({ duration }) => duration);
  return { took, longest: Math.max(0, ...meanwhile) };
};

/** Taking in an offer: opened beside the plan, all of it chosen, and processed. */
export const bidBench = async (site: Site): Promise<Report> => {
  const basis = benchPlan(inPlan);
  const buffer = Buffer.from(offerOn(basis));
  const context = await site.newContext();
  const { address } = await storePlan(context, site, basis);
  const found = { floor: [], opened: [], chosen: [], processed: [] } as Record<
    'floor' | 'opened' | 'chosen' | 'processed',
    { took: number; longest: number }[]
  >;
  for (let n = 0; n < runs; n += 1) {
    const page = await context.newPage();
    await page.goto(address);
    await mapAtRest(page, 1_500);
    const out = page.getByRole('button', { name: 'Uitzoomen' });
    found.floor.push(
      await timed(
        page,
        () => out.click(),
        () => mapAtRest(page, 1_000),
      ),
    );
    const choose = page.locator('input[type="file"]').last();
    const file = { name: 'bod.geojson', mimeType: 'application/geo+json', buffer };
    const all = page.getByRole('button', { name: 'Alles overnemen' });
    const process = page.getByRole('button', { name: 'Keuzes verwerken' });
    found.opened.push(
      await timed(
        page,
        () => choose.setInputFiles(file),
        () => all.waitFor(),
      ),
    );
    found.chosen.push(
      await timed(
        page,
        () => all.click(),
        () => page.locator('button:enabled', { hasText: 'Keuzes verwerken' }).waitFor(),
      ),
    );
    found.processed.push(
      await timed(
        page,
        () => process.click(),
        () => page.getByRole('button', { name: 'Antwoord maken' }).waitFor(),
      ),
    );
    await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).first().click();
    await page.waitForTimeout(2_000);
    await page.close();
  }
  await context.close();
  const words = {
    floor: 'the map zoomed out one step, no offer (floor)',
    opened: 'file chosen to table',
    chosen: 'all chosen',
    processed: 'processed',
  };
  const figures = (['floor', 'opened', 'chosen', 'processed'] as const).flatMap((step): Figure[] => [
    { what: words[step], unit: 'ms', runs: found[step].map(({ took }) => took) },
    {
      what: `${words[step]}, longest task of the page`,
      unit: 'ms',
      runs: found[step].map(({ longest }) => longest),
      ...(step !== 'floor' && { budget: 200 }),
    },
  ]);
  return {
    title: `taking in an offer of ${inOffer} locations against a plan of ${inPlan}, in the browser`,
    figures,
    notes: [
      'Each run a fresh page: opened, all of it taken, processed, and undone. A task counts until 1.5 s after what is waited for.',
      'Browsers tell of tasks over 50 ms: 0 is none.',
    ],
  };
};
