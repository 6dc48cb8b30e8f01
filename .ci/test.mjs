// The README's test command: installs what is missing, then runs every test, also when an earlier kind failed.
// `node .ci/test.mjs all`: with all of the random work instead of a sixth.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const windows = process.platform === 'win32';

function run(command, ...args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows }).status === 0;
}

if (process.argv[2] === 'all') process.env.TEST_PART = 'all';

// An old report must not pass for a new one.
rmSync(new URL('test-results/unit.json', root), { force: true });
rmSync(new URL('test-results/browser.json', root), { force: true });

if (!run('node', '.ci/install.mjs')) process.exit(1);
const npm = windows ? 'npm.cmd' : 'npm';
const passed = ['test:unit', 'test:browser'].map((script) => run(npm, 'run', script));
process.exitCode = passed.every(Boolean) ? 0 : 1;
