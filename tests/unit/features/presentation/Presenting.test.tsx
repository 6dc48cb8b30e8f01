import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Beside, OnMap, Top } from '@/app/Presenting';
import { FilterNotice } from '@/features/table/FilterNotice';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { MapView } from '@/map/mapContract';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow, showVariant } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { exampleLine, showPlan } from '../showPlan';

const plan = () =>
  examplePlan({
    name: 'Ons plan',
    partners: [{ id: 'p', name: 'Polderwonen', role: 'corporatie' }],
    variants: [{ id: 'v', name: 'Hoog', startsWith: 'all' }],
    locations: [
      exampleLocation({
        id: 'a',
        name: 'Kerkweg',
        picture: 'Foto Kerkweg.jpg',
        planningStatus: '3',
        commitments: [{ partnerId: 'p', level: 'toegezegd' }],
        seeks: ['zorgorganisatie'],
        nextStep: 'Schetsontwerp bespreken',
        nextStepBy: 'Polderwonen',
        nextStepOn: '2027-01-15',
        programme: [
          exampleLine({ id: '1', count: 30, year: 2028 }),
          exampleLine({ id: '2', type: 'nultreden', segment: 'middenhuur', count: 12, year: 2029 }),
          exampleLine({ id: '3', type: 'nultreden', segment: 'sociale_huur', count: 6, year: 2029 }),
        ],
      }),
      exampleLocation({ id: 'b', name: 'Dorpsplein', programme: [exampleLine({ count: 80, year: 2027 })] }),
      exampleLocation({ id: 'c', name: 'Zandpad' }),
    ],
  });

const showBigScreen = () => {
  setScreen({ isPresenting: true });
  return render(
    <>
      <Top />
      <OnMap />
      <Beside />
    </>,
  );
};
const spotlight = () => screen.getByRole('complementary', { name: 'Locatie in beeld' });
const title = () => within(spotlight()).getByRole('heading', { level: 2 }).textContent;
const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

beforeEach(() => showPlan(plan()));
afterEach(() => vi.unstubAllGlobals());

describe('de presentatie', () => {
  it('toont van een locatie de woningen per type, de partners en de volgende stap', async () => {
    const user = userEvent.setup();
    showBigScreen();
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    await press(user, 'Volgende locatie');
    await press(user, 'Volgende locatie');
    expect(title()).toBe('Kerkweg');
    expect(spotlight()).toHaveTextContent('48 woningen · in voorbereiding · klaar 2028\u2060–\u20602029');
    const types = within(within(spotlight()).getByRole('list', { name: 'Woningen' })).getAllByRole(
      'listitem',
    );
    expect(types.map(({ textContent }) => textContent)).toEqual([
      '30Geclusterdsociale huur',
      '18Nultreden12 middenhuur · 6 sociale huur',
    ]);
    expect(within(spotlight()).getByRole('list', { name: 'Partners' })).toHaveTextContent(
      'Polderwonenwoningcorporatietoegezegd',
    );
    expect(spotlight()).toHaveTextContent('Zoekt nog: zorgpartner');
    expect(spotlight()).toHaveTextContent('Schetsontwerp bespreken');
    expect(spotlight()).toHaveTextContent(/Polderwonen, vóór 15 jan\.? 2027/);
  });

  it('zet de foto of schets van een locatie bij haar naam, en zonder foto blijft geen lege plek', async () => {
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:foto', revokeObjectURL: vi.fn() }),
    );
    const photo = new Blob(['foto'], { type: 'image/jpeg' });
    useBroughtFiles.setState({ pictures: new Map([['Foto Kerkweg.jpg', photo]]) });
    const user = userEvent.setup();
    showBigScreen();
    const told = () => within(spotlight()).getByRole('heading', { level: 2 }).closest('.spotlight__told');
    await press(user, 'Volgende locatie');
    expect(title()).toBe('Dorpsplein');
    expect([...(told()?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['HEADER', 'UL', 'P']);
    await press(user, 'Volgende locatie');
    const picture = await within(spotlight()).findByRole('img', { name: 'Foto of schets van Kerkweg' });
    expect(picture).toHaveAttribute('src', 'blob:foto');
    expect(picture.previousElementSibling).toHaveTextContent('Kerkweg');
    // Another device has the plan, and not the picture.
    act(() => useBroughtFiles.setState({ pictures: new Map() }));
    expect(within(spotlight()).queryByRole('img')).not.toBeInTheDocument();
  });

  it('tekent op de kaart groter, ook als het venster daarna op een groot scherm komt, en is daarna terug', async () => {
    const view: MapView = { center: [5, 52], zoom: 12 };
    const map = { ...inertPlanMap(view), present: vi.fn(), show: vi.fn(), goTo: vi.fn() };
    setCurrentMap(map);
    const { unmount } = showBigScreen();
    expect(map.present).toHaveBeenLastCalledWith(1.1);
    await waitFor(() => expect(map.show).toHaveBeenCalled());
    vi.stubGlobal('innerWidth', 1920);
    vi.stubGlobal('innerHeight', 1080);
    act(() => void dispatchEvent(new Event('resize')));
    expect(map.present.mock.lastCall?.[0]).toBeCloseTo(1.745, 2);
    // A comparison takes the place of the map; after it there is a new one.
    const next = { ...map, present: vi.fn() };
    setCurrentMap(undefined);
    map.present.mockClear();
    setCurrentMap(next);
    expect(next.present.mock.lastCall?.[0]).toBeCloseTo(1.745, 2);
    unmount();
    expect(next.present).toHaveBeenLastCalledWith(null);
    expect(map.present).not.toHaveBeenCalled();
    await waitFor(() => expect(next.goTo).toHaveBeenCalledWith(view));
    setCurrentMap(undefined);
  });

  it('gaat met knoppen en toetsen langs alle locaties, in de gekozen volgorde, en begint dan opnieuw', async () => {
    const user = userEvent.setup();
    showBigScreen();
    await press(user, 'Weergave');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Volgorde' }),
      'Meeste woningen eerst',
    );
    await user.keyboard('{Escape}');
    expect(useScreen.getState().isPresenting).toBe(true);
    act(() => screen.getByRole('button', { name: 'Presentatie stoppen' }).focus());
    const seen: (string | null)[] = [];
    for (const key of ['{ArrowRight}', '{PageDown}', '{ArrowRight}', '{ArrowRight}', '{ArrowLeft}']) {
      await user.keyboard(key);
      seen.push(title());
    }
    expect(seen).toEqual(['Dorpsplein', 'Kerkweg', 'Zandpad', 'Dorpsplein', 'Zandpad']);
    expect(spotlight()).toHaveTextContent('Locatie 3 van 3');
    await user.keyboard('{Home}');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });

  it('houdt de namen op de kaart weg van de kring en de naam in beeld, en laat dat los met de hele kaart', async () => {
    const keepClear = vi.fn();
    const project = () => ({ x: 300, y: 200 });
    setCurrentMap({ ...inertPlanMap({ center: [5, 52], zoom: 12 }), keepClear, project });
    setScreen({ isMapReady: true });
    const user = userEvent.setup();
    showBigScreen();
    await press(user, 'Volgende locatie');
    expect(keepClear.mock.lastCall?.[0]).toHaveLength(2);
    await user.keyboard('{Home}');
    expect(keepClear.mock.lastCall?.[0]).toEqual([]);
    setScreen({ isMapReady: false });
    setCurrentMap(undefined);
  });

  it('gaat alleen langs wat het filter doorlaat', async () => {
    const user = userEvent.setup();
    act(() => setScreen({ filter: { text: 'dorpsplein' } }));
    showBigScreen();
    await waitFor(() => expect(screen.getByRole('navigation')).toHaveTextContent('1 locatie in het filter'));
    await press(user, 'Vorige locatie');
    expect(title()).toBe('Dorpsplein');
  });

  it('laat een variant zien met voor en na, en gaat langs de varianten', async () => {
    const user = userEvent.setup();
    showBigScreen();
    expect(screen.getByRole('group', { name: 'Variant' })).toHaveTextContent('Hele plan');
    await press(user, 'Volgende variant');
    expect(openPlanNow().view.variantId).toBe('v');
    await press(user, 'Voor en na');
    expect(useScreen.getState().compared).toEqual({ left: '', right: 'v' });
    await press(user, 'Voor en na');
    expect(useScreen.getState().compared).toBeNull();
    await press(user, 'Vorige variant');
    expect(openPlanNow().view.variantId).toBeNull();
    act(() => showVariant(null));
  });

  it('gaat bij voor en na met de toetsen van een klikker langs de varianten, en zet er een andere naast', async () => {
    showPlan(
      examplePlan({
        variants: ['Hoog', 'Laag', 'Nul'].map((name) => ({ id: name, name, startsWith: 'all' as const })),
      }),
    );
    const user = userEvent.setup();
    showBigScreen();
    await press(user, 'Voor en na');
    await user.keyboard('{PageDown}');
    expect(useScreen.getState().compared).toEqual({ left: '', right: 'Laag' });
    await press(user, 'Weergave');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Vergelijken met' }), 'Hoog');
    await user.keyboard('{Escape}');
    // Not beside itself.
    await user.keyboard('{PageDown}{PageDown}');
    expect(useScreen.getState().compared).toEqual({ left: 'Hoog', right: 'Laag' });
    act(() => showVariant(null));
    act(() => setScreen({ compared: null }));
  });

  it('houdt het scherm wakker zolang zij duurt, en ook zonder die hulp gaat zij door', async () => {
    const release = vi.fn(async () => undefined);
    const request = vi.fn(async () => ({ release }));
    vi.stubGlobal('navigator', { ...navigator, wakeLock: { request } });
    const { unmount } = showBigScreen();
    await waitFor(() => expect(request).toHaveBeenCalledWith('screen'));
    await act(async () => undefined);
    unmount();
    expect(release).toHaveBeenCalled();
    request.mockRejectedValue(new Error('no battery'));
    showBigScreen();
    expect(await screen.findByRole('button', { name: 'Presentatie stoppen' })).toBeVisible();
  });

  it('op een tweede scherm is niets te kiezen dan stoppen', () => {
    setScreen({ isFollowing: true, selection: new Set(['a']), filteredIds: ['a'] });
    showBigScreen();
    render(<FilterNotice />);
    expect(screen.getByText('1 in het filter · 2 gedimd')).toBeVisible();
    expect(screen.getByText('Volgt het andere venster')).toBeVisible();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Presentatie stoppen',
    ]);
    expect(title()).toBe('Kerkweg');
  });
});
