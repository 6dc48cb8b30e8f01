// `npm run test:kill`: kills the browser under an open plan, again and again, and looks what is left of the work.
// KILLS: how many times (100; 10 in CI). SEED: the edits and moments of an earlier run.
// MOST_LOST: ms of work that may be lost (300). SITE_FOLDER: a build to take.
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile, runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
// Else vite takes what it runs here for development, and the build gets React's slow half.
process.env.NODE_ENV = 'production';

// The test is TypeScript: vite reads it, with the aliases of the app.
const found = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
const inline = { root, resolve: { alias: found?.config.resolve?.alias }, logLevel: 'error' };

/** @type {{ module: typeof import('./killTest.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('./killTest.ts', import.meta.url)), inline);
process.exitCode = await module.runKillTest();
