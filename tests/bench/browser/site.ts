import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import config from '../../browser/playwright.config';
import { watchPage } from './watchPage';

/** The production build, served on this machine, and the browser of the browser tests. */
export type Site = {
  address: string;
  /** Where the built files are. */
  folder: string;
  /** A profile of its own: nothing stored, no service worker, and what happens in each page is watched. */
  newContext: () => Promise<BrowserContext>;
  close: () => Promise<void>;
};

const {
  launchOptions = {},
  viewport = null,
  locale = 'nl-NL',
  timezoneId = 'Europe/Amsterdam',
} = config.use ?? {};

const newContext = async (browser: Browser): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport, locale, timezoneId, serviceWorkers: 'block' });
  context.setDefaultTimeout(180_000);
  await context.addInitScript(watchPage);
  return context;
};

/** Builds the app as it is now in a folder of its own, serves it and starts the browser. */
export const openSite = async (): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'boven-de-kaart-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    const server = await preview({
      logLevel: 'error',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    const browser = await chromium.launch(launchOptions);
    return {
      address: server.resolvedUrls?.local[0] ?? '',
      folder,
      newContext: () => newContext(browser),
      close: async () => {
        await browser.close();
        await server.close();
        clear();
      },
    };
  } catch (error) {
    clear();
    throw error;
  }
};
