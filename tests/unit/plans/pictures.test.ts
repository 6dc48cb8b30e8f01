import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { readBackupFile } from '@/exchange/door/readBackupFile';
import { makeBackup } from '@/plans/backups';
import { bringFile } from '@/plans/broughtFiles';
import { restoreBackup } from '@/plans/restoreBackup';
import { duplicateStoredPlan, storePlan } from '@/plans/storedPlans';
import { readBroughtFiles } from '@/storage/broughtFileTable';
import { deletePlan } from '@/storage/planTable';
import { exampleLocation, examplePlan } from '../examplePlan';

const name = 'Foto Kerkweg 0123456789ab.jpg';
const keys = new Set<string>();
afterEach(async () => {
  for (const key of keys) await deletePlan(key);
});

it('een foto gaat mee in een reservekopie en in een kopie van het plan, onder de naam die de locatie kent', async () => {
  const location = exampleLocation({ id: 'a', picture: name });
  const stored = await storePlan(examplePlan({ id: 'foto', locations: [location] }));
  await bringFile(stored, 'picture', name, new Blob(['kleine foto'], { type: 'image/jpeg' }));
  const copied = await duplicateStoredPlan(stored, 'Kopie');
  const made = await makeBackup(new Date(), stored);
  if (!made.ok || copied === undefined) throw new Error('no backup or no copy');
  const read = await readBackupFile(made.value.file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  await deletePlan(stored);
  const restored = await restoreBackup(read.value, (each) => each);
  expect(restored).toMatchObject({ lostParts: 0, unstoredParts: 0 });
  expect(read.value.plans[0]?.plan.locations[0]?.picture).toBe(name);
  for (const key of [copied, ...restored.keys]) {
    keys.add(key);
    const files = await readBroughtFiles(key);
    expect(files.map((file) => [file.kind, file.name])).toEqual([['picture', name]]);
    expect(await files[0]?.content.text()).toBe('kleine foto');
  }
});
