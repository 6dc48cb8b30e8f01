// Runs the browser tests on the production build: a browser, a build and a port of their own, so that several
// runs in one working copy do not meet. Passes its arguments on: `npm run test:browser -- drawing --headed`.
// SITE_FOLDER: a build to take instead.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const require = createRequire(import.meta.url);
const vite = join(require.resolve('vite/package.json'), '../bin/vite.js');
const playwright = require.resolve('@playwright/test/cli');

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function node(args, env = {}) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    .status;
}

function test(browser, site, port) {
  const config = ['--config', 'tests/browser/playwright.config.ts'];
  const env = { BROWSER_PATH: browser, SITE_FOLDER: site, SITE_PORT: String(port) };
  return node([playwright, 'test', ...config, ...process.argv.slice(2)], env) ?? 1;
}

function buildAndTest(browser, port) {
  const site = mkdtempSync(join(tmpdir(), 'boven-de-kaart-'));
  try {
    const built = node([vite, 'build', '--outDir', site, '--logLevel', 'warn']);
    return built === 0 ? test(browser, site, port) : (built ?? 1);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

const browser = ensureBrowser();
if (browser) {
  console.log(`Browser: ${browser}`);
  const given = process.env.SITE_FOLDER;
  const port = await freePort();
  process.exitCode = given ? test(browser, given, port) : buildAndTest(browser, port);
} else {
  console.error('No browser found or installed. Set BROWSER_PATH to a Chrome, Chromium or Edge.');
  process.exitCode = 1;
}
