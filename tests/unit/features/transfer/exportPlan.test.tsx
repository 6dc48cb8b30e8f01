import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportBackup, exportPlan } from '@/features/transfer/exportPlan';
import { storePlan } from '@/plans/storedPlans';
import { useNotices } from '@/state/noticeStore';
import { deletePlan, readPlanRow } from '@/storage/planTable';
import { saveFile } from '@/ui/saveFile';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { FakeWorker, withWorkers } from '../../exchange/fakeWorker';
import { noticeTexts, showPlan } from '../showPlan';

const plan = examplePlan({ id: 'uit', locations: [exampleLocation({ id: 'a' })] });
/** A file that the browser saves would take this page along. */
vi.mock('@/ui/saveFile', () => ({ saveFile: vi.fn() }));

beforeEach(async () => {
  useNotices.setState({ notices: [] });
  vi.mocked(saveFile).mockClear();
  await storePlan(plan);
  showPlan(plan);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await deletePlan('uit');
});

const press = (label: string): void => {
  const action = useNotices.getState().notices.find((notice) => notice.action?.label === label)?.action;
  if (action === undefined) throw new Error(`no notice with ${label}`);
  action.act();
};
/** A worker that tells how far it is, and never comes to an end. */
const endless = (share: number) => (post: (message: unknown) => void) => () => post({ progress: share });
const answering = (failure: string) => (post: (message: unknown) => void) => () => {
  post({ rest: { failure }, isClosed: true });
  post({ isLast: true });
};

describe.each([
  ['GeoJSON (WGS84)', () => exportPlan('geojson')],
  ['Reservekopie', () => exportBackup({ planId: 'uit', name: 'Zeist' })],
])('%s maken', (name, make) => {
  it('dat lang duurt zegt hoe ver het is, en Annuleren geeft geen bestand', async () => {
    withWorkers(endless(0.42));
    const making = make();
    await expect.poll(noticeTexts).toEqual([`${name} wordt gemaakt… 40%`]);
    press('Annuleren');
    await making;
    expect(noticeTexts()).toEqual(['Exporteren is gestopt. Er is geen bestand gemaakt.']);
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    expect(saveFile).not.toHaveBeenCalled();
    // It counts as a copy only once it is there.
    expect((await readPlanRow('uit'))?.copiedAt).toBeUndefined();
  });

  it('zonder internet, de eerste keer, zegt dat een onderdeel ontbreekt', async () => {
    withWorkers(answering('not_loaded'));
    await make();
    expect(noticeTexts()).toEqual([
      'Exporteren lukt nu niet: een onderdeel van de app kon niet worden geladen. Is er internet? Het plan is niet gewijzigd.',
    ]);
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('dat misgaat zegt dat ook', async () => {
    withWorkers(answering('failed'));
    await make();
    expect(noticeTexts()).toEqual(['Exporteren is mislukt. Het plan is niet gewijzigd.']);
  });

  it('dat kort duurt zegt alleen dat het er is', async () => {
    await make();
    expect(noticeTexts()).toEqual([expect.stringMatching(/ gemaakt\. Kijk bij uw downloads\.$/)]);
    expect(saveFile).toHaveBeenCalledOnce();
    expect((await readPlanRow('uit'))?.copiedAt).toBeDefined();
  });
});
