import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addLocation } from '@/domain/commands/addLocation';
import { exampleLocation, examplePlan } from '../examplePlan';
import { layDatabase } from '../released/layDatabase';
import { type App, freshApp } from './freshApp';
import { leavePage } from './leavePage';

vi.mock('@/storage/patience', async () => ({
  ...(await import('./littlePatience')).littlePatience,
  retryDelay: 5_000,
}));

/** What a newer version of the app does. */
const upgrade = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('boven-de-kaart', 9_000);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });

const countUpdates = (database: IDBDatabase): Promise<number> =>
  new Promise((resolve) => {
    const name = '$plans.doc_updates';
    const request = database.transaction(name).objectStore(name).count();
    request.onsuccess = () => resolve(request.result);
  });

let newer: IDBDatabase | undefined;
let timesTold = 0;
let apps: App[] = [];
const open = async () => {
  const app = await freshApp(() => {
    timesTold += 1;
  });
  apps.push(app);
  return app;
};

beforeEach(() => {
  timesTold = 0;
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(async () => {
  for (const app of apps) leavePage(app);
  apps = [];
  newer?.close();
  newer = undefined;
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('boven-de-kaart').onsuccess = resolve;
  });
});

describe('een nieuwere versie van de app', () => {
  it('hoeft niet te wachten, en het oude tabblad schrijft niets meer en zegt dat', async () => {
    const old = await open();
    await old.storePlan(examplePlan());
    await old.openPlan('plan-1');
    newer = await upgrade();
    expect(timesTold).toBe(1);
    const before = await countUpdates(newer);
    old.run(() => addLocation(exampleLocation({ id: 'a' })));
    await expect.poll(() => old.openPlanNow().saved).toBe('failed');
    expect(old.database.isOpen()).toBe(false);
    expect(await countUpdates(newer)).toBe(before);
  });

  it('laat een oudere versie die daarna wordt geladen niets lezen of schrijven', async () => {
    const first = await open();
    await first.storePlan(examplePlan());
    leavePage(first);
    newer = await upgrade();
    const old = await open();
    await old.openPlan('plan-1');
    expect(old.usePlanState.getState()).toEqual({ status: 'newer', planId: 'plan-1' });
    expect(old.whyShut()).toBe('newer');
    // The screen says it in the place of the plan.
    expect(timesTold).toBe(0);
  });
});

/** A newer version that has another layout: Dexie would add what the older one misses in it. */
const upgradeLayout = (to = 50): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('boven-de-kaart', to);
    request.onupgradeneeded = () => {
      if (to === 50) request.transaction?.objectStore('planRows').deleteIndex('updatedAt');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
const versionNow = async () =>
  (await indexedDB.databases()).find(({ name }) => name === 'boven-de-kaart')?.version;

describe('een nieuwere versie met een andere indeling', () => {
  it('blijft zoals ze is als een oudere versie wordt geladen', async () => {
    const first = await open();
    await first.storePlan(examplePlan());
    leavePage(first);
    (await upgradeLayout()).close();
    const old = await open();
    await old.openPlan('plan-1');
    expect(old.usePlanState.getState()).toEqual({ status: 'newer', planId: 'plan-1' });
    expect(await versionNow()).toBe(50);
  });

  it('blijft zoals ze is als een ouder tabblad naar de lijst met plannen gaat', async () => {
    const old = await open();
    await old.storePlan(examplePlan());
    newer = await upgradeLayout();
    const isShut = vi.fn();
    newer.onversionchange = isShut;
    const told = await new Promise((resolve) => old.watchPlans(() => undefined, resolve));
    expect(told).toBeInstanceOf(Error);
    expect(await versionNow()).toBe(50);
    expect(isShut).not.toHaveBeenCalled();
  });

  it('opent nog als een oude versie er iets aan toevoegde', async () => {
    const first = await open();
    await first.storePlan(examplePlan());
    leavePage(first);
    (await upgradeLayout(41)).close();
    const again = await open();
    await again.openPlan('plan-1');
    expect(again.usePlanState.getState().status).toBe('open');
  });
});

describe('een ouder tabblad dat niet loslaat', () => {
  let older: IDBDatabase | undefined;
  beforeEach(async () => {
    older = await layDatabase(1);
  });
  afterEach(() => older?.close());
  const planId = 'plan-versie-1';
  const isLate = { timeout: 12_000 };

  it('houdt niet voor altijd op: de app zegt het, en gaat vanzelf verder als het weg is', async () => {
    const app = await open();
    void app.openPlan(planId);
    await expect.poll(() => app.usePlanState.getState().status, isLate).toBe('waiting');
    older?.close();
    await expect.poll(() => app.usePlanState.getState().status).toBe('open');
    expect(app.openPlanNow().view.header.name).toBe('Plan van versie 1, hernoemd');
    expect(app.whyShut()).toBeUndefined();
  });

  it('laat een nieuw plan maken, dat wordt opgeslagen zodra dat kan', async () => {
    const app = await open();
    let rows: string[] = [];
    let kept: string[] = [];
    app.watchPlans(
      (all) => {
        rows = all.map(({ name }) => name).sort();
      },
      () => undefined,
    );
    const key = await app.storeOrHold(examplePlan());
    await app.openPlan(key);
    expect(app.openPlanNow().saved).toBe('failed');
    // Lists that were asked for meanwhile.
    app.watchSnapshots(key, (all) => {
      kept = all.map(({ name }) => name);
    });
    app.run(() => addLocation(exampleLocation({ id: 'a' })));
    older?.close();
    await expect.poll(() => app.openPlanNow().saved, { timeout: 8_000 }).toBe('saved');
    await expect.poll(() => rows).toEqual(['Plan van versie 1, hernoemd', 'Voorbeeldplan']);
    await app.keepSnapshot('hand', 'Nu');
    await expect.poll(() => kept).toEqual(['Nu']);
    app.closePlan();
    await app.openPlan(key);
    expect(app.openPlanNow().view.locations.has('a')).toBe(true);
  });
});

it('een browser die de opslag eerst weigert en dan weer geeft, opent het plan vanzelf', async () => {
  const first = await open();
  await first.storePlan(examplePlan());
  leavePage(first);
  const app = await open();
  const refusing = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('the disk is full', 'UnknownError');
  });
  await app.openPlan('plan-1');
  expect(app.usePlanState.getState()).toEqual({ status: 'no_access', planId: 'plan-1' });
  refusing.mockRestore();
  await expect.poll(() => app.usePlanState.getState().status, { timeout: 8_000 }).toBe('open');
});

it('een plan dat de browser niet laat lezen heet niet beschadigd', async () => {
  const app = await open();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  await app.openPlan('plan-1');
  expect(app.usePlanState.getState()).toEqual({ status: 'no_access', planId: 'plan-1' });
  vi.restoreAllMocks();
});
