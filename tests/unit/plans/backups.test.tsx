import { beforeEach, describe, expect, it } from 'vitest';
import { changeDensity, renamePlan } from '@/domain/commands/changePlan';
import { readBackup } from '@/exchange/backup/backup';
import { closePlan, openPlan } from '@/plans/planSession';
import { restoreBackup } from '@/plans/restoreBackup';
import { keepSnapshot } from '@/plans/snapshots';
import { storePlan, withDocument } from '@/plans/storedPlans';
import { openPlanNow, run } from '@/state/planStore';
import { database, updatesTable } from '@/storage/database';
import { readHistory } from '@/storage/historyTable';
import { readPlanRows, removePlan } from '@/storage/planTable';
import { readSnapshots } from '@/storage/snapshotTable';
import { openStoredDocument } from '@/storage/storedDocument';
import { restoringText } from '@/text/restoring';
import { emptyDatabase } from '../emptyDatabase';
import { exampleLocation, examplePlan } from '../examplePlan';
import { backupIn, madeBackup } from './madeBackup';

const now = new Date('2026-11-21T12:00:00.000Z');

const emptyBrowser = async () => {
  closePlan();
  await emptyDatabase();
};

const planIn = (key: string) => withDocument(key, (document) => document.plan());

beforeEach(emptyBrowser);

describe('een reservekopie', () => {
  it('zet op een ander apparaat hetzelfde plan terug, met momentopnamen en bewerkingen', async () => {
    const key = await storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    await openPlan(key);
    await keepSnapshot('hand', 'Voor de avond');
    run(() => renamePlan('Na de avond'));
    await expect.poll(async () => (await readHistory(openPlanNow().planId)).length).toBe(1);
    const before = await planIn(key);
    const kept = await readSnapshots(key);
    const { text } = await madeBackup(now);

    await emptyBrowser();
    const backup = await backupIn(text);
    expect([backup.lostPlans, backup.lostParts]).toEqual([0, 0]);
    const [restored = ''] = (await restoreBackup(backup, restoringText.besideName)).keys;
    expect(restored).toBe(key);
    expect(await planIn(restored)).toEqual(before);
    const snapshots = await readSnapshots(restored);
    expect(snapshots.map(({ id: _id, ...row }) => row)).toEqual(kept.map(({ id: _id, ...row }) => row));
    expect((await readHistory(restored)).map((edit) => edit.label)).toEqual([
      { code: 'plan_renamed', subject: 'Na de avond' },
    ]);
  });

  it('zet een plan dat er nog precies zo is niet nog eens neer, en telt het', async () => {
    const key = await storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    const backup = await backupIn((await madeBackup(now, key)).text);
    const restored = await restoreBackup(backup, restoringText.besideName);
    expect(restored).toMatchObject({ keys: [], knownKeys: [key], lostPlans: 0 });
    expect(await readPlanRows()).toHaveLength(1);
  });

  it('vindt hetzelfde plan ook onder een andere sleutel, en als er iets is gedaan en ongedaan gemaakt', async () => {
    const plan = examplePlan({ locations: [exampleLocation({ id: 'a' })] });
    await storePlan(plan);
    const second = await storePlan({ ...plan, name: 'Tweede' });
    const backup = await backupIn((await madeBackup(now, second)).text);
    await withDocument(second, (document) => {
      document.run(renamePlan('Even anders'));
      document.undo();
    });
    expect((await planIn(second))?.updatedAt).not.toBe(plan.updatedAt);
    const { keys, knownKeys } = await restoreBackup(backup, restoringText.besideName);
    expect({ keys, knownKeys }).toEqual({ keys: [], knownKeys: [second] });
  });

  it('houdt twee gelijke plannen in een reservekopie uit elkaar: elk heeft eigen momentopnamen', async () => {
    await storePlan(examplePlan());
    await storePlan(examplePlan());
    const { text } = await madeBackup(now);
    expect((await restoreBackup(await backupIn(text), restoringText.besideName)).knownKeys).toHaveLength(2);
    await emptyBrowser();
    expect((await restoreBackup(await backupIn(text), restoringText.besideName)).keys).toHaveLength(2);
  });

  it('haalt een plan dat net zo bij de verwijderde plannen staat weer in de lijst', async () => {
    const key = await storePlan(examplePlan());
    const backup = await backupIn((await madeBackup(now, key)).text);
    await removePlan(key, now);
    expect((await restoreBackup(backup, restoringText.besideName)).keys).toEqual([key]);
    expect((await readPlanRows()).map(({ id }) => id)).toEqual([key]);
  });

  it('zet een plan dat intussen veranderde ernaast, en overschrijft niets', async () => {
    const key = await storePlan(examplePlan());
    const backup = await backupIn((await madeBackup(now, key)).text);
    await withDocument(key, (document) => document.run(renamePlan('Verder gewerkt')));
    const { keys, knownKeys } = await restoreBackup(backup, restoringText.besideName);
    expect(keys).not.toContain(key);
    expect(knownKeys).toEqual([]);
    expect((await planIn(key))?.name).toBe('Verder gewerkt');
    expect(await readPlanRows()).toHaveLength(2);
  });

  it('weet van een teruggezet plan dat er een kopie in een bestand is', async () => {
    const { text } = await madeBackup(now, await storePlan(examplePlan()));
    await emptyBrowser();
    await restoreBackup(await backupIn(text), restoringText.besideName);
    expect((await readPlanRows()).map(({ copiedAt }) => copiedAt)).toEqual([now.toISOString()]);
  });

  it('geeft een plan dat er nog is een naam waaraan u het teruggezette herkent', async () => {
    const long = 'n'.repeat(200);
    const plans = [examplePlan({ name: 'Zeist' }), examplePlan({ id: 'plan-2', name: long })];
    const stored = await Promise.all(plans.map((plan) => storePlan(plan)));
    const backup = await backupIn((await madeBackup(now)).text);
    for (const key of stored) {
      await withDocument(key, (document) => document.run(changeDensity({ density: 75 }, 80)));
    }
    const { keys } = await restoreBackup(backup, restoringText.besideName);
    const names = (await Promise.all(keys.map(planIn))).map((plan) => plan?.name);
    expect(names.toSorted()).toEqual(['Zeist (teruggezet)', `${'n'.repeat(187)} (teruggezet)`]);
    expect((await planIn(stored[0] ?? ''))?.name).toBe('Zeist');
    expect((await readPlanRows()).map(({ name }) => name)).toContain('Zeist (teruggezet)');
  });

  it('zegt van een beschadigde reservekopie wat er weg is, en redt de rest', async () => {
    await storePlan(examplePlan());
    await storePlan(examplePlan({ id: 'plan-2', name: 'Tweede' }));
    const { text } = await madeBackup(now);
    const broken = text.replace('"features"', '"iets anders"');
    const backup = readBackup(broken);
    expect(backup?.lostPlans).toBe(1);
    expect(backup?.plans).toHaveLength(1);
  });

  it('zegt hoeveel beschadigde onderdelen er niet in staan', async () => {
    const key = await storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    const stored = await openStoredDocument(key);
    const location = stored?.doc.getMap('locations').get('a');
    (location as { set: (key: string, value: unknown) => void }).set('geometry', 'weg');
    await stored?.settled();
    stored?.release();
    expect(await madeBackup(now, key)).toMatchObject({ lostParts: 1, lostPlans: 0 });
  });

  it('houdt een bestand dat geen reservekopie is er niet voor', () => {
    expect(readBackup('{"type":"FeatureCollection","features":[]}')).toBeUndefined();
    expect(readBackup('geen json')).toBeUndefined();
  });

  it('van een plan dat niet te lezen is, wordt geen lege reservekopie', async () => {
    const key = await storePlan(examplePlan());
    await database.table(updatesTable).clear();
    await expect(madeBackup(now, key)).rejects.toThrow();
  });
});
