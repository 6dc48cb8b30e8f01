import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import config from '../browser/playwright.config';
import { type Acted, reportShown, type Shown } from './reportShown';

const { launchOptions = {}, locale = 'nl-NL', timezoneId = 'Europe/Amsterdam' } = config.use ?? {};
const patience = 60_000;
const binding = 'reportShownState';

/** One tab, all that was on screen in it since it opened, oldest first, and when the user last did something. */
export type Tab = { page: Page; seen: Shown[]; actedAt: number; faults: string[] };

/** What to kill: the process of the page, or the whole browser. */
export type Target = 'renderer' | 'browser';

const browserOf = (context: BrowserContext): Browser => {
  const browser = context.browser();
  if (browser === null) throw new Error('no browser behind the profile');
  return browser;
};

type Processes = { id: number; type: string; cpuTime: number }[];

/** The processes of this browser, and of no other, with the time each has worked. */
const processesOf = async (context: BrowserContext): Promise<Processes> => {
  const session = await browserOf(context).newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
};

/** Of one kind, the process that worked hardest between two moments: that of the page in which was worked. */
const busiestOf = (kind: Target, before: Processes, now: Processes): number => {
  const earlier = new Map(before.map(({ id, cpuTime }) => [id, cpuTime]));
  const [busiest] = now
    .filter(({ type }) => type === kind)
    .map(({ id, cpuTime }) => ({ id, worked: cpuTime - (earlier.get(id) ?? 0) }))
    .sort((one, other) => other.worked - one.worked);
  if (busiest === undefined) throw new Error(`no ${kind} to kill`);
  return busiest.id;
};

/** A browser with a profile that outlives it. */
export const openBrowser = async (profile: string, baseURL: string): Promise<BrowserContext> => {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL,
    locale,
    timezoneId,
    // High enough for every row of the list.
    viewport: { width: 1240, height: 1400 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(patience);
  await context.addInitScript(reportShown, binding);
  return context;
};

/** Opens a tab that tells what it shows. */
const openTab = async (context: BrowserContext, address: string): Promise<Tab> => {
  const page = await context.newPage();
  const tab: Tab = { page, seen: [], actedAt: 0, faults: [] };
  page.on('pageerror', (error) => tab.faults.push(String(error)));
  const session = await context.newCDPSession(page);
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: binding });
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== binding) return;
    const report = JSON.parse(payload) as Shown | Acted;
    if ('acted' in report) tab.actedAt = report.at;
    else tab.seen.push(report);
  });
  await page.goto(address);
  return tab;
};

/** The first thing the plan showed in this tab. */
const firstShown = async ({ page, seen }: Tab): Promise<Shown> => {
  for (let waited = 0; waited < patience; waited += 20) {
    const [first] = seen;
    if (first !== undefined) return first;
    await page.waitForTimeout(20);
  }
  throw new Error(`no plan to be seen, but: ${(await page.textContent('body'))?.slice(0, 200)}`);
};

/** Opens the plan in a tab that tells what it shows, and gives the first thing it showed. */
export const openPlan = async (
  context: BrowserContext,
  address: string,
): Promise<{ tab: Tab; first: Shown }> => {
  const tab = await openTab(context, address);
  return { tab, first: await firstShown(tab) };
};

/**
 * Looks which process does the work, and gets ready to kill it, so that at the moment itself nothing has to be asked.
 * The kill resolves with its time when the process is gone.
 */
export const aimAt = async (
  { context, tab }: { context: BrowserContext; tab: Tab },
  target: Target,
  work: () => Promise<void>,
): Promise<() => Promise<number>> => {
  const before = await processesOf(context);
  await work();
  const id = busiestOf(target, before, await processesOf(context));
  const gone =
    target === 'browser'
      ? new Promise((resolve) => context.once('close', resolve))
      : new Promise((resolve) => tab.page.once('crash', resolve));
  return async () => {
    const killedAt = Date.now();
    process.kill(id, 'SIGKILL');
    await gone;
    return killedAt;
  };
};
