import { defineConfig } from '@playwright/test';
import { ensureBrowser } from '../../.ci/browser.mjs';

// Set by .ci/browserTests.mjs, the usual way in; without it `dist` as it was last built is tested.
const folder = process.env.SITE_FOLDER ?? 'dist';
const port = process.env.SITE_PORT ?? '4174';
const results = '../../test-results';
const address = `http://127.0.0.1:${port}/`;

const executablePath = ensureBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: `${results}/browser`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Long, for a machine that draws its maps in software: what passes does not wait for them.
  timeout: 120_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 25_000 },
  reporter: [['line'], ['json', { outputFile: `${results}/browser.json` }]],
  use: {
    baseURL: address,
    // The app is not put on the device each time anew: that takes as long as a test. Its own tests allow it.
    serviceWorkers: 'block',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // WebGL without a graphics card.
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        // Everything but the map is put together without a graphics card too, which is quicker than imitating one.
        '--disable-gpu-compositing',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        // Nothing but this machine: a test that needs the internet is a test that fails in a workshop.
        '--no-proxy-server',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --outDir "${folder}" --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
