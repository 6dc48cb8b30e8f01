import type { Locator } from '@playwright/test';

/** A click on a number, and digits: they take its place. */
export const typeNumber = async (field: Locator, digits: string): Promise<void> => {
  await field.click();
  await field.page().keyboard.type(digits);
};

/** A click, all of the text chosen, and typed over. */
export const typeOver = async (field: Locator, text: string): Promise<void> => {
  await field.click();
  await field.page().keyboard.press('ControlOrMeta+A');
  await field.page().keyboard.type(text);
};
