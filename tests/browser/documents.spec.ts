import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { counted, openPracticePlan } from './planPage';
import { expect, test } from './test';

const hasPoppler = spawnSync('pdfinfo', ['-v']).status === 0;
if (!hasPoppler) process.stdout.write('LET OP: pdfinfo ontbreekt; de PDF is niet getest.\n');

test('een druk op de knop geeft de VHP-bijlage in Word, met de getallen van de balk en een kaart die genummerd is', async ({
  page,
}, testInfo) => {
  await openPracticePlan(page);
  const homes = (await counted(page, 'geclusterd').textContent()) ?? '';
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await page.getByRole('menuitem', { name: 'Word (VHP-bijlage)' }).click();
  const preview = page.getByRole('region', { name: 'Voorbeeld van het document' });
  const target = preview.getByRole('table', { name: 'Tabel B. Opgave en gat' });
  await expect(target.getByRole('row', { name: 'Geclusterd' })).toContainText(homes);
  await expect(preview.getByRole('img', { name: /^Kaart met 25 locaties/ })).toHaveCount(3);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word (VHP-bijlage)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^vhp-bijlage-oefenplan-fictief-\d{4}-\d\d-\d\d\.docx$/);
  const parts = unzipSync(await readFile(await download.path()));
  // Drawn in the worker, on the map of the screen.
  expect(Object.keys(parts).filter((name) => /^word\/media\/.+\.jpg$/.test(name))).toHaveLength(3);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(body.match(/<wp:docPr [^>]*descr="Kaart met 25 locaties/g)).toHaveLength(3);

  // On paper there is the document alone.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Locaties voor ouderenhuisvesting' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Word (VHP-bijlage)' })).toBeHidden();

  // The PDF of the browser says to a screen reader what is a heading, a table, the head of a column and a picture.
  const path = testInfo.outputPath('vhp-bijlage.pdf');
  await page.pdf({ path, preferCSSPageSize: true, tagged: true, outline: true });
  if (!hasPoppler) return;
  const told = (...args: string[]) => spawnSync('pdfinfo', [...args, path], { encoding: 'utf8' }).stdout;
  expect(told()).toMatch(/Title: +VHP-bijlage Oefenplan \(fictief\).*Tagged: +yes/s);
  const structure = told('-struct');
  for (const [tag, least] of [
    ['H1', 1],
    ['H2', 10],
    ['Caption', 20],
    ['Table', 20],
    ['TH', 200],
    ['Figure', 3],
  ] as const) {
    expect(structure.match(new RegExp(`^ *${tag}\\b`, 'gm'))?.length ?? 0, tag).toBeGreaterThanOrEqual(least);
  }
});
