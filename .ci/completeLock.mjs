// Adds to package-lock.json the binaries for other systems that a package names but the lock file lacks. npm
// leaves them out when the registry it was written from does not carry them, and `npm ci` of npm 11 then refuses.
// Run it after changing a dependency: `node .ci/completeLock.mjs`.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const nested = /(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/;

/** Whether `name`, asked for by the package at `path`, is in the lock file: there or in a folder above it. */
function isLocked(packages, path, name) {
  if (packages[`${path && `${path}/`}node_modules/${name}`]) return true;
  return path !== '' && isLocked(packages, path.replace(nested, ''), name);
}

/** Optional dependencies without an entry of their own: [name, version]. */
export function gaps(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(([name]) => !isLocked(packages, path, name)),
  );
}

const system =
  /-(android|darwin|freebsd|linux|openbsd|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(?<abi>\w+))?$/;

/** An entry as npm writes it; without a checksum, which only the registry knows. */
export function entryFor(name, version) {
  const [, os, cpu, abi = ''] = system.exec(name) ?? [];
  if (!os || !/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`No system or exact version: ${name} ${version}`);
  const libc = os === 'linux' && abi !== '' ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {};
  return { version, cpu: [cpu], dev: true, ...libc, optional: true, os: [os] };
}

function complete() {
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const found = gaps(lock.packages);
  const added = found.map(([name, version]) => [`node_modules/${name}`, entryFor(name, version)]);
  const all = [...Object.entries(lock.packages), ...added];
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
  if (found.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${found.length} entries added to package-lock.json`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) complete();
