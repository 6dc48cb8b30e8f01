import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { runnerImport } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/sources/contentSecurityPolicy.ts';
import { projects } from './tests/unit/projects.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Modules = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/** A part of the app and all that it imports, but not what it loads when asked for. */
const reachOf = (part: string, modules: Modules): ReadonlySet<string> => {
  const reached = new Set([folder(part)]);
  // A set gives what is added while it is walked.
  for (const id of reached)
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
};

/** The file for a module that only the screen of a plan, or only its map, starts with. */
const startOfPlan = (() => {
  // The two keep a file of their own: they are asked for by name.
  const asked = new Set([folder('./src/app/PlanScreen.tsx'), folder('./src/map/createPlanMap.ts')]);
  let reach: Record<'home' | 'screen' | 'map', ReadonlySet<string>> | undefined;
  return (id: string, modules: Modules): 'screen' | 'map' | 'both' | null => {
    reach ??= {
      home: reachOf('./src/app/Home.tsx', modules),
      screen: reachOf('./src/app/PlanScreen.tsx', modules),
      map: reachOf('./src/map/createPlanMap.ts', modules),
    };
    // Of a library with one door all would seem to be reached.
    if (asked.has(id) || id.includes('/node_modules/')) return null;
    // What the list of plans fetches later itself, and a plan starts with.
    if (reach.home.has(id)) return reach.screen.has(id) ? 'both' : null;
    if (reach.screen.has(id)) return 'screen';
    return reach.map.has(id) ? 'map' : null;
  };
})();

const alias = { '@': folder('./src'), '@data': folder('./data') };

export default defineConfig({
  base: './',
  resolve: {
    alias,
  },
  plugins: [
    react(),
    {
      // Of the build alone: tests run in Node.
      name: 'lighter-libraries',
      apply: 'build',
      config: () => ({
        resolve: {
          alias: {
            // Yjs logs next to nothing: what browsers get by default brings a console with pictures, and a schema library for it.
            'lib0/logging': folder('./node_modules/lib0/logging.node.js'),
            // The package gives its build for browsers of ten years ago.
            dexie: folder('./node_modules/dexie/dist/modern/dexie.mjs'),
          },
        },
      }),
    },
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
    {
      // Made from the same schemas as the files themselves.
      name: 'file-schema',
      apply: 'build',
      async generateBundle() {
        const { module } = await runnerImport<
          typeof import('./src/features/transfer/columns/describedSchema.ts')
        >(folder('./src/features/transfer/columns/describedSchema.ts'), {
          resolve: { alias },
          configFile: false,
        });
        const { name, text } = module.describedSchema();
        this.emitFile({ type: 'asset', fileName: name, source: text });
      },
    },
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Boven de kaart',
        short_name: 'Boven de kaart',
        description: 'Samen locaties vinden voor ouderenhuisvesting',
        lang: 'nl',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#0b5760',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2,json,pmtiles,wasm}'],
        maximumFileSizeToCacheInBytes: 4_000_000,
        // The first visit too: the wifi may go before somebody reloads, and parts of the app are fetched when asked for.
        clientsClaim: true,
      },
    }),
  ],
  // In parts: a worker that reads one format does not fetch the others.
  worker: { format: 'es' },
  // Every browser of es2023 preloads modules by itself.
  build: {
    target: 'es2023',
    // Read by .ci/firstLoad.mjs.
    manifest: true,
    chunkSizeWarningLimit: 1500,
    modulePreload: {
      polyfill: false,
      // The names of what each dialog needs weigh 6 kB in the first load. Only what that load itself asks for is fetched
      // ahead; the rest follows its imports, mostly out of the cache of the service worker.
      resolveDependencies: (file, needed) =>
        /\/(?:PlanScreen|createPlanMap)-/.test(file)
          ? needed
          : needed.filter((each) => each.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every screen starts with; the libraries in it seldom change. What has to run before them goes with them.
            { name: 'libraries', tags: ['$initial'], test: /node_modules|channelsThatWork/ },
            { name: 'start', tags: ['$initial'] },
            // What a plan and its map start with is a file each: forty small ones weigh more together.
            { name: startOfPlan, debugName: 'start of a plan' },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  test: {
    // Every core: by itself it leaves one free, which is half of a machine with two.
    maxWorkers: '100%',
    // No test fails on a clock: this is for one that hangs.
    testTimeout: 60_000,
    projects,
  },
});
