import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type PluginOption, preview } from 'vite';

/** The production build, served on this machine alone. */
export type Site = { address: string; close: () => Promise<void> };

/** Serves the build in SITE_FOLDER; without it, builds the app as it is now in a folder of its own. */
export const openSite = async (plugin?: PluginOption): Promise<Site> => {
  const given = process.env.SITE_FOLDER;
  const folder = given ?? mkdtempSync(join(tmpdir(), 'boven-de-kaart-kill-'));
  const clear = () => given ?? rmSync(folder, { recursive: true, force: true });
  try {
    if (given === undefined) {
      await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    }
    const server = await preview({
      logLevel: 'error',
      plugins: [plugin],
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    return {
      address: server.resolvedUrls?.local[0] ?? '',
      close: async () => {
        await server.close();
        clear();
      },
    };
  } catch (error) {
    clear();
    throw error;
  }
};
