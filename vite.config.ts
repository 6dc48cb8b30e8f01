import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { runnerImport } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/sources/contentSecurityPolicy.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const alias = { '@': folder('./src'), '@data': folder('./data') };

export default defineConfig({
  base: './',
  resolve: {
    alias,
  },
  plugins: [
    react(),
    {
      // Not in tests: y-dexie would get another Dexie there than the app.
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
            // What every screen starts with; the libraries in it seldom change.
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'start', tags: ['$initial'] },
            // What many parts of the app share of these rooms is one file: thirty small ones weigh more together. Not of ui: a
            // dialog brings its library along; and of geo not what mends shapes, for the same reason.
            {
              name: 'rooms',
              test: /src\/(?:domain|document|storage|state|plans)\/|src\/geo\/(?:bounds|centroid|measure|positionInside)\.ts/,
              minShareCount: 14,
            },
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
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
    ],
  },
});
