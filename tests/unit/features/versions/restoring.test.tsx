import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeLocation } from '@/domain/commands/changeLocation';
import { SnapshotBar } from '@/features/versions/SnapshotBar';
import { SnapshotList } from '@/features/versions/SnapshotList';
import { inertPlanMap } from '@/map/inertPlanMap';
import { keepSnapshot } from '@/plans/snapshots';
import { setCurrentMap } from '@/state/mapHandle';
import { useNotices } from '@/state/noticeStore';
import { run } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { database } from '@/storage/database';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { locationNow, noticeTexts, pressNotice, showPlan } from '../showPlan';

const status = () => locationNow('a').planningStatus;
const change = (planningStatus: '1A' | '2B') =>
  act(() => run(() => changeLocation(locationNow('a'), { planningStatus })));
const focus = vi.fn();

/** The versions, and the bar above the map while one is looked at. */
const Versions = () => {
  const snapshot = useScreen((state) => state.snapshot);
  return snapshot === null ? <SnapshotList onDone={() => {}} /> : <SnapshotBar snapshot={snapshot} />;
};

/** A plan of which a version was kept, with the list of versions on screen and that version open in it. */
const setUp = async () => {
  const user = userEvent.setup();
  await keepSnapshot('hand', 'Voor de raad');
  render(<Versions />);
  await user.click(await screen.findByRole('button', { name: 'Bekijken' }));
  await screen.findByRole('button', { name: 'Terugzetten' });
  return user;
};

beforeEach(async () => {
  await database.snapshots.clear();
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Kerkweg' })] }));
  focus.mockReset();
  setCurrentMap({ ...inertPlanMap({ center: [5, 52], zoom: 12 }), focus });
});
afterEach(() => setCurrentMap(undefined));

describe('een versie terugzetten', { timeout: 20_000 }, () => {
  const ways: [string, (user: ReturnType<typeof userEvent.setup>) => Promise<unknown>][] = [
    ['in de lijst', async () => undefined],
    ['vanaf de kaart', (user) => user.click(screen.getByRole('button', { name: 'Op de kaart bekijken' }))],
  ];

  it.each(ways)('%s brengt het plan terug, en ongedaan maken weer heen', async (_, look) => {
    const user = await setUp();
    change('1A');
    await look(user);
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }));
    await waitFor(() => expect(noticeTexts()).toEqual(["Momentopname 'Voor de raad' teruggezet."]));
    expect(status()).toBe('5A');
    act(pressNotice);
    expect(status()).toBe('1A');
  });

  it.each(ways)(
    '%s die gelijk is aan het plan, zegt dat en kan niets anders ongedaan maken',
    async (_, look) => {
      change('2B');
      const user = await setUp();
      await look(user);
      await user.click(screen.getByRole('button', { name: 'Terugzetten' }));
      await waitFor(() =>
        expect(noticeTexts()).toEqual([
          "Het plan is al zoals in momentopname 'Voor de raad'. Er is niets veranderd.",
        ]),
      );
      expect(useNotices.getState().notices[0]?.action).toBeUndefined();
      expect(status()).toBe('2B');
    },
  );

  it('zegt niets als u het plan intussen verliet', async () => {
    const user = await setUp();
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }));
    act(() => showPlan(examplePlan({ id: 'ander', locations: [exampleLocation({ id: 'a' })] })));
    await waitFor(async () => expect(await database.snapshots.count()).toBe(2));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(noticeTexts()).toEqual([]);
  });
});

describe('een versie op de kaart', { timeout: 20_000 }, () => {
  it('zet het toetsenbord op de weg terug, en die op de kaart', async () => {
    const user = await setUp();
    await user.click(screen.getByRole('button', { name: 'Op de kaart bekijken' }));
    expect(screen.getByRole('button', { name: 'Terug naar het plan' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(useScreen.getState().snapshot).toBeNull();
    expect(focus).toHaveBeenCalledOnce();
  });

  it('gaat met Escape ook terug naar de kaart', async () => {
    const user = await setUp();
    await user.click(screen.getByRole('button', { name: 'Op de kaart bekijken' }));
    await user.keyboard('{Escape}');
    expect(useScreen.getState().snapshot).toBeNull();
    expect(focus).toHaveBeenCalledOnce();
  });
});
