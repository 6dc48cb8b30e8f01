import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeDocument } from '@/document/encodeDocument';
import { openPlanDocument, type PlanDocument } from '@/document/planDocument';
import { newSharedDocument } from '@/document/sharedDocument';
import { addLocation } from '@/domain/commands/addLocation';
import { changeLocation } from '@/domain/commands/changeLocation';
import { setHomes } from '@/domain/commands/setHomes';
import { duplicateStoredPlan, renameStoredPlan, storePlan } from '@/plans/storedPlans';
import { practicePlan } from '@/sources/practice/practicePlan';
import { database, updatesTable } from '@/storage/database';
import type { PlanRow } from '@/storage/planRow';
import {
  changePlanRow,
  daysKept,
  deleteExpiredPlans,
  deletePlan,
  hasPlan,
  putBackPlan,
  removePlan,
  watchPlans,
} from '@/storage/planTable';
import { addSnapshot } from '@/storage/snapshotTable';
import { onAnyStanding, openStoredDocument, type Standing } from '@/storage/storedDocument';
import { rowOfPlan } from '@/storage/summary';
import { readView, writeView } from '@/storage/viewTable';
import { emptyDatabase } from '../emptyDatabase';
import { exampleLocation, examplePlan } from '../examplePlan';

/** Opens a stored plan, works on it, and closes it when all is on disk. */
const withPlan = async <Outcome>(
  planId: string,
  work: (document: PlanDocument) => Outcome,
): Promise<Outcome> => {
  const stored = await openStoredDocument(planId);
  if (stored === undefined) throw new Error(`no plan ${planId}`);
  const outcome = work(openPlanDocument(stored.doc));
  await stored.settled();
  stored.release();
  return outcome;
};

const planOf = (planId: string) => withPlan(planId, (document) => document.plan());

const nextRows = (): Promise<PlanRow[]> =>
  new Promise((resolve, reject) => {
    const stop = watchPlans((rows) => {
      resolve(rows);
      setTimeout(() => stop());
    }, reject);
  });

const daysAfter = (days: number): Date => new Date(Date.UTC(2026, 10, 21) + days * 86_400_000);

/** Every transaction, from before the database opens. */
const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');

beforeEach(async () => {
  await emptyDatabase();
});

describe('een plan op dit apparaat', () => {
  it('komt terug zoals het is opgeslagen', async () => {
    const plan = practicePlan('oefen', '2026-11-21T10:00:00.000Z');
    expect(await storePlan(plan)).toBe('oefen');
    expect(await planOf('oefen')).toEqual(plan);
  });

  it('komt na wijzigen en opnieuw openen gewijzigd terug', async () => {
    await storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    const edited = await withPlan('plan-1', (document) => {
      document.run(setHomes(exampleLocation({ id: 'a' }), 'geclusterd', 'sociale_huur', 24));
      document.run(
        changeLocation(exampleLocation({ id: 'a' }), { notes: 'Bij het station', planningStatus: '3' }),
      );
      document.run(addLocation(exampleLocation({ id: 'b' })));
      return document.plan();
    });
    expect(edited?.locations).toHaveLength(2);
    expect(await planOf('plan-1')).toEqual(edited);
  });

  it('zegt bij een wijziging eerst dat het opslaat en dan dat het opgeslagen is', async () => {
    await storePlan(examplePlan());
    const stored = await openStoredDocument('plan-1');
    if (stored === undefined) throw new Error('no plan');
    const states: Standing[] = [];
    onAnyStanding(({ standing }) => states.push(standing));
    openPlanDocument(stored.doc).run(addLocation(exampleLocation({ id: 'a' })));
    expect(states.at(-1)).toBe('saving');
    await stored.settled();
    expect(states.at(-1)).toBe('saved');
    expect(states).not.toContain('failed');
    stored.release();
  });

  it('is er niet: dat is geen fout', async () => {
    expect(await openStoredDocument('weg')).toBeUndefined();
    expect(await hasPlan('weg')).toBe(false);
  });

  it('is er ook niet als het gewist wordt terwijl het geladen wordt', async () => {
    await storePlan(examplePlan());
    // A log of so many updates is made shorter while it loads: that waits for the deletion.
    const nothing = encodeDocument(newSharedDocument());
    await database[updatesTable].bulkAdd(Array.from({ length: 400 }, () => ({ k: 'plan-1', u: nothing })));
    const opening = openStoredDocument('plan-1');
    await deletePlan('plan-1');
    expect(await opening).toBeUndefined();
  });

  it('een bestand dat twee keer geopend wordt, geeft twee plannen', async () => {
    const first = await storePlan(examplePlan({ name: 'Eerste' }));
    const second = await storePlan(examplePlan({ name: 'Tweede' }));
    expect(second).not.toBe(first);
    expect((await planOf(first))?.name).toBe('Eerste');
    expect((await planOf(second))?.name).toBe('Tweede');
  });

  it('is te hernoemen zonder het te openen', async () => {
    await storePlan(examplePlan());
    await renameStoredPlan('plan-1', 'Nieuwe naam');
    expect((await planOf('plan-1'))?.name).toBe('Nieuwe naam');
    expect((await nextRows())[0]?.name).toBe('Nieuwe naam');
  });

  it('een kopie staat los van het plan', async () => {
    await storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    const copy = (await duplicateStoredPlan('plan-1', 'Kopie')) ?? '';
    await withPlan(copy, (document) => document.run(addLocation(exampleLocation({ id: 'b' }))));
    expect((await planOf(copy))?.locations).toHaveLength(2);
    expect((await planOf('plan-1'))?.locations).toHaveLength(1);
  });
});

describe('wat er geschreven wordt', () => {
  const writes = () => transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');

  it('is niets voordat een plan geladen is, en bij openen daarna ook niet', async () => {
    await storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    transactions.mockClear();
    const stored = await openStoredDocument('plan-1');
    await stored?.settled();
    stored?.release();
    expect(writes()).toEqual([]);
  });

  it('staat op de schijf zelf voor het als opgeslagen telt: plannen, wijzigingen en momentopnamen', async () => {
    transactions.mockClear();
    await storePlan(examplePlan());
    await withPlan('plan-1', (document) => document.run(addLocation(exampleLocation({ id: 'a' }))));
    const { summary } = rowOfPlan(examplePlan());
    const row = { id: 'v', planId: 'plan-1', at: '2026-11-21T10:00:00.000Z', name: 'Voor de pauze' };
    await addSnapshot({ ...row, cause: 'hand', summary, bytes: new Uint8Array() });
    const stores = writes().flatMap(([names]) => (typeof names === 'string' ? names : [...names]));
    expect(stores).toEqual(expect.arrayContaining(['plans', updatesTable, 'snapshots']));
    expect(writes().map(([, , options]) => options?.durability)).toEqual(writes().map(() => 'strict'));
  });
});

describe('de lijst met plannen', () => {
  it('bijwerken laat een wijziging in het plan nooit wachten', async () => {
    await storePlan(examplePlan());
    transactions.mockClear();
    await changePlanRow('plan-1', (row) => Object.assign(row, { name: 'Anders' }));
    const written = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(written.map(([stores]) => [stores].flat())).toEqual([['planRows']]);
  });

  it('heeft per plan de cijfers, zonder het plan te openen', async () => {
    const plan = practicePlan('oefen', '2026-11-21T10:00:00.000Z');
    await storePlan(plan);
    const [row] = await nextRows();
    expect(row).toMatchObject({ id: 'oefen', name: 'Oefenplan (fictief)' });
    expect(row?.summary.locations).toBe(plan.locations.length);
    expect(row?.summary.geclusterd.target).toBe(640);
    expect(row?.summary.geclusterd.counted).toBeGreaterThan(100);
  });

  it('blijft werken als een rij beschadigd is', async () => {
    await storePlan(examplePlan({ id: 'heel', name: 'Heel' }));
    await storePlan(examplePlan({ id: 'stuk', name: 'Stuk' }));
    await database.table('planRows').update('stuk', { summary: 'kapot', area: 7 });
    expect((await nextRows()).map(({ name }) => name)).toEqual(['Heel']);
    expect((await planOf('stuk'))?.name).toBe('Stuk');
  });

  it('volgt wat er elders verandert', async () => {
    await storePlan(examplePlan());
    const seen: string[][] = [];
    const stop = watchPlans(
      (rows) => seen.push(rows.map(({ name }) => name)),
      () => {},
    );
    await expect.poll(() => seen.at(-1)).toEqual(['Voorbeeldplan']);
    await renameStoredPlan('plan-1', 'Hernoemd');
    await expect.poll(() => seen.at(-1)).toEqual(['Hernoemd']);
    stop();
  });
});

describe('een verwijderd plan', () => {
  it(`is ${daysKept} dagen terug te zetten, met alles erin`, async () => {
    expect(daysKept).toBe(30);
    const plan = practicePlan('oefen', '2026-11-21T10:00:00.000Z');
    await storePlan(plan);
    await removePlan('oefen', daysAfter(0));
    await deleteExpiredPlans(daysAfter(30));
    expect((await nextRows())[0]?.removedAt).toBe('2026-11-21T00:00:00.000Z');
    await putBackPlan('oefen');
    expect((await nextRows())[0]?.removedAt).toBeUndefined();
    expect(await planOf('oefen')).toEqual(plan);
  });

  it('is daarna echt weg, en andere plannen niet', async () => {
    await storePlan(examplePlan({ id: 'weg' }));
    await storePlan(examplePlan({ id: 'blijft' }));
    await writeView({ planId: 'weg', center: [5, 52], zoom: 12 });
    await removePlan('weg', daysAfter(0));
    await deleteExpiredPlans(daysAfter(30.5));
    expect(await hasPlan('weg')).toBe(false);
    expect(await readView('weg')).toBeUndefined();
    expect(await hasPlan('blijft')).toBe(true);
    expect(await planOf('blijft')).toBeDefined();
  });

  it('laat bij definitief verwijderen niets van zijn inhoud achter', async () => {
    await storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    await withPlan('plan-1', (document) => document.run(addLocation(exampleLocation({ id: 'b' }))));
    const updates = database.table(updatesTable);
    expect(await updates.where('k').equals('plan-1').count()).toBeGreaterThan(0);
    await deletePlan('plan-1');
    expect(await updates.where('k').equals('plan-1').count()).toBe(0);
  });
});

describe('waar de kaart gebleven was', () => {
  it('wordt per plan onthouden', async () => {
    await writeView({ planId: 'a', center: [5.1, 52.1], zoom: 12 });
    await writeView({ planId: 'b', center: [6, 53], zoom: 8 });
    await writeView({ planId: 'a', center: [5.2, 52.2], zoom: 14.5 });
    expect(await readView('a')).toEqual({ planId: 'a', center: [5.2, 52.2], zoom: 14.5 });
    expect(await readView('b')).toMatchObject({ zoom: 8 });
    expect(await readView('c')).toBeUndefined();
  });

  it('blijft staan als alleen een andere variant in beeld komt', async () => {
    await writeView({ planId: 'a', center: [5.1, 52.1], zoom: 12 });
    await writeView({ planId: 'a', variantId: 'v1' });
    expect(await readView('a')).toEqual({ planId: 'a', center: [5.1, 52.1], zoom: 12, variantId: 'v1' });
  });

  it('wordt vergeten als ze beschadigd is', async () => {
    await database.table('views').put({ planId: 'a', center: 'ergens', zoom: 12 });
    expect(await readView('a')).toBeUndefined();
  });
});
