import { test as base, expect } from '@playwright/test';

export { expect };

/** What the browser itself writes when the network is down; the app cannot keep it quiet. */
const browsersOwn = /^Failed to load resource/;

type Device = {
  /** The guided tour of the practice plan was shown here before: it does not begin by itself. */
  knowsTheTour: boolean;
  /** The browser can draw a map. Whoever never looks at the map does without: it costs more than all the rest. */
  drawsMaps: boolean;
  /** What goes wrong in the page is what the test is about. */
  expectsFaults: boolean;
};

/**
 * A test in which nothing may go wrong unseen: an uncaught error, an error on the console or a breach of the
 * security policy, in any tab, makes it fail. Moving the map takes no time (reduced motion), and the window is as small
 * as a laptop's, with a quarter of its dots: maps are drawn without a graphics card here. Who reads the picture itself
 * asks for all of them.
 */
export const test = base.extend<Device>({
  knowsTheTour: [true, { option: true }],
  drawsMaps: [true, { option: true }],
  expectsFaults: [false, { option: true }],
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1240, height: 720 },
  deviceScaleFactor: 0.5,
  context: async ({ context, knowsTheTour, drawsMaps, expectsFaults }, use) => {
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
    if (knowsTheTour) await context.addInitScript(rememberTheTour);
    if (!drawsMaps) await context.addInitScript(forgetWebGL);
    await use(context);
    if (!expectsFaults) expect(faults, 'errors in the page').toEqual([]);
  },
});

/** Runs in the page. */
const rememberTheTour = (): void => {
  if (location.protocol.startsWith('http')) localStorage.setItem('boven-de-kaart/tour', 'shown');
};

/** Runs in the page: a browser without WebGL gives null. */
const forgetWebGL = (): void => {
  for (const canvas of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
    const { getContext } = canvas;
    Object.defineProperty(canvas, 'getContext', {
      value(this: HTMLCanvasElement & OffscreenCanvas, kind: string, ...rest: unknown[]) {
        return kind.includes('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      },
    });
  }
};
