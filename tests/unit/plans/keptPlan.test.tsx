import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addLocation } from '@/domain/commands/addLocation';
import { addVariant, setOwnNumbers } from '@/domain/commands/changeVariants';
import { importInParts } from '@/domain/commands/importPlan';
import { removeLocation } from '@/domain/commands/removeLocation';
import { setHomes } from '@/domain/commands/setHomes';
import { exampleLocation, examplePlan } from '../examplePlan';
import { type App, freshApp } from './freshApp';

vi.mock('@/storage/patience', async () => (await import('./littlePatience')).littlePatience);

const locations = Array.from({ length: 600 }, (_, n) =>
  exampleLocation({ id: `l${String(n).padStart(4, '0')}`, name: `Locatie ${n}` }),
);
const planId = 'plan-1';
const patient = { timeout: 30_000 };

const statusOf = (app: App) => app.usePlanState.getState().status;
const lastOnDisk = async () => (await (await import('@/storage/updateLog')).readLogKeys(planId))?.at(-1);
const openKept = async (): Promise<IDBDatabase> => {
  const open = indexedDB.open('boven-de-kaart-shown');
  await new Promise((resolve) => {
    open.onsuccess = resolve;
  });
  return open.result;
};
const headsKept = async (): Promise<string[]> => {
  const kept = await openKept();
  const heads = await new Promise<{ last: number }[]>((resolve) => {
    const request = kept.transaction('heads').objectStore('heads').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  kept.close();
  const now = await lastOnDisk();
  return heads.map(({ last }) => (last === now ? 'up to date' : 'behind'));
};
/** What a page shows from the moment its plan opens, each once: how many locations, and whether its document is there. */
const seenIn = async (app: App): Promise<string[]> => {
  const seen = new Set<string>();
  const stop = app.usePlanState.subscribe((state) => {
    if (state.status !== 'open') return;
    seen.add(`${state.view.locations.size} ${app.lastChanged() === undefined ? 'as kept' : 'as stored'}`);
  });
  await app.openPlan(planId);
  stop();
  return [...seen];
};

/** Works in a tab until what is kept for the screen is up to date, and loads the page anew. */
const reload = async (): Promise<App> => {
  await expect.poll(headsKept, patient).toEqual(['up to date']);
  return freshApp();
};

/** Opens the plan up to where the screen shows it; `opening` goes on until its document has come. */
const openToEye = async (app: App): Promise<{ opening: Promise<void> }> => {
  const shown = new Promise<void>((resolve) => {
    app.usePlanState.subscribe(({ status }) => status === 'open' && resolve());
  });
  const opening = app.openPlan(planId);
  await shown;
  expect(app.lastChanged()).toBeUndefined();
  return { opening };
};

/** Waits long enough for what is to be kept to have been kept. */
const later = () => new Promise((resolve) => setTimeout(resolve, 1_500));

const importX = (app: App): Promise<boolean> => {
  const locations = [exampleLocation({ id: 'x', name: 'Nieuw' })];
  const parts = importInParts({ locations, partners: [], importReports: [] }, [], { gone: [], earlier: [] });
  return app.runInParts(parts, 1, () => undefined);
};
const linesOf = async (app: App) => (await app.readHistory(planId)).map(({ label }) => label);
const rowOf = async (app: App) => (await app.readPlanRows()).find(({ id }) => id === planId);

let first: App;

beforeEach(async () => {
  first = await freshApp();
  await Promise.all(first.database.tables.map((table) => table.clear()));
  await (await import('@/storage/keptPlan')).dropKeptPlan(planId);
  await first.storePlan(examplePlan({ locations }));
  await first.openPlan(planId);
}, 60_000);

afterEach(async () => {
  vi.unstubAllGlobals();
  // The tabs of one test have nothing to do with the plan of the next.
  await first.deletePlan(planId);
});

describe('een groot plan', () => {
  it('staat op het scherm voor zijn document er is, en is daarna hetzelfde', async () => {
    const next = await reload();
    const { opening } = await openToEye(next);
    expect(next.openPlanNow().view.locations.size).toBe(600);
    expect(next.wholePlan()?.locations).toEqual(locations);
    const before = next.openPlanNow().view;
    next.run(() => undefined);
    await opening;
    expect(next.openPlanNow().view).toBe(before);
    expect(next.openPlanNow().view.locations.get('l0003')).toEqual(
      first.openPlanNow().view.locations.get('l0003'),
    );
  });

  it('laat bewerkingen wachten op het document, en voert ze dan in volgorde uit', async () => {
    const next = await reload();
    const { opening } = await openToEye(next);
    const type = (count: number) =>
      next.run(({ locations: now }) => {
        const location = now.get('l0001');
        return location && setHomes(location, 'geclusterd', 'sociale_huur', count, undefined);
      });
    type(2);
    type(20);
    expect(next.openPlanNow()).toMatchObject({ saved: 'saving', isWaiting: true });
    expect(next.holdsRefusedWork()).toBe(true);
    await opening;
    expect(next.openPlanNow().isWaiting).toBe(false);
    expect(next.openPlanNow().view.locations.get('l0001')?.programme).toMatchObject([{ count: 20 }]);
    await expect.poll(() => next.openPlanNow().saved, patient).toBe('saved');
    expect((await next.readHistory(planId)).length).toBeGreaterThan(0);
  });

  it('brengt een momentopname terug, ook als die er eerder is dan het document, en zegt dat er iets veranderde', async () => {
    const packPlan = async () => ({ ok: true, value: new Uint8Array() });
    vi.doMock('@/exchange/door/packedPlan', () => ({ packPlan }));
    const next = await reload();
    const { opening } = await openToEye(next);
    const then = examplePlan({ locations: locations.slice(0, 599) });
    const [isChanged] = await Promise.all([next.restoreSnapshot(then, 'Toen'), opening]);
    expect(isChanged).toBe(true);
    expect(next.openPlanNow().view.locations.size).toBe(599);
    vi.doUnmock('@/exchange/door/packedPlan');
  });

  it('verliest geen bewerking van wie het plan verlaat voor het document er is', async () => {
    const next = await reload();
    const { opening } = await openToEye(next);
    next.run(() => addLocation(exampleLocation({ id: 'x', name: 'Nieuw' })));
    const before = await rowOf(next);
    next.closePlan();
    expect(next.holdsRefusedWork()).toBe(true);
    await opening;
    await expect.poll(() => next.holdsRefusedWork(), patient).toBe(false);
    await expect
      .poll(() => linesOf(next), patient)
      .toContainEqual(expect.objectContaining({ subject: 'Nieuw' }));
    await expect.poll(async () => (await rowOf(next))?.updatedAt, patient).not.toBe(before?.updatedAt);
    const later = await freshApp();
    await later.openPlan(planId);
    expect(later.openPlanNow().view.allLocations.get('x')?.name).toBe('Nieuw');
  });

  it('krijgt een import ook als een ander venster intussen schreef', async () => {
    const next = await reload();
    const { opening } = await openToEye(next);
    first.run(() => addLocation(exampleLocation({ id: 'y', name: 'Daar' })));
    first.closePlan();
    await expect.poll(() => first.holdsRefusedWork(), patient).toBe(false);
    const importing = importX(next);
    await opening;
    expect(await importing).toBe(true);
    expect(next.openPlanNow().view.locations.get('x')?.name).toBe('Nieuw');
    await expect
      .poll(() => linesOf(next), patient)
      .toContainEqual(expect.objectContaining({ code: 'locations_imported' }));
  });

  it('zegt het als wat er wachtte niet gedaan kan worden, en wacht dan niet langer', async () => {
    const next = await reload();
    const told = vi.fn();
    (await import('@/state/keptPlan')).onDropped(told);
    const { opening } = await openToEye(next);
    await Promise.all(first.database.tables.map((table) => table.clear()));
    const importing = importX(next);
    await opening;
    expect(await importing).toBe(false);
    expect(told).toHaveBeenCalledOnce();
    expect(statusOf(next)).toBe('missing');
    expect(next.holdsRefusedWork()).toBe(false);
  });

  it('doet wat er wachtte ook als een daarvan mislukt', async () => {
    const next = await reload();
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const { opening } = await openToEye(next);
    next.run(() => {
      throw new Error('broken');
    });
    next.run(() => addLocation(exampleLocation({ id: 'x', name: 'Nieuw' })));
    await opening;
    vi.unstubAllGlobals();
    expect(reported).toHaveBeenCalledOnce();
    expect(next.openPlanNow().view.locations.get('x')?.name).toBe('Nieuw');
  });

  it('houdt bij wat er verandert, en toont nooit iets dat ouder is dan wat op schijf staat', async () => {
    first.run(() => addLocation(exampleLocation({ id: 'x', name: 'Nieuw' })));
    first.run(({ locations: now }) => {
      const location = now.get('l0005');
      return location && removeLocation(location);
    });
    const next = await reload();
    const { opening } = await openToEye(next);
    expect(next.openPlanNow().view.locations.has('l0005')).toBe(false);
    expect(next.openPlanNow().view.locations.get('x')?.name).toBe('Nieuw');
    await opening;
    // The page goes before what is kept has followed.
    const before = await lastOnDisk();
    next.run(() => addLocation(exampleLocation({ id: 'y', name: 'Later' })));
    await expect.poll(lastOnDisk, patient).not.toBe(before);
    expect(await seenIn(await freshApp())).toEqual(['601 as stored']);
  });

  it('neemt geen genoegen met een deel dat beschadigd is', async () => {
    await expect.poll(headsKept, patient).toEqual(['up to date']);
    const kept = await openKept();
    const store = kept.transaction('parts', 'readwrite').objectStore('parts');
    store.put({ planId, part: 1, sum: '1', bytes: new TextEncoder().encode('[]') });
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    kept.close();
    expect(await seenIn(await freshApp())).toEqual(['600 as stored']);
  });

  it('zegt dat het plan beschadigd is zodra het document gelezen is, ook als dat pas na het bewaren gebeurde', async () => {
    const next = await reload();
    const table = first.database.table(first.updatesTable);
    const [row] = await table.where('k').equals(planId).toArray();
    await table.put({ ...row, u: new Uint8Array([1, 2, 3]) });
    const { opening } = await openToEye(next);
    expect(next.openPlanNow().view.locations.size).toBe(600);
    await opening;
    expect(statusOf(next)).toBe('unreadable');
  });

  it('is na een nieuwe versie van de app niet meer zoals de vorige het bewaarde', async () => {
    expect(await seenIn(await reload())).toContain('600 as kept');
    const kept = await openKept();
    const store = kept.transaction('heads', 'readwrite').objectStore('heads');
    const head = await new Promise<object>((resolve) => {
      const request = store.get(planId);
      request.onsuccess = () => resolve(request.result);
    });
    store.put({ ...head, build: 'assets/index-before.js' });
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    kept.close();
    expect(await seenIn(await freshApp())).toEqual(['600 as stored']);
  });

  it('is zoals dit venster het heeft, ook als daarvan niets meer op schijf paste', async () => {
    const next = await reload();
    await next.openPlan(planId);
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    next.run(() => addLocation(exampleLocation({ id: 'x', name: 'Nieuw' })));
    await expect.poll(() => next.openPlanNow().saved, patient).toBe('failed');
    const other = await next.storeOrHold(examplePlan({ id: 'plan-2' }));
    await next.openPlan(other);
    expect(await seenIn(next)).toEqual(['601 as stored']);
    IDBObjectStore.prototype.add = add;
    await expect.poll(() => next.openPlanNow().saved, patient).toBe('saved');
  });

  it('is er niet meer als het gewist is', async () => {
    const next = await reload();
    await next.deletePlan(planId);
    expect(await seenIn(next)).toEqual([]);
    expect(statusOf(next)).toBe('missing');
  });

  it('laat als het gewist is niets achter, ook niet als een ouder venster het wiste', async () => {
    await expect.poll(headsKept, patient).toEqual(['up to date']);
    await first.deletePlan(planId);
    expect(await headsKept()).toEqual([]);
    await first.openPlan(await first.storePlan(examplePlan({ locations })));
    await expect.poll(headsKept, patient).toEqual(['up to date']);
    first.closePlan();
    // That knows nothing of what is kept.
    await first.database.plans.delete(planId);
    await first.deleteExpiredPlans(new Date());
    expect(await headsKept()).toEqual([]);
  });

  it('wordt niet bewaard als er iets niet van te lezen was: dat zegt elke opening', async () => {
    await expect.poll(headsKept, patient).toEqual(['up to date']);
    first.closePlan();
    const { openStoredDocument } = await import('@/storage/storedDocument');
    const stored = await openStoredDocument(planId);
    const location = stored?.doc.getMap('locations').get('l0001');
    (location as { set: (key: string, value: unknown) => void }).set('geometry', 'weg');
    await stored?.settled();
    stored?.release();
    for (const _ of [1, 2]) {
      const next = await freshApp();
      await next.openPlan(planId);
      await later();
      expect(next.openPlanNow().losses).toHaveLength(1);
      expect(await headsKept()).toEqual([]);
    }
  });

  it('wordt ook bewaard als dit venster een wijziging van een ander heeft gemist', async () => {
    await expect.poll(headsKept, patient).toEqual(['up to date']);
    const { encodeDocument } = await import('@/document/encodeDocument');
    const { newSharedDocument } = await import('@/document/sharedDocument');
    await first.database.table(first.updatesTable).add({ k: planId, u: encodeDocument(newSharedDocument()) });
    first.run(() => addLocation(exampleLocation({ id: 'x', name: 'Nieuw' })));
    await expect.poll(headsKept, patient).toEqual(['up to date']);
  });

  it('maakt plaats voor wat er echt toe doet als de opslag vol raakt', async () => {
    await expect.poll(headsKept, patient).toEqual(['up to date']);
    const estimate = async () => ({ usage: 99_000_000, quota: 100_000_000 });
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage: { estimate } }));
    first.run(() => addLocation(exampleLocation({ id: 'x', name: 'Nieuw' })));
    await expect.poll(headsKept, patient).toEqual([]);
  });

  it('is na een wijziging in een ander venster wat ze samen zeggen', async () => {
    const next = await reload();
    const { opening } = await openToEye(next);
    next.run(() => addLocation(exampleLocation({ id: 'x', name: 'Hier' })));
    first.run(() => addLocation(exampleLocation({ id: 'y', name: 'Daar' })));
    await opening;
    const names = (app: App) => () => ['x', 'y'].map((id) => app.openPlanNow().view.locations.get(id)?.name);
    await expect.poll(names(next), patient).toEqual(['Hier', 'Daar']);
    await expect.poll(names(first), patient).toEqual(['Hier', 'Daar']);
    await expect.poll(() => next.openPlanNow().saved, patient).toBe('saved');
    const last = await reload();
    expect(await seenIn(last)).toContain('602 as kept');
    expect(names(last)()).toEqual(['Hier', 'Daar']);
  });

  it('een getal in een variant komt in die variant, ook als er voor het document komt een andere getoond wordt', async () => {
    first.run(() => addVariant({ id: 'v', name: 'Variant', startsWith: 'all' }, null, []));
    first.run(({ locations: now, variants }) => {
      const [location, variant] = [now.get('l0001'), variants.get('v')];
      return location && variant && setOwnNumbers(location, variant, true);
    });
    const next = await reload();
    const { opening } = await openToEye(next);
    next.showVariant('v');
    next.run(({ locations: now }) => {
      const location = now.get('l0001');
      return location && setHomes(location, 'geclusterd', 'sociale_huur', 7, undefined);
    });
    next.showVariant(null);
    await opening;
    const { programme, variantLines } = next.openPlanNow().view.locations.get('l0001') ?? {};
    expect(programme).toEqual([]);
    expect(variantLines).toMatchObject([{ count: 7, variantId: 'v' }]);
  });
});
