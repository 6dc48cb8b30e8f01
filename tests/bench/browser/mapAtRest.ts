import type { Page } from '@playwright/test';

/** Waits until the map has been drawn, and then not for `quiet` ms. */
export const mapAtRest = async (page: Page, quiet = 1_000): Promise<void> => {
  await page.waitForFunction(
    (ms) => {
      const { drawn } = window.bench.marks;
      return drawn !== undefined && performance.now() - drawn > ms;
    },
    quiet,
    { polling: 50 },
  );
};
