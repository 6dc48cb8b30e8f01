// Finds a browser for the tests, or installs one. `node .ci/browser.mjs` prints its path.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];

/** Where browsers usually are on this system, best first; not all of them exist. */
export function usualPlaces(platform = process.platform, env = process.env) {
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', `${env.HOME}/Applications`];
    return [...folders.flatMap((f) => apps.map((a) => `${f}/${a}.app/Contents/MacOS/${a}`)), ...onPath];
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return [...folders.flatMap((f) => apps.map((a) => `${f}\\${a}`)), ...onPath];
  }
  const fixed = ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
  return [...onPath, ...fixed];
}

/** There, and able to start: a browser without its system libraries, or a stub of a package manager, is not. */
function works(path) {
  if (!existsSync(path)) return false;
  // On Windows --version opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Shows what the command says on stderr: stdout is for the path alone. */
function run(command, args, timeout) {
  console.error(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout, env }).status === 0;
}

function playwrightsOwn() {
  const require = createRequire(import.meta.url);
  run(process.execPath, [require.resolve('@playwright/test/cli'), 'install', 'chromium'], 300_000);
  return require('@playwright/test').chromium.executablePath();
}

function debiansOwn() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  const [command, ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  run(command, [...before, 'update'], 300_000);
  const packages = ['chromium', 'fonts-liberation'];
  run(command, [...before, 'install', '-y', '--no-install-recommends', ...packages], 600_000);
  return '/usr/bin/chromium';
}

/**
 * The path of a browser of the Chromium family: BROWSER_PATH, else one that is on this machine, else one it
 * installs. Undefined when none can be had.
 */
export function ensureBrowser(places = usualPlaces()) {
  const asked = process.env.BROWSER_PATH;
  if (asked) return works(asked) ? asked : undefined;
  const found = places.find(works);
  if (found) return found;
  console.error('No Chrome, Chromium or Edge on this machine: installing one.');
  for (const install of [playwrightsOwn, debiansOwn]) {
    const installed = install();
    if (installed && works(installed)) return installed;
  }
  return undefined;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const path = ensureBrowser();
  if (path) console.log(path);
  else console.error('No browser found or installed. Set BROWSER_PATH to a Chrome, Chromium or Edge.');
  process.exitCode = path ? 0 : 1;
}
