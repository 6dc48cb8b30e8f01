import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exportBackup } from '@/features/transfer/exportPlan';
import { storeOrHold } from '@/plans/storedPlans';
import { useNotices } from '@/state/noticeStore';
import { database } from '@/storage/database';
import { forgetDocuments } from '../../emptyDatabase';
import { examplePlan } from '../../examplePlan';
import { noticeTexts } from '../showPlan';

beforeEach(() => {
  useNotices.setState({ notices: [] });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:');
  database.close();
});
afterEach(async () => {
  vi.restoreAllMocks();
  forgetDocuments();
  await database.open();
});

it('een reservekopie in een privévenster wordt gemaakt, en zegt wat er niet in zit en waarom', async () => {
  const planId = await storeOrHold(examplePlan());
  expect(await exportBackup({ planId, name: 'Zeist' })).toHaveLength(1);
  expect(noticeTexts()).toEqual([
    expect.stringMatching(/^reservekopie-zeist-.*\.json gemaakt\. Kijk bij uw downloads\.$/),
    'De browser geeft geen toegang tot alle opslag. Wat in dit venster staat, zit in de reservekopie. Wat alleen in de opslag staat (zoals momentopnamen en bewerkingen) niet.',
  ]);
});
