import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { fileSchema, type PlanFile } from '@/exchange/plan/fileSchema';

/** A file to hand to the app: its name and what is in it. */
export type GivenFile = { name: string; text: string };

/** One of the files in tests/fixtures/files. */
export const fixture = async (name: string): Promise<GivenFile> => ({
  name,
  text: await readFile(new URL(`../fixtures/files/${name}`, import.meta.url), 'utf8'),
});

const giveFile = async (page: Page, button: string, { name, text }: GivenFile): Promise<void> => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(text) });
};

/** Chooses a file with "Importeren" in the open plan; the dialog then says what it holds. */
export const chooseImport = (page: Page, file: GivenFile) => giveFile(page, 'Importeren', file);

/** Chooses a file with "Bestand openen" on the first screen. */
export const openFile = (page: Page, file: GivenFile) => giveFile(page, 'Bestand openen', file);

/** The open plan as the GeoJSON that "Exporteren" gives, with its file name. */
export const exportGeoJson = async (page: Page): Promise<GivenFile> => {
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'GeoJSON (WGS84)' }).click();
  const download = await downloading;
  const text = await readFile(await download.path(), 'utf8');
  await expect(page.getByText('Kijk bij uw downloads').last()).toBeVisible();
  return { name: download.suggestedFilename(), text };
};

/** What an exported file says, held strictly against the published format. */
export const planIn = ({ text }: GivenFile): PlanFile => fileSchema.parse(JSON.parse(text));

/** The open plan, by way of an export. */
export const exportedPlan = async (page: Page): Promise<PlanFile> => planIn(await exportGeoJson(page));
