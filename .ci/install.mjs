// Installs the dependencies, only when they are missing or not what package-lock.json says.
// Runs before anything is installed, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/**
 * What differs between the lock file and what npm wrote down about node_modules; empty when all is in place.
 * Optional packages are left out: most are binaries for other systems, which npm rightly skips.
 */
export function differences(locked, installed) {
  const names = new Set([...Object.keys(locked), ...Object.keys(installed)]);
  names.delete('');
  return [...names].filter((name) => {
    if (!installed[name]) return !locked[name].optional;
    return locked[name]?.version !== installed[name].version;
  });
}

function packagesIn(path) {
  const file = new URL(path, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function npm(...args) {
  const windows = process.platform === 'win32';
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: 'inherit', shell: windows }).status;
}

function isOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
}

function install() {
  if (isOldNode()) {
    console.error(`Boven de kaart needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
    return 1;
  }
  const installed = packagesIn('node_modules/.package-lock.json');
  if (installed && differences(packagesIn('package-lock.json'), installed).length === 0) return 0;
  console.log(
    installed ? 'The dependencies have changed: installing again.' : 'Installing the dependencies.',
  );
  return npm('ci', '--no-audit', '--no-fund') ?? 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = install();
}
