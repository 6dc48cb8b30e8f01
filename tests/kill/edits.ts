import type { Page } from '@playwright/test';
import { drawer, nameField } from '../browser/planPage';
import type { SeededRandom } from '../unit/seededRandom';

/** One edit by hand, at a pace between quick and very quick. */
type Edit = (page: Page, random: SeededRandom) => Promise<void>;

const selectLocation: Edit = async (page, random) => {
  const rows = page.locator('[data-location]');
  await rows.nth(random.below(await rows.count())).click();
  await drawer(page).waitFor();
};

const typeHomes: Edit = async (page, random) => {
  const fields = page.locator('.programme [role="spinbutton"]:not([readonly])');
  await fields.nth(random.below(await fields.count())).focus();
  const digits = String(random.below(random.pick([10, 100, 1000])));
  await page.keyboard.type(digits, { delay: random.pick([0, 30, 80, 150]) });
};

const stepHomes: Edit = async (page, random) => {
  const fields = page.locator('.programme [role="spinbutton"]:not([readonly])');
  await fields.nth(random.below(await fields.count())).focus();
  for (let n = random.below(8); n >= 0; n -= 1) await page.keyboard.press('ArrowUp');
};

const chooseStatus: Edit = async (page, random) => {
  await drawer(page)
    .getByLabel('Status')
    .selectOption({ index: random.below(11) });
};

const rename: Edit = async (page, random) => {
  await nameField(page).fill(`Hof ${random.below(10_000)}`);
  await nameField(page).press('Enter');
};

const undo: Edit = async (page) => {
  const button = page.getByRole('button', { name: 'Ongedaan maken', exact: true });
  if (await button.isEnabled()) await button.click();
};

/** Does one edit at random, in a location that is or becomes the selected one. */
export const makeEdit: Edit = async (page, random) => {
  const isOpen = await drawer(page).isVisible();
  if (!isOpen || random.below(4) === 0) await selectLocation(page, random);
  const edits = [typeHomes, typeHomes, typeHomes, stepHomes, chooseStatus, chooseStatus, rename, undo];
  await random.pick(edits)(page, random);
};
