import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSite } from '../kill/site';
import { badStorage } from './badStorage';
import { openChromium } from './chromium';
import type { Engine } from './engine';
import { openFirefox } from './firefox';
import { forbidden, forbidStorage } from './forbidStorage';
import { mainPath, type Path } from './mainPath';
import { endProgram, isThere, startProgram } from './programs';
import { openWebKit } from './webkit';
import { withoutStorage } from './withoutStorage';

type Row = {
  name: string;
  needs: readonly string[];
  open: (env: NodeJS.ProcessEnv) => Promise<Engine>;
  path: Path;
  /** Where the app is, after the address of the site. */
  at?: string;
};

/** All site data blocked, as a strict user or an administrator sets it. */
const openFirefoxWithoutStorage = (env: NodeJS.ProcessEnv) =>
  openFirefox(env, { 'network.cookie.cookieBehavior': 2 });

const engines: readonly Row[] = [
  { name: 'chromium', needs: [], open: openChromium, path: badStorage },
  { name: 'firefox', needs: ['Xvfb', 'firefox-esr'], open: openFirefox, path: mainPath },
  { name: 'firefox', needs: ['Xvfb', 'firefox-esr'], open: openFirefoxWithoutStorage, path: withoutStorage },
  { name: 'firefox', needs: ['Xvfb', 'firefox-esr'], open: openFirefox, path: badStorage },
  { name: 'webkit', needs: ['Xvfb', 'WebKitWebDriver'], open: openWebKit, path: mainPath },
  {
    name: 'webkit',
    needs: ['Xvfb', 'WebKitWebDriver'],
    open: openWebKit,
    path: withoutStorage,
    at: forbidden,
  },
  { name: 'webkit', needs: ['Xvfb', 'WebKitWebDriver'], open: openWebKit, path: badStorage },
];

const keepPicture = async (engine: Engine, step: number) => {
  const folder = process.env.PICTURES;
  if (folder !== undefined) writeFileSync(join(folder, `${engine.name}-${step}.png`), await engine.picture());
};

/** Walks a path in one engine; the number of steps that went well, and what went wrong. */
const walk = async (
  engine: Engine,
  path: Path,
  address: string,
): Promise<{ passed: number; failed: number }> => {
  let passed = 0;
  for (const [words, step] of path(engine, address)) {
    const begin = Date.now();
    try {
      await step();
      passed += 1;
      console.log(`  ${engine.name}: ${words} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
      await keepPicture(engine, passed);
    } catch (error) {
      console.error(`  ${engine.name}: FAILED: ${words}: ${error instanceof Error ? error.message : error}`);
      await keepPicture(engine, 0).catch(() => undefined);
      // The next steps stand on this one.
      return { passed, failed: 1 };
    }
  }
  return { passed, failed: 0 };
};

/** The exit code: 0 when every engine that is on this machine walked the whole path. */
export const runEngines = async (): Promise<number> => {
  const asked = process.env.ENGINES?.split(',') ?? engines.map(({ name }) => name);
  const site = await openSite(forbidStorage);
  const sum = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const { name, needs, open, path, at = '' } of engines.filter((engine) =>
      asked.includes(engine.name),
    )) {
      const missing = needs.filter((command) => !isThere(command));
      if (missing.length > 0) {
        console.log(`  ${name}: skipped, not on this machine: ${missing.join(', ')}`);
        sum.skipped += 1;
        continue;
      }
      const screen = await startProgram(
        'Xvfb',
        ['-displayfd', '3', '-screen', '0', '1600x1100x24'],
        /(\d+)\n/,
      );
      const engine = await open({ ...process.env, DISPLAY: `:${screen.said[1]}` });
      const { passed, failed } = await walk(engine, path, `${site.address}${at}`);
      sum.passed += passed;
      sum.failed += failed;
      await engine.close();
      await endProgram(screen.process);
    }
  } finally {
    await site.close();
  }
  console.log(`engines: ${sum.passed} steps passed, ${sum.failed} failed, ${sum.skipped} engines skipped`);
  return sum.failed === 0 ? 0 : 1;
};
