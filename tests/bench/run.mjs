// `npm run bench` runs every benchmark, `npm run bench -- totals` one. It prints figures and judges nobody: the exit
// code is 0 unless a benchmark itself breaks.
import { fileURLToPath } from 'node:url';
import { createServer, loadConfigFromFile } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
// Else vite takes what it runs here for development, and the build after it gets React's slow and heavy half.
process.env.NODE_ENV = 'production';

// The benchmarks are TypeScript and import src as the app does: vite reads both, with the aliases of the app.
const found = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
const server = await createServer({
  root,
  configFile: false,
  resolve: { alias: found?.config.resolve?.alias },
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
});
try {
  // Open until the end: what is measured fetches parts of itself when it needs them.
  /** @type {typeof import('./benches.ts')} */
  const module = await server.ssrLoadModule(fileURLToPath(new URL('./benches.ts', import.meta.url)));
  process.exitCode = await module.runBenches(process.argv.slice(2));
} finally {
  await server.close();
}
