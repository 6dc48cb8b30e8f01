import type { Page } from '@playwright/test';
import type { Report } from '../report';
import { mapAtRest } from './mapAtRest';
import type { Site } from './site';
import { openBenchPlan } from './storePlan';

const runs = 3;
/** How long a person looks before each press, in ms. */
const look = 600;

/** The nth row of the table, under its head. */
const rowAt = (page: Page, n: number) => page.locator(`.location-grid tr[aria-rowindex="${n + 1}"]`);
const boxOf = (page: Page, n: number) => rowAt(page, n).getByRole('checkbox');

type Measured = { actions: number; ms: number };

/** Gives all locations in the table, or the first ten, another status by hand; then takes it back. */
const changeStatus = async (page: Page, isAll: boolean): Promise<Measured> => {
  let actions = 0;
  const does = async (action: () => Promise<void>): Promise<void> => {
    await page.waitForTimeout(look);
    await action();
    actions += 1;
  };
  const begin = performance.now();
  if (isAll)
    await does(() => page.getByRole('checkbox', { name: 'Alle locaties in de tabel kiezen' }).click());
  else {
    await does(() => boxOf(page, 1).click());
    await does(() => boxOf(page, 10).click({ modifiers: ['Shift'] }));
  }
  const bar = page.getByRole('region', { name: 'Gekozen locaties' });
  await does(() => bar.getByRole('button', { name: 'Status' }).click());
  await does(() => page.getByRole('menuitem', { name: /^1A/ }).click());
  await rowAt(page, isAll ? 1 : 10)
    .filter({ hasText: '1A hard' })
    .waitFor();
  const ms = performance.now() - begin;
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await page.keyboard.press('Escape');
  await mapAtRest(page);
  return { actions, ms };
};

/** Another status for ten and for a thousand locations, at the pace of a person. */
export const manyBench = async (site: Site): Promise<Report> => {
  const page = await openBenchPlan(site, 1_000);
  await page.getByRole('button', { name: 'Tabel', exact: true }).click();
  await mapAtRest(page);
  const ten: Measured[] = [];
  const all: Measured[] = [];
  for (let n = 0; n < runs; n += 1) {
    ten.push(await changeStatus(page, false));
    all.push(await changeStatus(page, true));
  }
  await page.context().close();
  const actions = (measured: readonly Measured[]) => measured.map((each) => each.actions);
  const times = (measured: readonly Measured[]) => measured.map(({ ms }) => ms);
  return {
    title: 'another status for 10 and for 1,000 locations, from the table, by hand',
    figures: [
      { what: '10 locations: presses', unit: 'times', runs: actions(ten) },
      { what: '10 locations', unit: 'ms', runs: times(ten) },
      { what: '1,000 locations: presses', unit: 'times', runs: actions(all) },
      { what: '1,000 locations', unit: 'ms', runs: times(all) },
    ],
    notes: [`${look} ms before each press, as a person looks; until the table shows the new status.`],
  };
};
