import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renamePlan } from '@/domain/commands/changePlan';
import { useHeldPlans } from '@/plans/heldPlans';
import { restoreBackup } from '@/plans/restoreBackup';
import { storePlan, withDocument } from '@/plans/storedPlans';
import { addBroughtFile, deleteBroughtFile, readBroughtFiles } from '@/storage/broughtFileTable';
import { database } from '@/storage/database';
import type { HistoryRow } from '@/storage/historyRow';
import { historyKept, readHistory } from '@/storage/historyTable';
import { readPlanRows, removePlan } from '@/storage/planTable';
import type { SnapshotCause } from '@/storage/snapshotRow';
import { addSnapshot, automaticKept, deleteSnapshots, readSnapshots } from '@/storage/snapshotTable';
import { restoringText } from '@/text/restoring';
import { emptyDatabase } from '../emptyDatabase';
import { exampleLocation, examplePlan } from '../examplePlan';
import { backupIn, madeBackup } from './madeBackup';

const planId = 'plan-1';
const now = new Date('2026-11-21T12:00:00.000Z');
const minute = (n: number) => new Date(Date.UTC(2026, 10, 21, 10, n)).toISOString();
const bar = { counted: 0, target: null };
const summary = { locations: 1, geclusterd: bar, zorggeschikt: bar, nultreden: bar };

const keepVersion = (name: string, at: string, cause: SnapshotCause = 'hand') =>
  addSnapshot({ id: `${name} ${at}`, planId, at, cause, name, summary, bytes: new Uint8Array([1, 2]) });
const clearVersions = async (of: string) => deleteSnapshots((await readSnapshots(of)).map(({ id }) => id));
const edit = (subject: string, at: string): HistoryRow => ({
  planId,
  at,
  tab: 't',
  cause: 'edit',
  label: { code: 'plan_renamed', subject },
});
const broughtFile = (id: string) => ({
  id,
  planId,
  kind: 'amenities' as const,
  name: `${id}.csv`,
  at: minute(0),
  content: new Blob(['soort;lon;lat']),
});

const backUp = async () => {
  const backup = await backupIn((await madeBackup(now)).text);
  return () => restoreBackup(backup, restoringText.besideName);
};
const versions = async () => (await readSnapshots(planId)).map(({ name }) => name);
const history = async () => (await readHistory(planId)).map(({ label }) => label.subject);
const nothing = {
  addedParts: 0,
  lostPlans: 0,
  lostParts: 0,
  damaged: [],
  heldPlans: 0,
  unstoredPlans: 0,
  unstoredParts: 0,
};

const { add, put } = IDBObjectStore.prototype;
const full = () => {
  throw new DOMException('full', 'QuotaExceededError');
};
/** The browser refuses to store in this table, or in any. */
const fillUp = (table?: string): void => {
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given: Parameters<typeof add>) {
    return table === undefined || this.name === table ? full() : add.apply(this, given);
  };
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    return table === undefined || this.name === table ? full() : put.apply(this, given);
  };
};
const makeRoom = (): void => {
  IDBObjectStore.prototype.add = add;
  IDBObjectStore.prototype.put = put;
};

beforeEach(async () => {
  await emptyDatabase();
  await storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
});
afterEach(makeRoom);

describe('een reservekopie van een plan dat er nog is', () => {
  it('brengt terug wat op de pagina Opslag gewist was, en een tweede keer niets meer', async () => {
    await keepVersion('Voor de avond', minute(1));
    await keepVersion('', minute(2), 'import');
    await addBroughtFile(broughtFile('zorg'));
    const restore = await backUp();
    await clearVersions(planId);
    await deleteBroughtFile('zorg');
    expect(await restore()).toEqual({ ...nothing, keys: [], knownKeys: [planId], addedParts: 3 });
    expect(await versions()).toEqual(['', 'Voor de avond']);
    expect((await readBroughtFiles(planId)).map(({ name }) => name)).toEqual(['zorg.csv']);
    expect(await restore()).toEqual({ ...nothing, keys: [], knownKeys: [planId] });
    expect(await versions()).toHaveLength(2);
    expect(await readBroughtFiles(planId)).toHaveLength(1);
  });

  it('laat staan wat er daarna bij kwam', async () => {
    await keepVersion('Eerste', minute(1));
    const restore = await backUp();
    await clearVersions(planId);
    await keepVersion('Tweede', minute(2));
    await restore();
    expect(await versions()).toEqual(['Tweede', 'Eerste']);
  });

  it('zet ontbrekende bewerkingen op hun eigen plaats in de tijd, en geen dubbel', async () => {
    await database.edits.add(edit('eerste', minute(1)));
    await database.edits.add(edit('tweede', minute(2)));
    const restore = await backUp();
    await database.edits.where('planId').equals(planId).delete();
    await database.edits.add(edit('tweede', minute(2)));
    await database.edits.add(edit('derde', minute(3)));
    expect(await restore()).toMatchObject({ addedParts: 1 });
    expect(await history()).toEqual(['derde', 'tweede', 'eerste']);
  });

  it('telt niet als teruggezet wat geen plaats meer heeft tussen de nieuwste', async () => {
    await keepVersion('', minute(0), 'hour');
    await database.edits.add(edit('oud', minute(0)));
    const restore = await backUp();
    await clearVersions(planId);
    await database.edits.where('planId').equals(planId).delete();
    for (let n = 1; n <= automaticKept; n += 1) await keepVersion('', minute(n), 'hour');
    await database.edits.bulkAdd(
      Array.from({ length: historyKept }, (_, n) => edit(`na ${n}`, minute(n + 1))),
    );
    expect(await restore()).toMatchObject({ addedParts: 0 });
    expect(await readSnapshots(planId)).toHaveLength(automaticKept);
    expect(await history()).not.toContain('oud');
  });

  it('komt ook uit de verwijderde plannen met al zijn momentopnamen', async () => {
    await keepVersion('Voor de avond', minute(1));
    const restore = await backUp();
    await clearVersions(planId);
    await removePlan(planId, now);
    expect(await restore()).toEqual({ ...nothing, keys: [planId], knownKeys: [] });
    expect(await versions()).toEqual(['Voor de avond']);
  });
});

describe('een reservekopie terugzetten met volle opslag', () => {
  it('houdt het plan in dit venster, zegt dat, en niet dat het onleesbaar was', async () => {
    const restore = await backUp();
    await withDocument(planId, (document) => document.run(renamePlan('Verder gewerkt')));
    fillUp();
    const { keys, ...outcome } = await restore();
    expect(outcome).toEqual({ ...nothing, knownKeys: [], heldPlans: 1 });
    expect(useHeldPlans.getState().plans.map((held) => held.planId)).toEqual(keys);
    expect(await readPlanRows()).toHaveLength(1);
  });

  it('maakt er geen twee van als het nog eens wordt geopend', async () => {
    const restore = await backUp();
    await emptyDatabase();
    fillUp();
    const { keys } = await restore();
    expect(await restore()).toEqual({ ...nothing, keys: [], knownKeys: keys });
  });

  it('is na het maken van ruimte af te maken met dezelfde reservekopie', async () => {
    await keepVersion('Voor de avond', minute(1));
    await database.edits.add(edit('eerste', minute(1)));
    await addBroughtFile(broughtFile('zorg'));
    const restore = await backUp();
    await emptyDatabase();
    for (const table of ['snapshots', 'edits', 'broughtFiles']) {
      fillUp(table);
      expect((await restore()).unstoredParts).toBe(1);
      makeRoom();
      await Promise.all(
        [database.snapshots, database.edits, database.broughtFiles].map((each) => each.clear()),
      );
    }
    fillUp('snapshots');
    expect(await restore()).toMatchObject({ addedParts: 2, unstoredParts: 1 });
    makeRoom();
    expect(await restore()).toMatchObject({ knownKeys: [planId], addedParts: 1, unstoredParts: 0 });
    expect([await versions(), await history()]).toEqual([['Voor de avond'], ['eerste']]);
    expect(await readPlanRows()).toHaveLength(1);
  });

  it('laat twee plannen uit hetzelfde bestand hun naam houden op een leeg apparaat', async () => {
    await withDocument(await storePlan(examplePlan()), (document) => document.run(renamePlan('Ander werk')));
    const restore = await backUp();
    await emptyDatabase();
    await restore();
    const names = (await readPlanRows()).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Ander werk', 'Voorbeeldplan']);
  });

  it('geeft een plan als dezelfde reservekopie twee keer tegelijk wordt geopend', async () => {
    const restore = await backUp();
    await emptyDatabase();
    const [one, two] = await Promise.all([restore(), restore()]);
    expect(await readPlanRows()).toHaveLength(1);
    expect([one.unstoredPlans, two.unstoredPlans]).toEqual([0, 0]);
  });
});
