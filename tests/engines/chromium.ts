import { chromium } from '@playwright/test';
import * as z from 'zod';
import config from '../browser/playwright.config';
import type { Engine, InputAction } from './engine';

const sourceSchema = z.object({ type: z.string(), actions: z.array(z.record(z.string(), z.unknown())) });
const pointSchema = z.object({ x: z.number(), y: z.number() });
/** Keys that have a code in WebDriver. */
const named = new Map([
  ['\uE007', 'Enter'],
  ['\uE00C', 'Escape'],
  ['\uE004', 'Tab'],
]);

/** Chromium without a window, as in the other browser tests; what is stored goes with it. */
export const openChromium = async (): Promise<Engine> => {
  const { launchOptions = {}, locale = 'nl-NL' } = config.use ?? {};
  const browser = await chromium.launch(launchOptions);
  const page = await browser.newPage({ locale, viewport: { width: 1440, height: 900 } });
  const act = async (action: Record<string, unknown>): Promise<void> => {
    const { mouse, keyboard } = page;
    const { type, value, duration } = action;
    const key = named.get(String(value)) ?? String(value);
    if (type === 'pointerMove') {
      const { x, y } = pointSchema.parse(action);
      await mouse.move(x, y);
    } else if (type === 'pointerDown') await mouse.down();
    else if (type === 'pointerUp') await mouse.up();
    else if (type === 'keyDown') await keyboard.down(key);
    else if (type === 'keyUp') await keyboard.up(key);
    else await page.waitForTimeout(Number(duration));
  };
  return {
    name: 'Chromium',
    goTo: async (address) => void (await page.goto(address)),
    evaluate: (expression) => page.evaluate(`(async () => (await (${expression})) ?? null)()`),
    act: async (actions: readonly InputAction[]) => {
      for (const source of actions)
        for (const action of sourceSchema.parse(source).actions) await act(action);
    },
    chooseFile: (selector, path) => page.locator(selector).first().setInputFiles(path),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
};
