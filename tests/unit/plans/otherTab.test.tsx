import { beforeEach, expect, it, vi } from 'vitest';
import { addLocation } from '@/domain/commands/addLocation';
import { renamePlan } from '@/domain/commands/changePlan';
import { exampleLocation, examplePlan } from '../examplePlan';
import { type App, freshApp } from './freshApp';
import { leavePage } from './leavePage';

const add = (app: App, id: string) => app.run(() => addLocation(exampleLocation({ id })));
const idsIn = (app: App) => () => [...app.openPlanNow().view.locations.keys()].sort();
const patient = { timeout: 20_000 };
const looked = () => window.dispatchEvent(new Event('pageshow'));

let one: App;
let other: App;
beforeEach(async () => {
  one = await freshApp();
  await one.storePlan(examplePlan());
  other = await freshApp();
  for (const app of [one, other]) await app.openPlan('plan-1');
  return async () => {
    vi.restoreAllMocks();
    for (const app of [one, other]) {
      app.closePlan();
      leavePage(app);
    }
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('boven-de-kaart').onsuccess = resolve;
    });
  };
});

it('wat in het ene venster gebeurt staat meteen in het andere, en omgekeerd', async () => {
  add(one, 'a');
  await expect.poll(idsIn(other), patient).toEqual(['a']);
  add(other, 'b');
  await expect.poll(idsIn(one), patient).toEqual(['a', 'b']);
  expect(other.openPlanNow().saved).toBe('saved');
});

it('een venster dat niets hoorde (het sliep) haalt het in zodra ernaar gekeken wordt', async () => {
  const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
  add(one, 'a');
  one.run(() => renamePlan('Anders'));
  await expect.poll(() => one.openPlanNow().saved).toBe('saved');
  add(other, 'b');
  await expect.poll(() => other.openPlanNow().saved).toBe('saved');
  expect(idsIn(other)()).toEqual(['b']);
  looked();
  for (const app of [one, other]) await expect.poll(idsIn(app), patient).toEqual(['a', 'b']);
  expect(other.openPlanNow().view.header.name).toBe('Anders');
  expect(post).toHaveBeenCalled();
});

it('ook als een derde venster alle wijzigingen intussen tot één maakte', async () => {
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
  for (let n = 0; n < 320; n += 1) {
    one.run(() => renamePlan(`Naam ${n}`));
    await Promise.resolve();
  }
  add(one, 'a');
  await expect.poll(() => one.openPlanNow().saved, patient).toBe('saved');
  const third = await freshApp();
  await third.openPlan('plan-1');
  expect(await third.database.table(third.updatesTable).count()).toBe(1);
  third.closePlan();
  looked();
  await expect.poll(idsIn(other), patient).toEqual(['a']);
  expect(other.openPlanNow().view.header.name).toBe('Naam 319');
  add(other, 'b');
  await expect.poll(() => other.openPlanNow().saved).toBe('saved');
  looked();
  await expect.poll(idsIn(one), patient).toEqual(['a', 'b']);
  leavePage(third);
});

it('een plan dat in het ene venster definitief is gewist, is in het andere nog opnieuw op te slaan', async () => {
  one.closePlan();
  await one.deletePlan('plan-1');
  await expect.poll(() => other.usePlanState.getState().status).toBe('gone');
});
