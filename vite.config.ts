import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/sources/contentSecurityPolicy.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: './',
  resolve: { alias: { '@': folder('./src'), '@data': folder('./data') } },
  plugins: [
    react(),
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
        globPatterns: ['**/*.{js,css,html,svg,woff2,json,pmtiles}'],
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
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What many parts of the app share of these rooms is one file: thirty small ones weigh more together.
          groups: [{ name: 'rooms', test: /src\/(?:domain|document|storage|state)\//, minShareCount: 7 }],
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
