// `npm run bench` runs every benchmark, `npm run bench -- totals` one. It prints figures and judges nobody: the exit
// code is 0 unless a benchmark itself breaks.
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile, runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
// Else vite takes what it runs here for development, and the build after it gets React's slow and heavy half.
process.env.NODE_ENV = 'production';

// The benchmarks are TypeScript and import src as the app does: vite reads both, with the aliases of the app.
const found = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
const inline = { root, resolve: { alias: found?.config.resolve?.alias }, logLevel: 'error' };

/** @type {{ module: typeof import('./benches.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('./benches.ts', import.meta.url)), inline);
process.exitCode = await module.runBenches(process.argv.slice(2));
