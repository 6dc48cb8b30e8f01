import { test as base, expect } from '@playwright/test';

export { expect };

/** What the browser itself writes when the network is down; the app cannot keep it quiet. */
const browsersOwn = /^Failed to load resource/;

/**
 * A test in which nothing may go wrong unseen: an uncaught error, an error on the console or a breach of the
 * security policy, in any tab, makes it fail. Moving the map takes no time
 * (reduced motion), and the window is as small as a laptop's: maps are drawn without a graphics card here.
 */
export const test = base.extend({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1240, height: 720 },
  context: async ({ context }, use) => {
    const faults: string[] = [];
    context.on('weberror', (event) => faults.push(String(event.error())));
    context.on('console', (line) => {
      if (line.type() === 'error' && !browsersOwn.test(line.text())) faults.push(line.text());
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`security policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    await use(context);
    expect(faults, 'errors in the page').toEqual([]);
  },
});
