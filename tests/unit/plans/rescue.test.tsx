import { beforeEach, describe, expect, it } from 'vitest';
import { applyUpdateV2, decodeUpdateV2 } from 'yjs';
import { newSharedDocument } from '@/document/sharedDocument';
import { addLocation } from '@/domain/commands/addLocation';
import { closePlan, openPlan } from '@/plans/planSession';
import { rescuePlan } from '@/plans/rescue';
import { keepSnapshot } from '@/plans/snapshots';
import { storePlan, withDocument } from '@/plans/storedPlans';
import { openPlanNow, run, usePlanState } from '@/state/planStore';
import { wholePlan } from '@/state/wholePlan';
import { database, updatesTable } from '@/storage/database';
import { readPlanRows } from '@/storage/planTable';
import { readSnapshots } from '@/storage/snapshotTable';
import { openStoredDocument } from '@/storage/storedDocument';
import { lossWords } from '@/text/losses';
import { emptyDatabase } from '../emptyDatabase';
import { exampleLocation, examplePlan } from '../examplePlan';
import { seededRandom } from '../seededRandom';

const broken = Uint8Array.from([9, 255, 255, 255, 3, 1]);
const updates = () => database.table(updatesTable);

beforeEach(async () => {
  closePlan();
  await emptyDatabase();
});

type StoredUpdate = { i: number; k: string; u: Uint8Array };

const falls = (act: () => void): boolean => {
  try {
    act();
    return false;
  } catch {
    return true;
  }
};

/** Flips one bit of one update, such that each update can still be read by itself, and the document not. */
const flipOneBit = (rows: readonly StoredUpdate[]): StoredUpdate => {
  const random = seededRandom(7);
  for (;;) {
    const row = random.pick(rows);
    const u = row.u.slice();
    const at = random.below(u.length);
    u[at] = (u[at] ?? 0) ^ (1 << random.below(8));
    const flipped = { ...row, u };
    if (falls(() => decodeUpdateV2(u))) continue;
    const doc = newSharedDocument();
    const applyAll = () => {
      for (const each of rows) applyUpdateV2(doc, each.i === row.i ? u : each.u);
    };
    if (falls(applyAll)) return flipped;
  }
};

describe('een plan waarvan de opslag beschadigd is', () => {
  it('blijft niet eeuwig openen, ook als elke wijziging op zichzelf nog te lezen is', async () => {
    await storePlan(examplePlan({ id: 'kapot' }));
    await openPlan('kapot');
    for (let n = 1; n <= 20; n += 1) run(() => addLocation(exampleLocation({ id: `l${n}` })));
    await expect.poll(() => openPlanNow().saved).toBe('saved');
    closePlan();
    await updates().put(flipOneBit(await updates().toArray()));
    await storePlan(examplePlan({ id: 'ander' }));
    await openPlan('ander');
    closePlan();
    await openPlan('kapot');
    expect(usePlanState.getState()).toEqual({ status: 'unreadable', planId: 'kapot' });
    expect(await rescuePlan('kapot', lossWords.rescuedName)).toMatchObject({
      from: 'document',
      lostUpdates: 1,
    });
  });

  it('komt terug als nieuw plan met alles wat leesbaar is; het oude blijft staan', async () => {
    await storePlan(examplePlan({ id: 'kapot', locations: [exampleLocation({ id: 'a' })] }));
    await updates().add({ k: 'kapot', u: broken, f: 1 });
    const rescued = await rescuePlan('kapot', lossWords.rescuedName);
    expect(rescued).toMatchObject({ from: 'document', lostUpdates: 1, losses: [] });
    await openPlan(rescued?.planId ?? '');
    expect(openPlanNow().view.header.name).toBe(`${examplePlan().name} (hersteld)`);
    expect([...openPlanNow().view.locations.keys()]).toEqual(['a']);
    expect((await readPlanRows()).map(({ id }) => id)).toContain('kapot');
  });

  it('komt terug uit de laatste momentopname als er niets meer te lezen is', async () => {
    await storePlan(examplePlan({ id: 'weg' }));
    await openPlan('weg');
    run(() => addLocation(exampleLocation({ id: 'a', name: 'Kerkweg' })));
    await keepSnapshot('hand', 'Voor de ramp');
    await expect.poll(() => openPlanNow().saved).toBe('saved');
    // The plan that was left last is kept in memory: another one takes its place there.
    await storePlan(examplePlan({ id: 'ander' }));
    await openPlan('ander');
    closePlan();
    await updates().clear();
    await updates().add({ k: 'weg', u: broken, f: 1 });
    const rescued = await rescuePlan('weg', lossWords.rescuedName);
    expect(rescued?.from).toBe('snapshot');
    await openPlan(rescued?.planId ?? '');
    expect(wholePlan()?.locations.map(({ name }) => name)).toEqual(['Kerkweg']);
    // The kept versions come along: they may know more.
    expect((await readSnapshots(rescued?.planId ?? '')).map(({ name }) => name)).toEqual(['Voor de ramp']);
  });

  it('houdt de locaties als alleen de gegevens van het plan zelf weg zijn', async () => {
    await storePlan(examplePlan({ id: 'half', name: 'Half', locations: [exampleLocation({ id: 'a' })] }));
    await openPlan('half');
    // As a damaged record would be: no area, no target, no dates.
    closePlan();
    const stored = await openStoredDocument('half');
    stored?.doc.getMap('plan').clear();
    await stored?.settled();
    stored?.release();
    expect(await withDocument('half', (document) => document.plan())).toBeUndefined();
    const rescued = await rescuePlan('half', lossWords.rescuedName);
    await openPlan(rescued?.planId ?? '');
    expect(openPlanNow().view.header.name).toBe('Half (hersteld)');
    expect([...openPlanNow().view.locations.keys()]).toEqual(['a']);
  });

  it('zegt het als er niets te redden is', async () => {
    await storePlan(examplePlan({ id: 'leeg' }));
    await updates().clear();
    await updates().add({ k: 'leeg', u: broken, f: 1 });
    expect(await rescuePlan('leeg', lossWords.rescuedName)).toBeUndefined();
  });
});
