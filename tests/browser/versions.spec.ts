import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { typeOver } from './hands';
import { expect, test } from './test';

test.use({ drawsMaps: false });

const openPractice = async (page: Page) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Oefenplan openen' }).click();
  await expect(table(page).getByRole('button').first()).toBeVisible();
};

const table = (page: Page) => page.getByRole('table', { name: 'Locaties' });
const openVersions = (page: Page) =>
  page.getByRole('button', { name: /Momentopnamen en bewerkingen/ }).click();

const removeFirst = async (page: Page) => {
  await table(page).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Locatie verwijderen' }).click();
};

test('een momentopname is te bekijken, te vergelijken en terug te zetten, en dat is ongedaan te maken', async ({
  page,
}) => {
  await openPractice(page);
  const first = (await page.locator('.location-row__name').first().textContent()) ?? '';
  await openVersions(page);
  await typeOver(page.getByRole('textbox', { name: 'Naam van de momentopname' }), 'Voor de pauze');
  await page.getByRole('button', { name: 'Momentopname maken' }).click();
  await expect(page.getByRole('dialog').getByText('Voor de pauze', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await removeFirst(page);
  await expect(table(page).getByText(first)).toHaveCount(0);

  await page.reload();
  await openVersions(page);
  await expect(page.getByRole('dialog').getByText(`Locatie '${first}' verwijderd`)).toBeVisible();
  await page.getByRole('button', { name: 'Bekijken' }).first().click();
  await expect(page.getByRole('row', { name: /^Locaties/ })).toContainText('-1');
  await page.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(table(page).getByText(first)).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).first().click();
  await expect(table(page).getByText(first)).toHaveCount(0);
});

test('een reservekopie brengt een gewist plan terug, met zijn momentopnamen', async ({ page }) => {
  await openPractice(page);
  await openVersions(page);
  await page.getByRole('button', { name: 'Momentopname maken' }).click();
  await expect(page.getByRole('button', { name: 'Bekijken' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Alle plannen' }).click();

  await page.getByRole('button', { name: 'Opslag bekijken' }).click();
  await page.getByRole('button', { name: "Plan 'Oefenplan (fictief)' hier wissen" }).click();
  await expect(page.getByRole('button', { name: 'Nu wissen' })).toHaveCount(0);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Reservekopie bewaren' }).click();
  const path = await (await downloading).path();
  await page.getByRole('button', { name: 'Nu wissen' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nog geen plannen op dit apparaat')).toBeVisible();

  await page.locator('input[type=file]').setInputFiles({
    name: 'reservekopie.json',
    mimeType: 'application/json',
    buffer: await readFile(path),
  });
  await page.getByRole('link', { name: 'Oefenplan (fictief)' }).click();
  await openVersions(page);
  await expect(page.getByRole('button', { name: 'Bekijken' })).toBeVisible();
});

test('een plan is steeds in hetzelfde bestand op te slaan, waar de browser dat kan', async ({ page }) => {
  await page.addInitScript(() => {
    // A real file handle without the browser's own dialog, which no test can press.
    Reflect.set(globalThis, 'picked', 0);
    Reflect.set(globalThis, 'showSaveFilePicker', async () => {
      Reflect.set(globalThis, 'picked', Reflect.get(globalThis, 'picked') + 1);
      const disk = await navigator.storage.getDirectory();
      const folder = await disk.getDirectoryHandle('kopieën', { create: true });
      return folder.getFileHandle('plan.json', { create: true });
    });
  });
  await openPractice(page);
  const saveBack = async (choice = 'Opslaan in plan.json') => {
    await page.getByRole('button', { name: 'Exporteren' }).click();
    await page.getByRole('menuitem', { name: choice }).click();
    await expect(page.getByText('Opgeslagen in plan.json.').last()).toBeVisible();
  };
  const written = () =>
    page.evaluate(async () => {
      const disk = await navigator.storage.getDirectory();
      const folder = await disk.getDirectoryHandle('kopieën');
      return (await (await folder.getFileHandle('plan.json')).getFile()).text();
    });
  await saveBack('Reservekopie in een vast bestand…');
  const before = await written();
  expect(before).toContain('boven-de-kaart-reservekopie');
  await removeFirst(page);
  await saveBack();
  // While it is being written it cannot be read.
  await expect.poll(async () => (await written().catch(() => before)).length).toBeLessThan(before.length);
  const picked = () => page.evaluate(() => Reflect.get(globalThis, 'picked'));
  expect(await picked()).toBe(1);
  // Somebody threw the folder away: the browser asks where, and the copy is made.
  await page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('kopieën', { recursive: true }),
  );
  await saveBack();
  await expect.poll(picked).toBe(2);
  await expect.poll(written).toContain('boven-de-kaart-reservekopie');
});

test('een tabblad met een oudere versie stopt met schrijven, vraagt om opnieuw te laden, en verliest niets', async ({
  page,
  context,
}) => {
  await openPractice(page);
  await table(page).getByRole('button').first().click();
  await expect(page.getByRole('button', { name: /^Opgeslagen/ })).toBeVisible();
  const newer = await context.newPage();
  await newer.goto('/icon.svg');
  /** Opens the database as a newer version would, and counts what is written in it; `version`: none to look only. */
  const countWritten = (version?: number) =>
    newer.evaluate(
      (to) =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('boven-de-kaart', to);
          request.onerror = () => reject(request.error);
          request.onblocked = () => reject(new Error('blocked'));
          request.onsuccess = () => {
            const updates = '$plans.doc_updates';
            const count = request.result.transaction(updates).objectStore(updates).count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
      version,
    );
  const before = await countWritten(9000);
  await expect(page.getByText('Een ander tabblad gebruikt een nieuwere versie van de app.')).toBeVisible();
  await page.getByLabel('Status', { exact: true }).selectOption('1A');
  await expect(page.getByRole('button', { name: /^Niet opgeslagen/ })).toBeVisible();
  expect(await countWritten()).toBe(before);

  // Nothing to be asked about: what was done goes along.
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await expect(page.getByRole('alert')).toContainText('Uw laatste wijzigingen gaan mee');
  await page.getByRole('alert').getByRole('button', { name: 'Opnieuw laden' }).click();
  await expect(page.getByText('bewaard met een nieuwere versie van de app')).toBeVisible();
  expect(await countWritten()).toBe(before);
  expect(asked).toBe(0);
  // What this tab could not write waits for the newer version.
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/left/'))),
  ).toHaveLength(1);
});

test('een ouder tabblad dat niet loslaat, houdt niet voor altijd op', async ({ page, context }) => {
  const older = await context.newPage();
  await older.goto('/icon.svg');
  // The first layout there was; whoever holds it hears nothing (a tab that the browser froze).
  await older.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('boven-de-kaart', 10);
        request.onerror = () => reject(request.error);
        request.onupgradeneeded = () => {
          const { result } = request;
          for (const name of ['plans', 'snapshots', 'edits']) {
            const store = result.createObjectStore(name, { keyPath: 'id', autoIncrement: name === 'edits' });
            store.createIndex(
              name === 'plans' ? 'updatedAt' : 'planId',
              name === 'plans' ? 'updatedAt' : 'planId',
            );
          }
          for (const name of ['views', 'files']) result.createObjectStore(name, { keyPath: 'planId' });
          const updates = result.createObjectStore('$plans.doc_updates', {
            keyPath: 'i',
            autoIncrement: true,
          });
          updates.createIndex('k', 'k');
        };
        request.onsuccess = () => resolve(undefined);
      }),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Sluit de andere tabbladen', { timeout: 15_000 });
  await page.getByRole('button', { name: 'Oefenplan openen' }).click();
  await table(page).getByRole('button').first().click();
  await page.getByLabel('Status', { exact: true }).selectOption('1A');
  await expect(page.getByRole('button', { name: /^Niet opgeslagen/ })).toBeVisible();
  await older.close();
  await expect(page.getByRole('button', { name: /^Opgeslagen/ })).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await table(page).getByRole('button').first().click();
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('1A');
});

test.describe('met de kaart erbij', () => {
  test.use({ drawsMaps: true });

  test('een momentopname is op de kaart te bekijken, zonder dat er iets te wijzigen is', async ({ page }) => {
    await openPractice(page);
    const first = (await page.locator('.location-row__name').first().textContent()) ?? '';
    const homesThen = await page.getByTestId('counted-geclusterd').textContent();
    await openVersions(page);
    await typeOver(page.getByRole('textbox', { name: 'Naam van de momentopname' }), 'Voor de pauze');
    await page.getByRole('button', { name: 'Momentopname maken' }).click();
    await expect(page.getByRole('button', { name: 'Bekijken' })).toBeVisible();
    await page.keyboard.press('Escape');
    for (let n = 0; n < 3; n += 1) await removeFirst(page);
    const homesNow = await page.getByTestId('counted-geclusterd').textContent();
    expect(homesNow).not.toBe(homesThen);

    await openVersions(page);
    await page.getByRole('button', { name: 'Bekijken' }).first().click();
    await page.getByRole('button', { name: 'Op de kaart bekijken' }).click();
    await expect(page.getByRole('heading', { name: /U bekijkt 'Voor de pauze'/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Terug naar het plan' })).toBeFocused();
    await expect(page.getByTestId('counted-geclusterd')).toHaveText(homesThen ?? '');
    await expect(page.getByRole('button', { name: first })).toBeVisible();
    await expect(page.getByRole('toolbar')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByTestId('counted-geclusterd')).toHaveText(homesThen ?? '');

    await page.getByRole('button', { name: 'Terug naar het plan' }).click();
    await expect(page.getByRole('region', { name: 'Kaart' })).toBeFocused();
    await expect(page.getByTestId('counted-geclusterd')).toHaveText(homesNow ?? '');
    await expect(table(page).getByText(first)).toHaveCount(0);

    // The Back button does the same, and not more.
    await openVersions(page);
    await page.getByRole('button', { name: 'Bekijken' }).first().click();
    await page.getByRole('button', { name: 'Op de kaart bekijken' }).click();
    await expect(page.getByRole('heading', { name: /U bekijkt 'Voor de pauze'/ })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: /U bekijkt/ })).toHaveCount(0);
    await expect(page.getByTestId('counted-geclusterd')).toHaveText(homesNow ?? '');
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Nieuw plan' })).toBeVisible();
  });
});

test('een momentopname die per ongeluk is verwijderd, is terug te halen terwijl het venster erboven open is', async ({
  page,
}) => {
  await openPractice(page);
  await openVersions(page);
  await typeOver(page.getByRole('textbox', { name: 'Naam van de momentopname' }), 'Voor de pauze');
  await page.getByRole('button', { name: 'Momentopname maken' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Momentopname Voor de pauze verwijderen' }).click();
  await expect(dialog.getByText('Nog geen momentopnamen.')).toBeVisible();
  await page.locator('.notice').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(dialog.getByText('Voor de pauze', { exact: true })).toBeVisible();
});
