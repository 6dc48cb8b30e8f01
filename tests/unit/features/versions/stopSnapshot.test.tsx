import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepByHand } from '@/features/versions/keepByHand';
import { restoreWithNotice } from '@/features/versions/restoreWithNotice';
import { useNotices } from '@/state/noticeStore';
import { wholePlan } from '@/state/wholePlan';
import { readSnapshots } from '@/storage/snapshotTable';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { withWorkers } from '../../exchange/fakeWorker';
import { noticeTexts, showPlan } from '../showPlan';

const plan = examplePlan({ id: 'gestopt', locations: [exampleLocation({ id: 'a' })] });
const then = { ...plan, locations: [] };

beforeEach(() => showPlan(plan));
afterEach(() => vi.unstubAllGlobals());

/** Presses the button in the notice that says how far it is, once that is there. */
const stop = async (): Promise<void> => {
  await expect.poll(noticeTexts).toEqual(['Momentopname wordt gemaakt…']);
  useNotices.getState().notices[0]?.action?.act();
};

describe('een momentopname die lang duurt', () => {
  it('is te stoppen: er wordt niets bewaard, en het plan blijft zoals het is', async () => {
    withWorkers(() => () => undefined);
    const keeping = keepByHand('Voor de avond');
    await stop();
    expect(await keeping).toBe(false);
    expect(noticeTexts()).toEqual([
      'Gestopt. De momentopname is niet gemaakt; het plan zelf is niet gewijzigd.',
    ]);
    expect(await readSnapshots('gestopt')).toEqual([]);
  });

  it('is te stoppen voor een terugzetten: er wordt niets teruggezet', async () => {
    withWorkers(() => () => undefined);
    const restoring = restoreWithNotice(then, 'Toen');
    await stop();
    await restoring;
    expect(noticeTexts()).toEqual(['Gestopt. Er is niets teruggezet; het plan is niet gewijzigd.']);
    expect(wholePlan()).toEqual(plan);
    expect(await readSnapshots('gestopt')).toEqual([]);
  });

  it('die misgaat zegt dat, en niet dat de opslag vol is', async () => {
    withWorkers((post) => () => {
      post({ rest: { failure: 'failed' }, isClosed: true });
      post({ isLast: true });
    });
    expect(await keepByHand('Voor de avond')).toBe(false);
    expect(noticeTexts()).toEqual([
      'De momentopname is niet gemaakt. Probeer het nog eens. Het plan zelf is niet gewijzigd.',
    ]);
  });
});
