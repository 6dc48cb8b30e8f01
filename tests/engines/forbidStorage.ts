import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What a browser does that may store nothing: whoever asks for its storage gets an error. */
const refusing = `(() => {
  const refuse = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
  for (const name of ['localStorage', 'sessionStorage', 'caches']) Object.defineProperty(window, name, { get: refuse });
  IDBFactory.prototype.open = IDBFactory.prototype.databases = refuse;
})();`;

/** Where the app is that may store nothing: for an engine that cannot be told so from outside. */
export const forbidden = '?forbidden';

/** Serves the app there with what refuses, before anything of it runs. */
export const forbidStorage: Plugin = {
  name: 'forbid-storage',
  configurePreviewServer: ({ middlewares, config }) => {
    middlewares.use((request, response, next) => {
      if (request.url === '/refusing.js')
        return response.setHeader('content-type', 'text/javascript').end(refusing);
      if (request.url !== `/${forbidden}`) return next();
      const page = readFileSync(resolve(config.root, config.build.outDir, 'index.html'), 'utf8');
      return response
        .setHeader('content-type', 'text/html')
        .end(page.replace('<head>', '<head><script src="./refusing.js"></script>'));
    });
  },
};
