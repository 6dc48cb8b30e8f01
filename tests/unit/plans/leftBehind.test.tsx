import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addLocation } from '@/domain/commands/addLocation';
import { renamePlan } from '@/domain/commands/changePlan';
import { exampleLocation, examplePlan } from '../examplePlan';
import { leavePage } from './leavePage';

/** The app as one page load has it: its modules are its own, what the browser keeps is shared. */
const loadTab = async () => {
  vi.resetModules();
  const [session, store, plans, held, database, edits, planTable, list] = await Promise.all([
    import('@/plans/planSession'),
    import('@/state/planStore'),
    import('@/plans/storedPlans'),
    import('@/plans/heldPlans'),
    import('@/storage/database'),
    import('@/storage/historyTable'),
    import('@/storage/planTable'),
    import('@/plans/mendPlanList'),
  ]);
  return { ...session, ...store, ...plans, ...held, ...database, ...edits, ...planTable, ...list };
};
type Tab = Awaited<ReturnType<typeof loadTab>>;

let tabs: Tab[] = [];
const openTab = async (): Promise<Tab> => {
  const tab = await loadTab();
  tabs.push(tab);
  return tab;
};

const { add } = IDBObjectStore.prototype;
const fillUp = (): void => {
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
const makeRoom = (): void => {
  IDBObjectStore.prototype.add = add;
};

/** Writing is tried again after 5 seconds, and here after 50 ms; in a tab that is gone, never. */
const { setTimeout: wait } = globalThis;
let pageLoads = 0;
vi.spyOn(globalThis, 'setTimeout').mockImplementation(
  Object.assign(
    (act: () => void, delay?: number) => {
      if (delay !== 5_000) return wait(act, delay);
      const pageLoad = pageLoads;
      return wait(() => (pageLoad === pageLoads ? act() : undefined), 50);
    },
    { __promisify__: wait.__promisify__ },
  ),
);

/** The next page load, after this tab was left without another word. */
const leaveAndReopen = async (tab: Tab): Promise<Tab> => {
  expect(tab.leaveUnwritten()).toBe(true);
  pageLoads += 1;
  leavePage(tab);
  return openTab();
};

const namesIn = (tab: Tab) => [...tab.openPlanNow().view.locations.values()].map(({ name }) => name);
const savedIn = (tab: Tab) => () => tab.openPlanNow().saved;
const addNamed = (tab: Tab, name: string): void =>
  tab.run(() => addLocation(exampleLocation({ id: name.toLowerCase(), name })));
const left = () => Object.keys(localStorage).filter((key) => key.includes('/left/'));
const historyOf = async (tab: Tab) =>
  (await tab.readHistory('plan-1')).map(({ label: { code, subject } }) => `${code} ${subject}`);

let first: Tab;
beforeEach(async () => {
  localStorage.clear();
  // The tab of the test before is gone, and with it what it would still try to write.
  pageLoads += 1;
  first = await openTab();
  await Promise.all(first.database.tables.map((table) => table.clear()));
});
afterEach(() => {
  makeRoom();
  for (const tab of tabs) leavePage(tab);
  tabs = [];
});

describe('een venster dat dichtgaat voor alles op schijf staat', () => {
  beforeEach(async () => {
    await first.storePlan(examplePlan());
    await first.openPlan('plan-1');
  });

  it('laat niets achter als alles op schijf staat', async () => {
    addNamed(first, 'Kerkweg');
    await expect.poll(savedIn(first)).toBe('saved');
    expect(first.leaveUnwritten()).toBe(true);
    expect(left()).toEqual([]);
  });

  it('verliest de laatste wijziging niet, en haar regel in de bewerkingen ook niet', async () => {
    fillUp();
    addNamed(first, 'Kerkweg');
    const next = await leaveAndReopen(first);
    makeRoom();
    await next.openPlan('plan-1');
    expect(namesIn(next)).toEqual(['Kerkweg']);
    await expect.poll(() => historyOf(next)).toEqual(['location_added Kerkweg']);
    await expect.poll(left).toEqual([]);
    const later = await leaveAndReopen(next);
    await later.openPlan('plan-1');
    expect(namesIn(later)).toEqual(['Kerkweg']);
  });

  it('telt niet dubbel wat toch nog op schijf kwam', async () => {
    addNamed(first, 'Kerkweg');
    expect(first.leaveUnwritten()).toBe(true);
    expect(left()).toHaveLength(1);
    const kept = { ...localStorage };
    await expect.poll(savedIn(first)).toBe('saved');
    await expect.poll(left).toEqual([]);
    for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, String(text));
    const next = await openTab();
    await next.openPlan('plan-1');
    expect(namesIn(next)).toEqual(['Kerkweg']);
    await expect.poll(left).toEqual([]);
    expect(await historyOf(next)).toEqual(['location_added Kerkweg']);
  });

  it('overschrijft niet wat een ander venster achterliet', async () => {
    const other = await openTab();
    await other.openPlan('plan-1');
    fillUp();
    addNamed(first, 'Kerkweg');
    addNamed(other, 'Dorpsplein');
    expect(first.leaveUnwritten() && other.leaveUnwritten()).toBe(true);
    expect(left()).toHaveLength(2);
    const next = await leaveAndReopen(other);
    makeRoom();
    await next.openPlan('plan-1');
    expect(namesIn(next).toSorted()).toEqual(['Dorpsplein', 'Kerkweg']);
    await expect.poll(left).toEqual([]);
  });

  it('houdt bij volle opslag alles vast, ook na twee keer herladen', async () => {
    fillUp();
    addNamed(first, 'Kerkweg');
    const second = await leaveAndReopen(first);
    await second.openPlan('plan-1');
    await expect.poll(savedIn(second)).toBe('failed');
    addNamed(second, 'Dorpsplein');
    const third = await leaveAndReopen(second);
    expect(left()).toHaveLength(1);
    await third.openPlan('plan-1');
    expect(namesIn(third).toSorted()).toEqual(['Dorpsplein', 'Kerkweg']);
    makeRoom();
    await expect.poll(savedIn(third)).toBe('saved');
    await expect.poll(left).toEqual([]);
    expect(await historyOf(third)).toEqual(['location_added Dorpsplein', 'location_added Kerkweg']);
  });

  it('staat ook met die wijziging in de lijst met plannen', async () => {
    fillUp();
    first.run(() => renamePlan('Wonen aan de Kerkweg'));
    const next = await leaveAndReopen(first);
    makeRoom();
    await next.mendPlanList('Onleesbaar');
    expect((await next.readPlanRow('plan-1'))?.name).toBe('Wonen aan de Kerkweg');
    await expect.poll(left).toEqual([]);
  });

  it('laat van een plan dat definitief gewist wordt niets achter', async () => {
    fillUp();
    addNamed(first, 'Kerkweg');
    const next = await leaveAndReopen(first);
    await next.deletePlan('plan-1');
    expect(left()).toEqual([]);
  });

  it('opent het plan ook als het achtergelaten stuk beschadigd is', async () => {
    fillUp();
    addNamed(first, 'Kerkweg');
    await expect.poll(savedIn(first)).toBe('failed');
    const next = await leaveAndReopen(first);
    makeRoom();
    for (const key of left()) localStorage.setItem(key, '{"update":"AAAA","edits":[]}');
    localStorage.setItem(`${left()[0]}-2`, 'geen json');
    await next.openPlan('plan-1');
    expect(next.usePlanState.getState().status).toBe('open');
    expect(namesIn(next)).toEqual([]);
  });

  it('zegt het als de browser ook dit niet aanneemt', () => {
    fillUp();
    addNamed(first, 'Kerkweg');
    vi.stubGlobal('localStorage', undefined);
    expect(first.leaveUnwritten()).toBe(false);
    vi.unstubAllGlobals();
  });
});

it('wat er met volle opslag is gedaan, staat bij de bewerkingen zodra er ruimte is', async () => {
  await first.storePlan(examplePlan());
  await first.openPlan('plan-1');
  fillUp();
  addNamed(first, 'Kerkweg');
  await expect.poll(savedIn(first)).toBe('failed');
  addNamed(first, 'Dorpsplein');
  makeRoom();
  await expect.poll(savedIn(first)).toBe('saved');
  await expect.poll(() => historyOf(first)).toEqual(['location_added Dorpsplein', 'location_added Kerkweg']);
});

describe('een nieuw plan waar geen ruimte voor is', () => {
  it('is er na herladen nog, en wordt bewaard zodra er ruimte is', async () => {
    fillUp();
    const planId = await first.storeOrHold(examplePlan());
    await first.openPlan(planId);
    addNamed(first, 'Kerkweg');
    const next = await leaveAndReopen(first);
    await next.mendPlanList('Onleesbaar');
    expect(next.useHeldPlans.getState().plans.map((plan) => plan.planId)).toEqual([planId]);
    await next.openPlan(planId);
    expect(namesIn(next)).toEqual(['Kerkweg']);
    expect(savedIn(next)()).toBe('failed');
    makeRoom();
    await expect.poll(savedIn(next)).toBe('saved');
    expect(next.useHeldPlans.getState().plans).toEqual([]);
    expect((await next.readPlanRow(planId))?.name).toBe('Voorbeeldplan');
    await expect.poll(left).toEqual([]);
  });

  it('wordt één plan, ook als twee vensters het hebben opgepakt', async () => {
    fillUp();
    const planId = await first.storeOrHold(examplePlan());
    const second = await leaveAndReopen(first);
    await second.openPlan(planId);
    const third = await openTab();
    await third.openPlan(planId);
    addNamed(second, 'Kerkweg');
    addNamed(third, 'Dorpsplein');
    makeRoom();
    await expect.poll(savedIn(second)).toBe('saved');
    await expect.poll(savedIn(third)).toBe('saved');
    const later = await openTab();
    await later.openPlan(planId);
    expect(namesIn(later).toSorted()).toEqual(['Dorpsplein', 'Kerkweg']);
    expect(await later.readPlanRows()).toHaveLength(1);
  });
});

it('weer opslaan na volle opslag kost niet meer ruimte dan wat er gewijzigd was', async () => {
  const locations = Array.from({ length: 200 }, (_, n) => exampleLocation({ id: `l${n}` }));
  await first.storePlan(examplePlan({ locations }));
  await first.openPlan('plan-1');
  const bytes = async () => {
    const { readStorageUse } = await import('@/storage/storageUse');
    return (await readStorageUse())[0]?.document ?? 0;
  };
  const before = await bytes();
  fillUp();
  addNamed(first, 'Kerkweg');
  await expect.poll(savedIn(first)).toBe('failed');
  makeRoom();
  await expect.poll(savedIn(first)).toBe('saved');
  expect((await bytes()) - before).toBeLessThan(2_000);
});

describe('twee keer hetzelfde plan', () => {
  it('een reservekopie van het open plan ruimt niet op wat nog niet op schijf staat', async () => {
    await first.storePlan(examplePlan());
    await first.openPlan('plan-1');
    fillUp();
    addNamed(first, 'Kerkweg');
    const next = await leaveAndReopen(first);
    await next.openPlan('plan-1');
    await expect.poll(savedIn(next)).toBe('failed');
    // A small entry of the history fits where the edit does not.
    await expect.poll(left).toHaveLength(1);
    const plan = await next.withDocument('plan-1', (document) => document.plan());
    expect(plan?.locations.map(({ name }) => name)).toEqual(['Kerkweg']);
    expect(left()).toHaveLength(1);
    expect(savedIn(next)()).toBe('failed');
  });

  it('hetzelfde bestand twee keer geopend met volle opslag geeft twee plannen, elk met zijn werk', async () => {
    fillUp();
    const one = await first.storeOrHold(examplePlan());
    await first.openPlan(one);
    addNamed(first, 'Kerkweg');
    first.closePlan();
    const two = await first.storeOrHold(examplePlan());
    expect(two).not.toBe(one);
    await first.openPlan(two);
    expect(namesIn(first)).toEqual([]);
    const next = await leaveAndReopen(first);
    await next.openPlan(one);
    expect(namesIn(next)).toEqual(['Kerkweg']);
  });

  it('een nieuw plan dat een ander venster heeft opgepakt en bewaard, wordt hier ook weer opgeslagen', async () => {
    fillUp();
    const planId = await first.storeOrHold(examplePlan());
    await first.openPlan(planId);
    // Hidden, and still there.
    expect(first.leaveUnwritten()).toBe(true);
    const other = await openTab();
    await other.openPlan(planId);
    makeRoom();
    await expect.poll(savedIn(other)).toBe('saved');
    addNamed(first, 'Kerkweg');
    await expect.poll(savedIn(first), { timeout: 3_000 }).toBe('saved');
    await expect.poll(() => namesIn(other), { timeout: 3_000 }).toEqual(['Kerkweg']);
    addNamed(other, 'Dorpsplein');
    await expect.poll(() => namesIn(first).toSorted(), { timeout: 3_000 }).toEqual(['Dorpsplein', 'Kerkweg']);
  });
});

it('hernoemen zonder ruimte staat tussen wat nog niet is opgeslagen, en in de lijst zodra er ruimte is', async () => {
  await first.storePlan(examplePlan());
  fillUp();
  await first.renameStoredPlan('plan-1', 'Nieuwe naam');
  expect(first.useHeldPlans.getState().plans.map((plan) => plan.nameNow())).toEqual(['Nieuwe naam']);
  makeRoom();
  await expect
    .poll(async () => (await first.readPlanRow('plan-1'))?.name, { timeout: 5_000 })
    .toBe('Nieuwe naam');
  await expect.poll(() => first.useHeldPlans.getState().plans, { timeout: 5_000 }).toEqual([]);
});

it('een sleutel in de opslag die niet van de app is, houdt de lijst van plannen niet tegen', async () => {
  fillUp();
  const planId = await first.storeOrHold(examplePlan());
  localStorage.setItem('boven-de-kaart/left/1/%E0%A4%A/x', '{}');
  const next = await leaveAndReopen(first);
  makeRoom();
  await next.mendPlanList('Onleesbaar plan');
  await next.openPlan(planId);
  expect(next.openPlanNow().view.header.name).toBe('Voorbeeldplan');
});
