import type { BrowserContext, Page } from '@playwright/test';

/** All that is stored on a device, as the app wrote it, and the address it was open at. */
type StartState = { stored: Awaited<ReturnType<BrowserContext['storageState']>>; address: string };

/** By name; each worker of the tests makes its own. */
const states = new Map<string, Promise<StartState>>();

const makeState = async (page: Page, make: (page: Page) => Promise<void>): Promise<StartState> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser to make the start state in');
  const context = await browser.newContext();
  const maker = await context.newPage();
  await make(maker);
  const address = maker.url();
  // Leaving the app makes it write what it still had in hand.
  await maker.goto('/icon.svg');
  const stored = await context.storageState({ indexedDB: true });
  await context.close();
  return { stored, address };
};

/** Opens what `make` leaves behind when it is done by hand on an empty device; it is done once, and after that copied. */
export const openStartState = async (
  page: Page,
  name: string,
  make: (page: Page) => Promise<void>,
): Promise<void> => {
  const made = states.get(name) ?? makeState(page, make);
  states.set(name, made);
  const { stored, address } = await made;
  await page.context().setStorageState(stored);
  await page.goto(address);
};
