// `npm run test:engines`: the main path in Firefox and WebKitGTK, bad storage in Chromium too. What it takes stands in README.md.
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile, runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
// Else vite takes what it runs here for development, and the build gets React's slow half.
process.env.NODE_ENV = 'production';

// The test is TypeScript: vite reads it, with the aliases of the app.
const found = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
const inline = { root, resolve: { alias: found?.config.resolve?.alias }, logLevel: 'error' };

/** @type {{ module: typeof import('./enginesTest.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('./enginesTest.ts', import.meta.url)), inline);
process.exitCode = await module.runEngines();
