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
const headOnDisk = async (id: string) => (await import('@/storage/keptPlan')).headOnDisk(id);
const headsKept = async (): Promise<string[]> => {
  const open = indexedDB.open('boven-de-kaart-shown');
  const heads = await new Promise<{ head: string }[]>((resolve) => {
    open.onsuccess = () => {
      const request = open.result.transaction('heads').objectStore('heads').getAll();
      request.onsuccess = () => resolve(request.result);
    };
  });
  open.result.close();
  const now = await headOnDisk(planId);
  return heads.map(({ head }) => (head === now ? 'up to date' : 'behind'));
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
    const before = await headOnDisk(planId);
    next.run(() => addLocation(exampleLocation({ id: 'y', name: 'Later' })));
    await expect.poll(() => headOnDisk(planId), patient).not.toBe(before);
    const last = await freshApp();
    const seen: number[] = [];
    last.usePlanState.subscribe((state) => {
      if (state.status === 'open') seen.push(state.view.locations.size);
    });
    await last.openPlan(planId);
    expect(new Set(seen)).toEqual(new Set([601]));
  });

  it('neemt geen genoegen met een deel dat beschadigd is', async () => {
    await expect.poll(headsKept, patient).toEqual(['up to date']);
    const open = indexedDB.open('boven-de-kaart-shown');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const store = open.result.transaction('parts', 'readwrite').objectStore('parts');
    store.put({ planId, part: 1, sum: '1', bytes: new TextEncoder().encode('[]') });
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    open.result.close();
    const next = await freshApp();
    await next.openPlan(planId);
    expect(next.openPlanNow().view.locations.size).toBe(600);
  });
});
