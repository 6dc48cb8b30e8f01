import { act, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '@/app/Home';
import { remindOfCopy } from '@/app/remindOfCopy';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { isCopyDue } from '@/plans/isCopyDue';
import { storePlan } from '@/plans/storedPlans';
import { setScreen } from '@/state/screenStore';
import { changePlanRow, readPlanRow, readPlanRows } from '@/storage/planTable';
import { homeText } from '@/text/home';
import { transferText } from '@/text/transfer';
import { emptyDatabase } from '../emptyDatabase';
import { exampleLocation, examplePlan } from '../examplePlan';
import { noticeTexts, pressNotice, showPlan } from '../features/showPlan';

const patient = { timeout: 5_000 };
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const plan = examplePlan({ locations: [exampleLocation({ id: 'a' })] });

const openChangedSince = async (hours: number) => {
  await storePlan(plan);
  await changePlanRow(plan.id, (row) => {
    row.changedSince = hoursAgo(hours);
  });
  showPlan(plan);
};

describe('een kopie in een bestand', { timeout: 20_000 }, () => {
  beforeEach(async () => {
    await emptyDatabase();
  });

  it('wordt in het open plan aangeraden na een dag werk, met de knop die hem maakt', async () => {
    await openChangedSince(25);
    expect(await remindOfCopy(plan.id)).toBe(true);
    expect(noticeTexts()).toEqual([transferText.copyDue]);
    await act(async () => pressNotice());
    await expect.poll(async () => (await readPlanRow(plan.id))?.copiedAt, patient).toBeDefined();
    expect(await remindOfCopy(plan.id)).toBe(false);
  });

  it('wordt niet aangeraden bij werk van vandaag', async () => {
    await openChangedSince(23);
    expect(await remindOfCopy(plan.id)).toBe(false);
    expect(noticeTexts()).toEqual([]);
  });

  describe('als de opslag bijna vol is', () => {
    beforeEach(() => {
      vi.stubGlobal('navigator', {
        ...navigator,
        storage: { estimate: async () => ({ usage: 990_000_000, quota: 1_000_000_000 }) },
      });
    });
    afterEach(() => vi.unstubAllGlobals());

    it('wordt ook bij werk van vandaag aangeraden, en blijft dat staan', async () => {
      await openChangedSince(1);
      expect(await remindOfCopy(plan.id)).toBe(true);
      expect(noticeTexts()).toEqual([homeText.nearlyFull]);
    });

    it('zegt de eerste pagina dat er nog ruimte is voor een reservekopie', async () => {
      const { findByText } = render(<Home />);
      expect(await findByText(homeText.nearlyFull, { exact: false })).toHaveRole('alert');
    });
  });

  it('wordt niet aangeraden op het grote scherm, waar iedereen meekijkt', async () => {
    await openChangedSince(25);
    setScreen({ isPresenting: true });
    expect(await remindOfCopy(plan.id)).toBe(false);
  });

  it('is er van een plan dat net uit een oud bestand is geopend: dat bestand', async () => {
    location.hash = '#/';
    const { container } = render(<Home />);
    await expect.poll(() => container.querySelector('input[type=file]'), patient).not.toBeNull();
    const input = container.querySelector('input[type=file]');
    if (input === null) throw new Error('no file input');
    const old = { ...plan, createdAt: hoursAgo(2_000), updatedAt: hoursAgo(1_000) };
    fireEvent.change(input, { target: { files: [new File([writeGeoJson(old)], 'oud.geojson')] } });
    await expect.poll(async () => (await readPlanRows()).length, patient).toBe(1);
    const [row] = await readPlanRows();
    expect(row?.copiedAt).toBe(old.updatedAt);
    expect(row && isCopyDue(row, new Date())).toBe(false);
  });
});
