import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { dock } from '../browser/planPage';
import { type SeededRandom, seededRandom } from '../unit/seededRandom';
import { makeEdit } from './edits';
import { judge, type Verdict } from './judge';
import { reportOf } from './report';
import { openSite } from './site';
import { aimAt, openBrowser, openPlan, type Tab, type Target } from './victim';

const kills = Number(process.env.KILLS ?? (process.env.CI ? 10 : 100));
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Works on until the page is no more. */
const workUntilDead = async ({ page }: Tab, random: SeededRandom): Promise<void> => {
  try {
    for (;;) {
      await makeEdit(page, random);
      await wait(random.below(150));
    }
  } catch {
    // The kill came in between: that is what it is for. A page that lives on is noticed by who waits for an edit.
  }
};

/** Resolves at the first thing on screen that was not there at `from`. */
const nextShown = async ({ seen }: Tab, from: number): Promise<void> => {
  for (let waited = 0; waited < 60_000; waited += 2) {
    if (seen.length > from) return;
    await wait(2);
  }
  throw new Error('no edit to be seen in a minute');
};

/** Some edits, and then the kill, 0 to 400 ms after one of them was on screen. Gives the time of the kill. */
const workAndKill = async (
  context: BrowserContext,
  tab: Tab,
  target: Target,
  random: SeededRandom,
): Promise<number> => {
  const kill = await aimAt({ context, tab }, target, async () => {
    for (let n = random.below(3); n >= 0; n -= 1) await makeEdit(tab.page, random);
  });
  const delay = random.below(401);
  const work = workUntilDead(tab, seededRandom(random.below(1e9)));
  await nextShown(tab, tab.seen.length);
  await wait(delay);
  const killedAt = await kill();
  await work;
  return killedAt;
};

/** Makes the practice plan and gives its address. */
const makePlan = async (context: BrowserContext): Promise<string> => {
  const [page = await context.newPage()] = context.pages();
  await page.goto('/');
  await page.getByRole('button', { name: 'Oefenplan openen' }).click();
  await dock(page).waitFor();
  const plan = page.url();
  await page.getByRole('status').filter({ hasText: 'Opgeslagen' }).waitFor();
  await page.goto('about:blank');
  return plan;
};

/** One round: work, kill, open again, look. Gives the verdict, and where the next round goes on. */
const runRound = async (
  { context, tab, profile, plan }: { context: BrowserContext; tab: Tab; profile: string; plan: string },
  target: Target,
  random: SeededRandom,
): Promise<{ verdict: Verdict; context: BrowserContext; tab: Tab }> => {
  const killedAt = await workAndKill(context, tab, target, random);
  const next = target === 'browser' ? await openBrowser(profile, plan) : context;
  const { tab: nextTab, first } = await openPlan(next, plan);
  // Closing a tab that crashed does not always come to an end; nothing waits for it.
  if (target === 'renderer') tab.page.close().catch(() => undefined);
  const [fault] = tab.faults;
  const verdict = { ...judge(tab, killedAt, first.text), ...(fault === undefined ? {} : { fault }) };
  return { verdict, context: next, tab: nextTab };
};

/** Nothing here takes longer than this, in ms: a browser that no longer answers must not keep the test waiting. */
const longestRound = 180_000;

const inTime = <Outcome>(work: Promise<Outcome>, what: string): Promise<Outcome> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no end to it`)), longestRound);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
};

const runRounds = async (address: string, profile: string): Promise<Verdict[]> => {
  const random = seededRandom(seed);
  const verdicts: Verdict[] = [];
  let context = await openBrowser(profile, address);
  try {
    const plan = await makePlan(context);
    let { tab } = await openPlan(context, plan);
    for (let round = 1; round <= kills; round += 1) {
      const target: Target = round % 5 === 0 ? 'browser' : 'renderer';
      const name = `kill ${round} (${target})`;
      const done = await inTime(runRound({ context, tab, profile, plan }, target, random), name);
      ({ context, tab } = done);
      verdicts.push(done.verdict);
      if (done.verdict.fault !== undefined) print(`${name}: ${done.verdict.fault}`);
    }
  } finally {
    await inTime(context.close(), 'closing the browser');
  }
  return verdicts;
};

/** Runs the test and gives the exit code. */
export const runKillTest = async (): Promise<number> => {
  print(`kill test: ${kills} kills, SEED=${seed}`);
  const site = await openSite();
  const profile = mkdtempSync(join(tmpdir(), 'boven-de-kaart-profile-'));
  try {
    const verdicts = await runRounds(site.address, profile);
    print(reportOf(verdicts));
    return verdicts.some(({ fault }) => fault !== undefined) ? 1 : 0;
  } finally {
    rmSync(profile, { recursive: true, force: true });
    await site.close();
  }
};
