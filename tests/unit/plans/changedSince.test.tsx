import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeDensity } from '@/domain/commands/changePlan';
import { noteCopied } from '@/plans/backups';
import { closePlan, openPlan } from '@/plans/planSession';
import { storePlan } from '@/plans/storedPlans';
import { run } from '@/state/planStore';
import { readPlanRow } from '@/storage/planTable';
import { emptyDatabase } from '../emptyDatabase';
import { examplePlan } from '../examplePlan';

const edit = (density: number) => run(({ header }) => changeDensity(header.settings, density));
const planId = 'plan-1';
const since = async () => (await readPlanRow(planId))?.changedSince;
const setTime = (time: string) => vi.setSystemTime(`2026-11-25T${time}.000Z`);

/** What is written of a plan comes when it is closed, at the latest. */
const edited = async (time: string, density: number) => {
  await openPlan(planId);
  setTime(time);
  edit(density);
  closePlan();
  await new Promise((resolve) => setTimeout(resolve, 500));
};

describe('sinds wanneer er werk is dat in geen bestand staat', { timeout: 20_000 }, () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    setTime('08:00:00');
    closePlan();
    await emptyDatabase();
    await storePlan(examplePlan({ id: planId }));
    return () => vi.useRealTimers();
  });

  it('is de eerste wijziging, hoeveel er ook volgen', async () => {
    await edited('09:00:00', 60);
    await edited('10:00:00', 65);
    expect(await since()).toBe('2026-11-25T09:00:00.000Z');
  });

  it('is er niet zolang een plan alleen is bekeken', async () => {
    await openPlan(planId);
    closePlan();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await since()).toBeUndefined();
  });

  it('begint opnieuw na een kopie in een bestand', async () => {
    await edited('09:00:00', 60);
    await noteCopied(planId, new Date('2026-11-25T09:30:00.000Z'));
    expect(await since()).toBeUndefined();
    await edited('11:00:00', 70);
    expect(await since()).toBe('2026-11-25T11:00:00.000Z');
  });

  it('telt een wijziging van vlak voor de kopie niet, ook als die later in de lijst komt', async () => {
    await openPlan(planId);
    setTime('09:00:00');
    edit(60);
    await noteCopied(planId, new Date('2026-11-25T09:00:01.000Z'));
    setTime('09:00:02');
    closePlan();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await since()).toBeUndefined();
  });

  it('telt een wijziging die tijdens het maken van de kopie is gemaakt', async () => {
    await edited('09:00:01', 60);
    await noteCopied(planId, new Date('2026-11-25T09:00:00.000Z'));
    expect(await since()).toBe('2026-11-25T09:00:01.000Z');
  });
});
