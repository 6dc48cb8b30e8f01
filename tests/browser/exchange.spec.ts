import { placePoint } from './mapPage';
import { chooseImport, exportGeoJson, fixture, openFile, planIn } from './planFile';
import { counted, drawer, goHome, makePlan, openPracticePlan, rowOf } from './planPage';
import { expect, test } from './test';

test.use({ drawsMaps: false });

test('wat u exporteert is geldig, en in een leeg plan ingelezen geeft het precies hetzelfde plan', async ({
  page,
}) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await openPracticePlan(page);
  const file = await exportGeoJson(page);
  expect(file.name).toMatch(/^oefenplan-fictief-\d{4}-\d\d-\d\d\.geojson$/);
  const { features } = planIn(file);
  const homes = await counted(page, 'geclusterd').textContent();

  await goHome(page);
  await makePlan(page, 'Zeist');
  await chooseImport(page, file);
  const dialog = page.getByRole('dialog', { name: 'Bestand importeren' });
  await expect(dialog).toContainText(`Gevonden: ${features.length} locaties`);
  await expect(dialog).toContainText("het hele plan 'Oefenplan (fictief)' wordt overgenomen");
  await expect(dialog).toContainText('Alles is gelezen zoals het in het bestand staat.');
  await dialog.getByRole('button', { name: 'Plan overnemen' }).click();
  await expect(counted(page, 'geclusterd')).toHaveText(homes ?? '');
  expect((await exportGeoJson(page)).text).toBe(file.text);

  // Beside the page: a large plan would hold the map for seconds. Written, read, kept as it came, and written again.
  expect(workers.filter((url) => url.includes('files.worker'))).toHaveLength(4);
  const here = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(here.filter((name) => /(?:read|write)GeoJson/.test(name))).toEqual([]);

  await page.reload();
  await expect(counted(page, 'geclusterd')).toHaveText(homes ?? '');
  expect((await exportGeoJson(page)).text).toBe(file.text);
});

test.describe('met de kaart erbij', () => {
  test.use({ drawsMaps: true });

  test('in een plan met inhoud komen de locaties erbij, in een stap die ongedaan te maken is', async ({
    page,
  }) => {
    await makePlan(page, 'Zeist');
    await placePoint(page, [0, 0]);
    await page.keyboard.type('10');
    await drawer(page).getByRole('button', { name: 'Klaar' }).click();
    await chooseImport(page, await fixture('zonder-plan.geojson'));
    const dialog = page.getByRole('dialog', { name: 'Bestand importeren' });
    await expect(dialog).toContainText(
      "De locaties komen bij wat er al in 'Ouderenhuisvesting Zeist' staat.",
    );
    await dialog.getByRole('button', { name: '2 locaties toevoegen' }).click();
    await expect(page.getByText('3 locaties')).toBeVisible();
    await expect(counted(page, 'geclusterd')).toHaveText('34');
    await expect(rowOf(page, 'Locatie 1')).toBeVisible();
    await expect(rowOf(page, 'Dorpshart')).toContainText('Woonstichting');

    const undo = page.getByRole('button', { name: 'Ongedaan maken', exact: true });
    await expect(undo).toHaveAttribute('title', /2 locaties geïmporteerd/);
    await undo.click();
    await expect(counted(page, 'geclusterd')).toHaveText('10');
  });
});

test('met Bestand openen wordt een bestand een nieuw plan op dit apparaat', async ({ page }) => {
  await openPracticePlan(page);
  const file = await exportGeoJson(page);
  await goHome(page);
  await openFile(page, file);
  await expect(page.getByText("'Oefenplan (fictief)' staat hier al precies zo.")).toBeVisible();
  await expect(page.getByLabel('Naam van het plan')).toHaveValue('Oefenplan (fictief)');
  await goHome(page);
  await expect(page.getByRole('link', { name: 'Oefenplan (fictief)' })).toHaveCount(1);

  const other = { ...file, text: file.text.replace('"Oefenplan (fictief)"', '"Ander bod"') };
  await openFile(page, other);
  await expect(page.getByLabel('Naam van het plan')).toHaveValue('Ander bod');
  expect((await exportGeoJson(page)).text).toBe(other.text);
  await goHome(page);
  await expect(page.getByRole('link', { name: 'Oefenplan (fictief)' })).toHaveCount(1);

  await openFile(page, await fixture('zonder-plan.geojson'));
  const proposal = page.getByRole('dialog', { name: 'Nieuw plan met deze locaties' });
  await expect(proposal).toContainText('2 locaties met 30 woningen, zonder plan eromheen');
  await proposal.getByRole('button', { name: 'Plan maken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bestand importeren' });
  await dialog.getByRole('button', { name: '2 locaties toevoegen' }).click();
  await expect(rowOf(page, 'Dorpshart')).toBeVisible();
  await page.getByRole('button', { name: 'Verslag bekijken' }).click();
  await expect(page.getByRole('row', { name: /^Dorpshart Nieuw/ })).toBeVisible();
});
