import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addLocation } from '@/domain/commands/addLocation';
import { renamePlan } from '@/domain/commands/changePlan';
import { useHeldPlans } from '@/plans/heldPlans';
import { closePlan, holdsRefusedWork, openPlan } from '@/plans/planSession';
import { renameStoredPlan, storeOrHold, storePlan } from '@/plans/storedPlans';
import { openPlanNow, run, usePlanState } from '@/state/planStore';
import { database, updatesTable } from '@/storage/database';
import { deletePlan, readPlanRow, removePlan } from '@/storage/planTable';
import { emptyDatabase } from '../emptyDatabase';
import { exampleLocation, examplePlan } from '../examplePlan';

const { add } = IDBObjectStore.prototype;

const fillUp = (): void => {
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};

/** The browser takes what is written, and finds the disk full when it commits. */
const fillUpAtCommit = (): void => {
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given: Parameters<typeof add>) {
    const request = add.apply(this, given);
    const { transaction } = this;
    transaction.commit = () => transaction.abort();
    return request;
  };
};

const makeRoom = (): void => {
  IDBObjectStore.prototype.add = add;
};

/** Writing is tried again after 5 seconds, and here after 50 ms. */
const { setTimeout: wait } = globalThis;
vi.spyOn(globalThis, 'setTimeout').mockImplementation(
  Object.assign((act: () => void, delay?: number) => wait(act, delay === 5_000 ? 50 : delay), {
    __promisify__: wait.__promisify__,
  }),
);

/** Long enough for what failed to be tried again. */
const later = () => new Promise<void>((resolve) => wait(resolve, 200));

const saved = () => openPlanNow().saved;
const held = () => useHeldPlans.getState().plans.map(({ planId }) => planId);
const names = () => [...openPlanNow().view.locations.values()].map(({ name }) => name);
const writtenUpdates = (planId: string) => database.table(updatesTable).where('k').equals(planId).count();

const editWithoutRoom = async (): Promise<void> => {
  fillUp();
  run(() => addLocation(exampleLocation({ id: 'nieuw', name: 'Nieuw' })));
  await expect.poll(saved).toBe('failed');
};

beforeEach(async () => {
  await emptyDatabase();
});

afterEach(async () => {
  makeRoom();
  closePlan();
  await later();
});

describe('met volle opslag', () => {
  it('zegt de eerste pagina welk plan nog niet op schijf staat, tot het er staat', async () => {
    await storePlan(examplePlan());
    await openPlan('plan-1');
    await editWithoutRoom();
    closePlan();
    expect(held()).toEqual(['plan-1']);
    makeRoom();
    await expect.poll(held).toEqual([]);
  });

  it('verbergt een bestand van een plan dat er al is dat plan niet, en wordt zijn rij niet overschreven', async () => {
    await storePlan(examplePlan({ name: 'Mijn plan', locations: [exampleLocation({ id: 'a' })] }));
    fillUp();
    const key = await storeOrHold(examplePlan({ name: 'Uit bestand', locations: [] }));
    expect(key).not.toBe('plan-1');
    await openPlan(key);
    expect(openPlanNow().view.header.name).toBe('Uit bestand');
    closePlan();
    await openPlan('plan-1');
    expect(openPlanNow().view.header.name).toBe('Mijn plan');
    expect((await readPlanRow('plan-1'))?.name).toBe('Mijn plan');
  });

  it('wordt een nieuw plan alsnog bewaard zodra er ruimte is, met wat er intussen en daarna aan gewijzigd is', async () => {
    fillUp();
    const key = await storeOrHold(examplePlan());
    await openPlan(key);
    expect(saved()).toBe('failed');
    expect(held()).toEqual([key]);
    run(() => renamePlan('Intussen'));
    makeRoom();
    await later();
    await expect.poll(saved).toBe('saved');
    expect(held()).toEqual([]);
    run(() => addLocation(exampleLocation({ id: 'a', name: 'Daarna' })));
    await expect.poll(saved).toBe('saved');
    closePlan();
    expect(holdsRefusedWork()).toBe(false);
    await openPlan(key);
    expect(openPlanNow().view.header.name).toBe('Intussen');
    expect(names()).toEqual(['Daarna']);
  });

  it('wordt een andere naam bewaard zodra er ruimte is, met wat daar al op wachtte', async () => {
    for (const id of ['plan-1', 'ander']) await storePlan(examplePlan({ id }));
    await openPlan('plan-1');
    await editWithoutRoom();
    // Of the plan that was left last the tab keeps hold in any case.
    await openPlan('ander');
    closePlan();
    await renameStoredPlan('plan-1', 'Andere naam');
    expect(held()).toEqual(['plan-1']);
    makeRoom();
    await expect.poll(held).toEqual([]);
    await openPlan('plan-1');
    expect(names()).toEqual(['Nieuw']);
    expect(openPlanNow().view.header.name).toBe('Andere naam');
  });

  it('wordt een nieuw plan ook bewaard als het alweer gesloten is', async () => {
    fillUp();
    const key = await storeOrHold(examplePlan());
    await openPlan(key);
    run(() => renamePlan('Gesloten'));
    closePlan();
    expect(holdsRefusedWork()).toBe(true);
    makeRoom();
    await later();
    await expect.poll(holdsRefusedWork).toBe(false);
    await openPlan(key);
    expect(openPlanNow().view.header.name).toBe('Gesloten');
  });

  it('wordt elk plan bewaard zodra er ruimte is, open of dicht of nieuw, zonder dat iemand er nog iets aan doet', async () => {
    for (const id of ['dicht', 'open']) await storePlan(examplePlan({ id }));
    for (const id of ['dicht', 'open']) {
      await openPlan(id);
      await editWithoutRoom();
    }
    const key = await storeOrHold(examplePlan({ id: 'nieuw' }));
    expect(held().sort()).toEqual(['dicht', key, 'open'].sort());
    makeRoom();
    await expect.poll(held).toEqual([]);
    const counted = async (id: string) => (await readPlanRow(id))?.summary.locations;
    // That of the plan on screen comes in a pause.
    await expect
      .poll(() => Promise.all(['dicht', 'open', key].map(counted)), { timeout: 10_000 })
      .toEqual([1, 1, 0]);
  });

  it('komt een plan dat definitief gewist is niet terug, en blijft een ander plan open', async () => {
    await storePlan(examplePlan({ id: 'weg' }));
    await storePlan(examplePlan({ id: 'blijft' }));
    await openPlan('weg');
    await editWithoutRoom();
    closePlan();
    await openPlan('blijft');
    await deletePlan('weg');
    makeRoom();
    await expect.poll(holdsRefusedWork).toBe(false);
    await later();
    expect(await writtenUpdates('weg')).toBe(0);
    expect(usePlanState.getState()).toMatchObject({ status: 'open', planId: 'blijft' });
  });
});

it('wie een plan verlaat terwijl het nog opslaat, verliest niets als dat opslaan mislukt', async () => {
  await storePlan(examplePlan());
  await openPlan('plan-1');
  const before = await writtenUpdates('plan-1');
  fillUpAtCommit();
  run(() => addLocation(exampleLocation({ id: 'nieuw' })));
  expect(saved()).toBe('saving');
  closePlan();
  await later();
  makeRoom();
  const patient = { timeout: 5_000 };
  await expect.poll(() => writtenUpdates('plan-1'), patient).toBe(before + 1);
  await expect.poll(holdsRefusedWork, patient).toBe(false);
});

it('een verwijderd plan alleen bekijken brengt het niet terug in de lijst; eraan werken wel', async () => {
  await storePlan(examplePlan());
  await removePlan('plan-1', new Date());
  await openPlan('plan-1');
  closePlan();
  await later();
  expect((await readPlanRow('plan-1'))?.removedAt).toBeDefined();
  await openPlan('plan-1');
  run(() => renamePlan('Toch verder'));
  closePlan();
  await expect.poll(async () => (await readPlanRow('plan-1'))?.removedAt).toBeUndefined();
});
