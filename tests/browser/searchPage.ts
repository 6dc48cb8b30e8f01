import { expect, type Page } from '@playwright/test';

/** Opens the search box with the keyboard and types. */
export const searchFor = async (page: Page, typed: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Zoek een adres, plaats of perceel' })).toBeFocused();
  await page.keyboard.type(typed);
};

/** Takes the first that was found, with the keyboard, and waits until the map says what it shows. */
export const goToFirst = async (page: Page, name: string | RegExp): Promise<void> => {
  const first = page.getByRole('option', { name }).first();
  await expect(first).toBeVisible();
  const label = (await first.locator('span').first().textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.map-chip--found')).toContainText(`Gevonden: ${label}`);
};
