import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { drawer, openPracticePlan, rowOf, startNewPlan } from './planPage';
import { searchFor } from './searchPage';
import { expect, test } from './test';

/** WCAG 2.2 A and AA, and what is good practice beyond it, for as far as a program can see. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The open list of a combobox hangs at the end of the page, outside every landmark: the field owns it. While it is
 * open the rest of the page is hidden from screen readers, so lists are looked at closed.
 */
const rules = { region: { enabled: false } };

/** What axe-core finds wrong on the screen as it is, a line each. */
const faultsOf = async (page: Page, where: string): Promise<string[]> => {
  await page.evaluate(axe.source);
  const options = { runOnly: tags, rules };
  const violations = await page.evaluate(async (wanted) => {
    const checker: typeof axe = Reflect.get(globalThis, 'axe');
    return (await checker.run(document, wanted)).violations;
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id} ${target.join(' ')} ${failureSummary}`),
  );
};

test('overal in een plan vindt axe-core niets dat iemand buitensluit', async ({ page }) => {
  const faults: string[] = [];
  const check = async (where: string) => faults.push(...(await faultsOf(page, where)));
  await openPracticePlan(page);
  for (const tab of ['Opgave', 'Partners', 'Proces', 'Kaartlagen', 'Locaties']) {
    await page.getByRole('tab', { name: tab }).click();
    await check(tab);
  }
  await rowOf(page, 'Oud-gemeentehuis').getByRole('button').click();
  await drawer(page).getByText('Meer', { exact: true }).click();
  await check('de gekozen locatie');
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await check('het menu Exporteren');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Momentopnamen en bewerkingen/ }).click();
  await expect(page.getByRole('textbox', { name: 'Naam van de momentopname' })).toBeVisible();
  await check('versies');
  await page.keyboard.press('Escape');
  await searchFor(page, '');
  await check('zoeken');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Rondleiding', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Rondleiding' })).toBeVisible();
  await check('de rondleiding');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Presentatie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await check('presentatie');
  expect(faults).toEqual([]);
});

test.describe('donker, op een telefoon', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });

  test('ook op het beginscherm vindt axe-core niets', async ({ page }) => {
    const faults: string[] = [];
    const check = async (where: string) => faults.push(...(await faultsOf(page, where)));
    await startNewPlan(page);
    await check('nieuw plan');
    await openPracticePlan(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
    await check('sneltoetsen');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Legenda' }).click();
    await check('een plan, met de legenda open');
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Oefenplan (fictief)' })).toBeVisible();
    await check('de plannen');
    await page.getByRole('button', { name: 'Opslag bekijken' }).click();
    await page.getByRole('button', { name: "Plan 'Oefenplan (fictief)' hier wissen" }).focus();
    await check('opslag');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Niet wissen' })).toBeVisible();
    await check('iets wissen');
    expect(faults).toEqual([]);
  });
});
