import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addLocation } from '@/domain/commands/addLocation';
import { renamePlan } from '@/domain/commands/changePlan';
import { setHomes } from '@/domain/commands/setHomes';
import { exampleLocation, examplePlan } from '../examplePlan';
import { type App, freshApp } from './freshApp';
import { leavePage } from './leavePage';
import { littlePatience } from './littlePatience';

// What the test browser calls a Blob cannot be stored.
vi.mock('@/storage/patience', async () => (await import('./littlePatience')).littlePatience);
await vi.hoisted(async () => Reflect.set(globalThis, 'Blob', (await import('node:buffer')).Blob));

const patient = { timeout: 12_000 };
const { add, put } = IDBObjectStore.prototype;
const full = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};
const fillUp = (): void => {
  IDBObjectStore.prototype.add = full;
  IDBObjectStore.prototype.put = full;
};
const makeRoom = (): void => {
  Object.assign(IDBObjectStore.prototype, { add, put });
};

/** The browser closes the database without being asked. */
const closeDatabase = ({ database }: App): void => {
  const connection: unknown = database.backendDB();
  forceCloseDatabase(connection as Parameters<typeof forceCloseDatabase>[0]);
};
const deleteDatabase = () =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase('boven-de-kaart').onsuccess = resolve;
  });
const addOne = (app: App, id = 'a') => app.run(() => addLocation(exampleLocation({ id })));

let apps: App[] = [];
const open = async (onOutdated?: () => void): Promise<App> => {
  const app = await freshApp(onOutdated);
  apps.push(app);
  return app;
};

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(async () => {
  makeRoom();
  vi.restoreAllMocks();
  for (const app of apps) {
    app.closePlan();
    leavePage(app);
  }
  apps = [];
  await deleteDatabase();
});

describe('een browser die weigert', () => {
  it('wordt niet steeds vaker gevraagd', async () => {
    const app = await open();
    let asked = 0;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      asked += 1;
      throw new DOMException('no', 'SecurityError');
    });
    for (let visit = 0; visit < 6; visit += 1) {
      await new Promise((resolve) => {
        const stop = app.watchPlans(
          () => undefined,
          () => resolve(stop()),
        );
      });
    }
    const visits = asked;
    await expect.poll(() => asked, patient).toBeGreaterThan(visits);
    expect(asked - visits).toBe(1);
  });
});

describe('een browser die de opslag zelf sluit of wist', () => {
  it('laat het plan gewoon doorgaan als er nog alles is', async () => {
    const app = await open();
    await app.storePlan(examplePlan());
    await app.openPlan('plan-1');
    closeDatabase(app);
    addOne(app);
    await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
    const next = await open();
    await next.openPlan('plan-1');
    expect(next.openPlanNow().view.locations.has('a')).toBe(true);
  });

  it('wat open was en wat het laatst dicht ging staat er vanzelf weer', async () => {
    const isOutdated = vi.fn();
    const app = await open(isOutdated);
    await app.storePlan(examplePlan({ locations: [exampleLocation({ id: 'twee-uur-werk' })] }));
    await app.storePlan(examplePlan({ id: 'plan-2' }));
    await app.openPlan('plan-1');
    await app.openPlan('plan-2');
    const tell = vi.fn();
    app.onStoredAnew(tell);
    closeDatabase(app);
    await deleteDatabase();
    const rows = async () => (await app.readPlanRows()).map(({ id }) => id).sort();
    await expect.poll(rows, patient).toEqual(['plan-1', 'plan-2']);
    expect(isOutdated).not.toHaveBeenCalled();
    await expect.poll(() => tell.mock.calls.length, patient).toBe(2);
    await expect.poll(app.holdsRefusedWork, patient).toBe(false);
    const next = await open();
    await next.openPlan('plan-1');
    expect(next.openPlanNow().view.locations.size).toBe(1);
  });

  it('ook wat twee vensters open hadden, met wat er in elk gedaan was', async () => {
    const [one, other] = [await open(), await open()];
    await one.storePlan(examplePlan());
    for (const app of [one, other]) await app.openPlan('plan-1');
    for (const app of [one, other]) closeDatabase(app);
    await deleteDatabase();
    addOne(one, 'a');
    addOne(other, 'b');
    const names = (app: App) => () => [...app.openPlanNow().view.locations.keys()].sort();
    for (const app of [one, other]) await expect.poll(names(app), patient).toEqual(['a', 'b']);
    for (const app of [one, other]) await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
    const next = await open();
    await next.openPlan('plan-1');
    expect(names(next)()).toEqual(['a', 'b']);
    expect(await next.readPlanRows()).toHaveLength(1);
  });

  it('twee vensters blijven daarna één plan, ook als het ene niet hoort wat het andere doet', async () => {
    const [one, other] = [await open(), await open()];
    await one.storePlan(examplePlan());
    for (const app of [one, other]) await app.openPlan('plan-1');
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) addOne(one, id);
    const count = (app: App) => () => app.openPlanNow().view.locations.size;
    await expect.poll(count(other), patient).toBe(6);
    for (const app of [one, other]) closeDatabase(app);
    await deleteDatabase();
    addOne(one, 'g');
    const isKept = async () => (await one.readPlanRows()).length;
    await expect.poll(isKept, patient).toBe(1);
    await expect.poll(count(other), patient).toBe(7);
    for (const app of [one, other]) await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
    addOne(one, 'h');
    await expect.poll(() => one.openPlanNow().saved, patient).toBe('saved');
    window.dispatchEvent(new Event('pageshow'));
    await expect.poll(count(other), patient).toBe(8);
  });

  it('noemt dat geen nieuwere versie', async () => {
    const isOutdated = vi.fn();
    const app = await open(isOutdated);
    await app.storePlan(examplePlan());
    await deleteDatabase();
    expect(isOutdated).not.toHaveBeenCalled();
    expect(app.whyShut()).not.toBe('newer');
  });
});

describe('een browser die zijn opslag wist omdat de schijf vol is', () => {
  /** `isShut`: the browser does not open it any more either. */
  const begin = async (isShut: boolean): Promise<App> => {
    const app = await open();
    await app.storePlan(examplePlan({ locations: [exampleLocation({ id: 'twee-uur-werk' })] }));
    await app.openPlan('plan-1');
    addOne(app, 'a');
    await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
    fillUp();
    addOne(app, 'b');
    await expect.poll(() => app.openPlanNow().saved, patient).toBe('failed');
    closeDatabase(app);
    if (isShut) vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(full);
    await deleteDatabase();
    return app;
  };
  const makeRoomAgain = (): void => {
    vi.restoreAllMocks();
    makeRoom();
  };
  const idsIn = async (app: App): Promise<string[]> => {
    await app.openPlan('plan-1');
    return [...app.openPlanNow().view.locations.keys()].sort();
  };

  it.each([
    ['en niet meer opengaat', true],
    ['en meteen weer opengaat', false],
  ])(
    'alles wat open was staat er vanzelf weer als er ruimte is, met de bewerkingen van dit venster, en dat staat er (%s)',
    async (_, isShut) => {
      const app = await begin(isShut);
      if (isShut) await expect.poll(app.whyShut, patient).toBe('full');
      const tell = vi.fn();
      app.onStoredAnew(tell);
      makeRoomAgain();
      await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
      expect(tell).toHaveBeenCalled();
      expect(app.holdsRefusedWork()).toBe(false);
      app.undo();
      expect(app.openPlanNow().view.locations.has('b')).toBe(false);
      app.redo();
      await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
      const next = await open();
      expect(await idsIn(next)).toEqual(['a', 'b', 'twee-uur-werk']);
      expect((await next.readPlanRows()).map(({ summary }) => summary.locations)).toHaveLength(1);
      expect((await next.readHistory('plan-1')).map(({ cause }) => cause)).toEqual([
        'redo',
        'undo',
        'edit',
        'edit',
      ]);
    },
  );

  it('wie het venster dan toch verlaat, krijgt het hele plan terug, met of zonder ruimte', async () => {
    const app = await begin(true);
    expect(app.leaveUnwritten()).toBe(true);
    leavePage(app);
    const next = await open();
    expect(await idsIn(next)).toEqual(['a', 'b', 'twee-uur-werk']);
    addOne(next, 'c');
    makeRoomAgain();
    await expect.poll(() => next.openPlanNow().saved, patient).toBe('saved');
    const last = await open();
    expect(await idsIn(last)).toEqual(['a', 'b', 'c', 'twee-uur-werk']);
    expect(Object.keys(localStorage).filter((key) => key.includes('/left/'))).toEqual([]);
  });
});

describe('een browser die niet antwoordt', () => {
  it('dat staat er na een tijdje, en een reservekopie wacht er niet op', async () => {
    const app = await open();
    const { makeBackup } = await import('@/plans/backups');
    await app.storePlan(examplePlan());
    await app.openPlan('plan-1');
    let isHeld = true;
    const updates = app.database.backendDB().transaction(app.updatesTable, 'readwrite');
    const store = updates.objectStore(app.updatesTable);
    const keepBusy = () => {
      if (isHeld) store.get(-5).onsuccess = keepBusy;
    };
    keepBusy();
    addOne(app);
    const made = await makeBackup(new Date(), 'plan-1');
    expect(made.ok && (await made.value.file.text())).toContain('"Locatie a"');
    await expect.poll(() => app.openPlanNow().saved, patient).toBe('failed');
    isHeld = false;
    await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
  });
});

describe('wat wordt opgeslagen als er weer ruimte is', () => {
  it('ook wat de lijst met plannen laat zien', async () => {
    const app = await open();
    await app.storePlan(examplePlan());
    await app.openPlan('plan-1');
    fillUp();
    app.run(() => renamePlan('Na de volle schijf'));
    addOne(app);
    await expect.poll(() => app.openPlanNow().saved).toBe('failed');
    // The row is written in a pause after the edit.
    await new Promise((resolve) => setTimeout(resolve, 2 * littlePatience.rowDelay));
    makeRoom();
    await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
    const shown = async () => {
      const row = await app.readPlanRow('plan-1');
      return [row?.name, row?.summary.locations, row?.changedSince !== undefined];
    };
    await expect.poll(shown, patient).toEqual(['Na de volle schijf', 1, true]);
  });

  it('ook een eigen bestand', async () => {
    const app = await open();
    await app.storePlan(examplePlan());
    await app.openPlan('plan-1');
    fillUp();
    expect(await app.bringFile('plan-1', 'amenities', 'zorg.csv', new Blob(['soort;lon;lat']))).toBe(false);
    expect(app.holdsRefusedWork()).toBe(true);
    makeRoom();
    const names = async () => (await app.readBroughtFiles('plan-1')).map(({ name }) => name);
    await expect.poll(names, patient).toEqual(['zorg.csv']);
    expect(app.holdsRefusedWork()).toBe(false);
  });
});

it('een plan dat dicht is, zegt niet van het open plan dat het is opgeslagen', async () => {
  const app = await open();
  await app.storePlan(examplePlan({ id: 'b' }));
  fillUp();
  const closed = await app.storeOrHold(examplePlan({ id: 'a' }));
  await app.openPlan(closed);
  makeRoom();
  await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
  app.closePlan();
  await app.openPlan('b');
  fillUp();
  addOne(app);
  await expect.poll(() => app.openPlanNow().saved).toBe('failed');
  const seen = new Set<string>();
  app.usePlanState.subscribe((state) => {
    if (state.status === 'open') seen.add(state.saved);
  });
  // The closed one has tried again by then.
  await new Promise((resolve) => setTimeout(resolve, 3 * littlePatience.retryDelay));
  expect(seen).not.toContain('saved');
});

it('een venster dat de browser bewaart voor de terugknop laat niets achter van wat is opgeslagen', async () => {
  const app = await open();
  await app.storePlan(examplePlan());
  await app.openPlan('plan-1');
  addOne(app);
  await expect.poll(() => app.openPlanNow().saved).toBe('saved');
  const opening = vi.spyOn(indexedDB, 'open');
  dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
  await Promise.resolve();
  expect(app.database.isOpen()).toBe(false);
  // What it asks for now, WebKit answers when the page is shown again: until then no other can wipe or upgrade.
  expect(opening).not.toHaveBeenCalled();
  expect(app.leaveUnwritten()).toBe(true);
  expect(Object.keys(localStorage).filter((key) => key.includes('/left/'))).toEqual([]);
  addOne(app, 'b');
  await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
});

it('wat een verborgen tabblad achterliet, blijft als daarna een eerdere bewerking aankomt', async () => {
  const app = await open();
  await app.storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
  await app.openPlan('plan-1');
  const type = (count: number) =>
    app.run((view) => {
      const location = view.locations.get('a');
      return location && setHomes(location, 'nultreden', 'dure_koop', count);
    });
  type(1);
  await expect.poll(() => app.openPlanNow().saved).toBe('saved');
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given: Parameters<typeof add>) {
    return this.name === app.updatesTable ? full() : add.apply(this, given);
  };
  type(12);
  const left = () => Object.keys(localStorage).filter((key) => key.includes('/left/'));
  expect(app.leaveUnwritten()).toBe(true);
  expect(left()).toHaveLength(1);
  await expect.poll(() => app.openPlanNow().saved).toBe('failed');
  expect(left()).toHaveLength(1);
});

it('hetzelfde bestand twee keer tegelijk geopend geeft twee plannen die allebei zijn opgeslagen', async () => {
  const app = await open();
  const keys = await Promise.all([app.storeOrHold(examplePlan()), app.storeOrHold(examplePlan())]);
  expect(new Set(keys).size).toBe(2);
  await expect.poll(async () => (await app.readPlanRows()).length, patient).toBe(2);
  await expect.poll(() => app.useHeldPlans.getState().plans, patient).toEqual([]);
});

it('een nieuw plan waarvan het antwoord te laat kwam, telt als bewaard: dat is het', async () => {
  const app = await open();
  fillUp();
  const key = await app.storeOrHold(examplePlan());
  await app.openPlan(key);
  const lasts = Date.now() + littlePatience.retryDelay + littlePatience.answerPatience + 500;
  Object.assign(IDBObjectStore.prototype, { put });
  // The transaction goes on for longer than the app waits for it.
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given: Parameters<typeof add>) {
    const request = add.apply(this, given);
    const goOn = () => {
      if (Date.now() < lasts) this.count().onsuccess = goOn;
    };
    goOn();
    return request;
  };
  await expect.poll(() => app.hasPlan(key), patient).toBe(true);
  makeRoom();
  await expect.poll(() => app.openPlanNow().saved, patient).toBe('saved');
});
