import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renamePlan } from '@/domain/commands/changePlan';
import { readBackup } from '@/exchange/backup/backup';
import { bringFile } from '@/plans/broughtFiles';
import { storeOrHold, storePlan, withDocument } from '@/plans/storedPlans';
import { database } from '@/storage/database';
import { removePlan } from '@/storage/planTable';
import { emptyDatabase, forgetDocuments } from '../emptyDatabase';
import { examplePlan } from '../examplePlan';
import { madeBackup } from './madeBackup';

const now = new Date('2026-11-21T12:00:00.000Z');
const { add, put } = IDBObjectStore.prototype;
const refuse = () => {
  throw new DOMException('full', 'QuotaExceededError');
};
const fillUp = () => Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
/** As in a private window: nothing can be read or written. */
const shutStorage = (): void => database.close();
const openStorage = async (): Promise<void> => {
  Object.assign(IDBObjectStore.prototype, { add, put });
  await database.open();
};

const plansIn = (text: string) => readBackup(text)?.plans ?? [];

beforeEach(async () => {
  await emptyDatabase();
});
afterEach(async () => {
  await openStorage();
  forgetDocuments();
});

it('een reservekopie van alle plannen heeft ook het plan waar geen ruimte voor was, zoals het nu is', async () => {
  await storePlan(examplePlan({ id: 'bewaard', name: 'Bewaard' }));
  await removePlan(await storePlan(examplePlan({ id: 'weg', name: 'Verwijderd' })), now);
  fillUp();
  const held = await storeOrHold(examplePlan({ id: 'nieuw', name: 'Nieuw' }));
  await withDocument(held, (document) => document.run(renamePlan('Nieuw, hernoemd')));
  const made = await madeBackup(now);
  expect(made).toMatchObject({ planIds: ['bewaard', held], lostPlans: 0, isStorageShut: false });
  expect(plansIn(made.text).map(({ plan }) => plan.name)).toEqual(['Bewaard', 'Nieuw, hernoemd']);
});

it('een eigen bestand waar geen ruimte voor was, gaat mee in de reservekopie', async () => {
  const planId = await storePlan(examplePlan());
  fillUp();
  expect(await bringFile(planId, 'amenities', 'zorg.csv', new Blob(['soort;lon;lat']))).toBe(false);
  const { text, leftFiles } = await madeBackup(now, planId);
  expect(leftFiles).toEqual([]);
  expect(plansIn(text)[0]?.files).toMatchObject([{ naam: 'zorg.csv', inhoud: btoa('soort;lon;lat') }]);
});

it('in een privévenster heet een reservekopie niet beschadigd: er is geen toegang tot de opslag', async () => {
  shutStorage();
  const planId = await storeOrHold(examplePlan());
  const nothingLost = { planIds: [planId], lostPlans: 0, lostParts: 0, isStorageShut: true };
  expect(await madeBackup(now, planId)).toMatchObject(nothingLost);
  expect(await madeBackup(now)).toMatchObject(nothingLost);
});

it('zonder toegang en zonder plan in dit venster komt er geen lege reservekopie', async () => {
  shutStorage();
  await expect(madeBackup(now)).rejects.toThrow();
});
