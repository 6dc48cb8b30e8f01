import { expect, type Page } from '@playwright/test';
import { typeOver } from './hands';
import { openStartState } from './startState';

/** Opens the dialog of a new plan on the first screen, and waits until its municipalities can be searched. */
export const startNewPlan = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Nieuw plan' }).click();
  await expect(page.getByRole('combobox', { name: 'Gemeente' })).toBeFocused();
};

export const chooseMunicipality = async (page: Page, name: string): Promise<void> => {
  await typeOver(page.getByRole('combobox', { name: 'Gemeente' }), name);
  await page.getByRole('option', { name: new RegExp(`^${name}\\b`) }).click();
};

/** Presses "Plan maken" and waits for the plan. */
export const finishNewPlan = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Plan maken' }).click();
  await expect(dock(page)).toBeVisible();
};

/** A new, empty plan for a municipality, without an opgave, made in the dialog. */
export const makePlanByHand = async (page: Page, municipality: string): Promise<void> => {
  await startNewPlan(page);
  await chooseMunicipality(page, municipality);
  await finishNewPlan(page);
};

/**
 * The same plan, open. On a device on which nothing was done yet it is put as the app itself stored it, once made by
 * hand; after that it is made by hand here too.
 */
export const makePlan = async (page: Page, municipality: string): Promise<void> => {
  if (page.url() !== 'about:blank') return makePlanByHand(page, municipality);
  await openStartState(page, municipality, async (maker) => {
    await makePlanByHand(maker, municipality);
    await saved(maker);
  });
  await expect(dock(page)).toBeVisible();
};

export const openPracticePlan = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Oefenplan openen' }).click();
  await expect(dock(page)).toBeVisible();
};

export const goHome = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Alle plannen' }).click();
  await expect(page.getByRole('button', { name: 'Nieuw plan' })).toBeVisible();
};

export const dock = (page: Page) => page.getByRole('region', { name: 'Opgave en totalen' });

/** The counter of one type in the dock: "Geclusterd", "Zorggeschikt" or "Nultreden". */
export const counter = (page: Page, type: string) => dock(page).getByRole('region', { name: type });

/** The number of homes of one type that counts towards the opgave. */
export const counted = (page: Page, type: 'geclusterd' | 'zorggeschikt' | 'nultreden') =>
  page.getByTestId(`counted-${type}`);

/** The form of the selected location. */
export const drawer = (page: Page) => page.getByRole('form', { name: 'Locatie' });

/** The name of the selected location, first in its drawer. */
export const nameField = (page: Page) => drawer(page).getByRole('textbox', { name: 'Naam' }).first();

/** A number of the grid in the drawer: "Geclusterd, Sociale huur". */
export const homesField = (page: Page, cell: string) =>
  drawer(page).getByRole('spinbutton', { name: cell, exact: true });

/** The row of a location in the list on the left. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Locaties' }).getByRole('row', { name });

/** Waits until everything that was done is on disk. */
export const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Opgeslagen' })).toBeVisible();

/** A location without a map: it seeks a place (status 5B). After that its first number can be typed. */
export const addWithoutPlace = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Locatie zonder plek toevoegen' }).click();
  await expect(homesField(page, 'Geclusterd, Sociale huur')).toBeFocused();
};
