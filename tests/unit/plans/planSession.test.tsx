import { beforeEach, describe, expect, it } from 'vitest';
import { addLocation } from '@/domain/commands/addLocation';
import { importInParts } from '@/domain/commands/importPlan';
import { setHomes } from '@/domain/commands/setHomes';
import { closePlan, openPlan } from '@/plans/planSession';
import { storePlan, withDocument } from '@/plans/storedPlans';
import { openPlanNow, run, usePlanState } from '@/state/planStore';
import { runInParts } from '@/state/runInParts';
import { undo } from '@/state/steps';
import { wholePlan } from '@/state/wholePlan';
import { database } from '@/storage/database';
import { deletePlan } from '@/storage/planTable';
import { emptyDatabase } from '../emptyDatabase';
import { exampleLocation, examplePlan } from '../examplePlan';
import { locationNow } from '../features/showPlan';

const status = () => usePlanState.getState().status;
const saved = () => openPlanNow().saved;

beforeEach(async () => {
  closePlan();
  await emptyDatabase();
});

describe('een plan openen, wijzigen en sluiten', () => {
  it('is na sluiten en openen zoals je het liet', async () => {
    await storePlan(examplePlan({ locations: [exampleLocation({ id: 'a' })] }));
    await openPlan('plan-1');
    run(() => setHomes(locationNow('a'), 'geclusterd', 'sociale_huur', 24));
    run(() => addLocation(exampleLocation({ id: 'b', name: 'Kerkweg' })));
    expect(saved()).toBe('saving');
    await expect.poll(saved).toBe('saved');
    const before = wholePlan();
    closePlan();
    expect(status()).toBe('none');
    await openPlan('plan-1');
    expect(wholePlan()).toEqual(before);
    expect(openPlanNow().view.totals.locations).toBe(2);
  });

  it('ook als het sluit voor het opslaan klaar is', async () => {
    await storePlan(examplePlan());
    await openPlan('plan-1');
    run(() => addLocation(exampleLocation({ id: 'a' })));
    closePlan();
    await openPlan('plan-1');
    expect(openPlanNow().view.locationIds).toEqual(['a']);
  });

  it('wie even weg was, kan zijn stappen nog ongedaan maken', async () => {
    await storePlan(examplePlan());
    await openPlan('plan-1');
    run(() => addLocation(exampleLocation({ id: 'a' })));
    await expect.poll(saved).toBe('saved');
    closePlan();
    await openPlan('plan-1');
    undo();
    expect(openPlanNow().view.locationIds).toEqual([]);
    await expect.poll(saved).toBe('saved');
  });

  it('wie weggaat tijdens een grote stap terug, heeft die helemaal gedaan', async () => {
    await storePlan(examplePlan());
    await openPlan('plan-1');
    const locations = Array.from({ length: 400 }, (_, n) => exampleLocation({ id: `l${n}` }));
    const parts = importInParts({ locations, partners: [], importReports: [] }, [], {
      gone: [],
      earlier: [],
    });
    await runInParts(parts, 400, () => undefined);
    undo();
    expect(openPlanNow().view.locations.size).toBeGreaterThan(0);
    closePlan();
    const stored = await withDocument('plan-1', (document) => document.plan());
    expect(stored?.locations).toEqual([]);
  });

  it('na een ander plan is dat voorbij, het werk is er wel', async () => {
    await storePlan(examplePlan());
    await storePlan(examplePlan({ id: 'ander' }));
    await openPlan('plan-1');
    run(() => addLocation(exampleLocation({ id: 'a' })));
    await expect.poll(saved).toBe('saved');
    await openPlan('ander');
    await openPlan('plan-1');
    expect(openPlanNow().history.undo).toBeUndefined();
    expect(openPlanNow().view.locationIds).toEqual(['a']);
  });

  it('een plan dat intussen is gewist en teruggezet, opent zoals het is teruggezet', async () => {
    await storePlan(examplePlan({ name: 'Oud' }));
    await openPlan('plan-1');
    closePlan();
    await deletePlan('plan-1');
    await storePlan(examplePlan({ name: 'Teruggezet' }));
    await openPlan('plan-1');
    expect(openPlanNow().view.header.name).toBe('Teruggezet');
  });

  it('houdt de lijst met plannen bij, ook als je meteen sluit', async () => {
    await storePlan(examplePlan());
    await openPlan('plan-1');
    run(() => addLocation(exampleLocation({ id: 'a' })));
    closePlan();
    await expect.poll(async () => (await database.planRows.get('plan-1'))?.summary.locations).toBe(1);
  });

  it('zegt dat een plan er niet is', async () => {
    await openPlan('weg');
    expect(usePlanState.getState()).toEqual({ status: 'missing', planId: 'weg' });
  });

  it('wie snel achter elkaar twee plannen opent, krijgt het laatste', async () => {
    await storePlan(examplePlan({ id: 'een', name: 'Een' }));
    await storePlan(examplePlan({ id: 'twee', name: 'Twee' }));
    await Promise.all([openPlan('een'), openPlan('twee')]);
    expect(openPlanNow().view.header.name).toBe('Twee');
  });
});
