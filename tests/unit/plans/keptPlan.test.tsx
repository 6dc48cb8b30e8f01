import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addLocation } from '@/domain/commands/addLocation';
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
/** How many locations a page shows from the moment its plan opens, each number once. */
const seenIn = async (app: App): Promise<number[]> => {
  const seen = new Set<number>();
  app.usePlanState.subscribe((state) => {
    if (state.status === 'open') seen.add(state.view.locations.size);
  });
  await app.openPlan(planId);
  return [...seen];
};

/** Works in a tab until what is kept for the screen is up to date, and loads the page anew. */
const reload = async (): Promise<App> => {
  await expect.poll(headsKept, patient).toEqual(['up to date']);
  return freshApp();
};

/** Opens the plan up to where the screen shows it and its document has not come. */
const openToEye = async (app: App): Promise<Promise<void>> => {
  const opening = app.openPlan(planId);
  await expect.poll(() => statusOf(app), patient).toBe('open');
  return opening.then(() => undefined);
};

let first: App;

beforeEach(async () => {
  first = await freshApp();
  await Promise.all(first.database.tables.map((table) => table.clear()));
  await (await import('@/storage/keptPlan')).dropKeptPlan(planId);
  await first.storePlan(examplePlan({ locations }));
  await first.openPlan(planId);
}, 60_000);

describe('een groot plan', () => {
  it('staat op het scherm voor zijn document er is, en is daarna hetzelfde', async () => {
    const next = await reload();
    let isLoaded = false;
    const opening = next.openPlan(planId).then(() => {
      isLoaded = true;
    });
    await expect.poll(() => statusOf(next), patient).toBe('open');
    expect(isLoaded).toBe(false);
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
    const opening = openToEye(next);
    await expect.poll(() => statusOf(next), patient).toBe('open');
    const type = (count: number) =>
      next.run(({ locations: now }) => {
        const location = now.get('l0001');
        return location && setHomes(location, 'geclusterd', 'sociale_huur', count, undefined);
      });
    type(2);
    type(20);
    expect(next.openPlanNow().saved).toBe('saving');
    expect(next.holdsRefusedWork()).toBe(true);
    await await opening;
    expect(next.openPlanNow().view.locations.get('l0001')?.programme).toMatchObject([{ count: 20 }]);
    await expect.poll(() => next.openPlanNow().saved, patient).toBe('saved');
    expect((await next.readHistory(planId)).length).toBeGreaterThan(0);
  });

  it('verliest geen bewerking van wie het plan verlaat voor het document er is', async () => {
    const next = await reload();
    const opening = next.openPlan(planId);
    await expect.poll(() => statusOf(next), patient).toBe('open');
    next.run(() => addLocation(exampleLocation({ id: 'x', name: 'Nieuw' })));
    next.closePlan();
    await opening;
    await expect.poll(() => next.holdsRefusedWork(), patient).toBe(false);
    const later = await freshApp();
    await later.openPlan(planId);
    expect(later.openPlanNow().view.allLocations.get('x')?.name).toBe('Nieuw');
  });

  it('houdt bij wat er verandert, en toont nooit iets dat ouder is dan wat op schijf staat', async () => {
    first.run(() => addLocation(exampleLocation({ id: 'x', name: 'Nieuw' })));
    first.run(({ locations: now }) => {
      const location = now.get('l0005');
      return location && removeLocation(location);
    });
    const next = await reload();
    const opening = next.openPlan(planId);
    await expect.poll(() => statusOf(next), patient).toBe('open');
    expect(next.openPlanNow().view.locations.has('l0005')).toBe(false);
    expect(next.openPlanNow().view.locations.get('x')?.name).toBe('Nieuw');
    await opening;
    // The page goes before what is kept has followed.
    const before = await lastOnDisk();
    next.run(() => addLocation(exampleLocation({ id: 'y', name: 'Later' })));
    await expect.poll(lastOnDisk, patient).not.toBe(before);
    expect(await seenIn(await freshApp())).toEqual([601]);
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
    expect(await seenIn(await freshApp())).toEqual([600]);
  });
});
