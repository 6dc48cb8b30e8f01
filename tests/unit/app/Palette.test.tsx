import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Workspace } from '@/app/Workspace';
import { inertPlanMap } from '@/map/inertPlanMap';
import { setCharacterKeys } from '@/state/characterKeys';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { setTheme, useTheme } from '@/state/themeStore';
import { exampleLocation, examplePlan } from '../examplePlan';
import { showPlan } from '../features/showPlan';

// The map needs a real browser; what takes the keyboard on it is a canvas here.
vi.mock('@/features/drawing/PlanCanvas', () => ({
  PlanCanvas: ({ children }: { children: ReactNode }) => (
    <>
      <canvas tabIndex={-1} className="maplibregl-canvas" data-testid="map" />
      {children}
    </>
  ),
}));
// The sources of places never answer here: what can be done must not wait for them.
vi.mock('@/features/search/findPlaces', () => ({ findPlaces: () => new Promise(() => {}) }));
const map = () => screen.getByTestId('map');
const box = () => screen.findByRole('combobox', { name: /Zoek een adres, plaats of perceel/ });
const option = (name: string | RegExp) => screen.findByRole('option', { name });

const setUp = async () => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Kerkweg' })] }));
  setCurrentMap({ ...inertPlanMap({ center: [5, 52], zoom: 12 }), focus: () => map().focus() });
  const user = userEvent.setup();
  render(<Workspace />);
  await screen.findByTestId('map');
  return user;
};
const search = async (user: ReturnType<typeof userEvent.setup>, typed: string) => {
  await user.keyboard('{Control>}k{/Control}');
  await box();
  await user.keyboard(typed);
};

beforeEach(() => setTheme('light'));
afterEach(() => setCurrentMap(undefined));

describe('het zoekvak als lijst van opdrachten', { timeout: 120_000 }, () => {
  it('krijgt wat u meteen typt ook als u in een veld stond: dat blijft zoals het was', async () => {
    const user = await setUp();
    const field = screen.getByRole('textbox', { name: 'Naam van het plan' });
    const name = field instanceof HTMLInputElement ? field.value : '';
    field.focus();
    await user.keyboard('{Control>}k{/Control}donker');
    // The first test of this file: the box has still to be fetched.
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(await box()).toHaveValue('donker');
    expect(field).toHaveValue(name);
    expect(name).not.toBe('');
  });

  it('blijft een zoekvak om in te typen als u nog eens Ctrl+K drukt', async () => {
    const user = await setUp();
    await search(user, 'don');
    await user.keyboard('{Control>}k{/Control}ker');
    expect(await box()).toHaveValue('donker');
  });

  it('doet met Ctrl+K, "donker" en Enter wat er staat, en geeft het toetsenbord aan de kaart', async () => {
    const user = await setUp();
    await search(user, 'donker');
    expect(await option('Weergave: Donker')).toBeVisible();
    expect(screen.getByRole('group', { name: 'Opdrachten' })).toBeVisible();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(useTheme.getState().theme).toBe('dark'));
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(map()).toHaveFocus();
  });

  it('toont de sneltoets erbij, en kiest met een klik', async () => {
    const user = await setUp();
    await search(user, 'vlak');
    expect(await option(/Vlak tekenen/)).toHaveTextContent('Vlak tekenen V');
    await user.click(await option(/Vlak tekenen/));
    expect(useScreen.getState().tool).toBe('polygon');
  });

  it('vindt een onderdeel van de gekozen locatie, maakt het open en zet het toetsenbord erin', async () => {
    const user = await setUp();
    act(() => selectLocation('a'));
    expect(await screen.findByRole('button', { name: /^Knelpunten/ })).toBeVisible();
    await search(user, 'knelpunten');
    await user.click(await option('Bij deze locatie: Knelpunten'));
    const fold = screen.getByRole('button', { name: /^Knelpunten/ });
    await waitFor(() => expect(fold).toHaveFocus());
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: 'Stikstof' })).toBeVisible();
  });

  it('toont wat nu niet kan met de reden, en doet het ook niet', async () => {
    const user = await setUp();
    await search(user, 'locatie verw');
    const shut = await option(/^Locatie verwijderen .* Kies eerst een locatie\.$/);
    expect(shut).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(shut);
    expect(openPlanNow().view.locations.size).toBe(1);
    expect(await box()).toHaveValue('locatie verw');
    expect(document.getElementById('announcements')).toHaveTextContent(
      'Locatie verwijderen kan nu niet: Kies eerst een locatie.',
    );
  });

  it('geeft na Escape het toetsenbord terug waar het was', async () => {
    const user = await setUp();
    const name = screen.getByRole('textbox', { name: 'Naam van het plan' });
    act(() => name.focus());
    await search(user, 'expo');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(name).toHaveFocus();
  });

  it('zet bij Plan hernoemen de hele naam klaar om over te typen', async () => {
    const user = await setUp();
    await search(user, 'plan hern');
    await option('Plan hernoemen');
    await user.keyboard('{Enter}');
    await user.keyboard('Kerkplein{Enter}');
    await waitFor(() => expect(openPlanNow().view.header.name).toBe('Kerkplein'));
  });

  it('laat bij Importeren een bestand kiezen, net als de knop', async () => {
    const user = await setUp();
    const chosen = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => {});
    await search(user, 'inlezen');
    await option('Importeren');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(chosen).toHaveBeenCalledOnce());
    await user.click(screen.getByRole('button', { name: 'Importeren' }));
    await waitFor(() => expect(chosen).toHaveBeenCalledTimes(2));
    chosen.mockRestore();
  });
});

describe('een knop die nu niet kan', { timeout: 60_000 }, () => {
  it('zegt waarom, aan wie wijst en aan wie luistert', async () => {
    await setUp();
    const undo = screen.getByRole('button', { name: 'Ongedaan maken' });
    expect(undo).toBeDisabled();
    expect(undo).toHaveAccessibleDescription('Niets om ongedaan te maken');
    expect(undo).toHaveAttribute('title', 'Niets om ongedaan te maken');
    expect(screen.getByRole('button', { name: 'Zoeken' })).toHaveAttribute(
      'title',
      'Zoek een adres, plaats of perceel, of wat u wilt doen (Ctrl+K)',
    );
  });

  it('is ook elk tekengereedschap als er geen kaart is', async () => {
    await setUp();
    act(() => setScreen({ hasNoMap: true }));
    const draw = screen.getByRole('button', { name: 'Vlak tekenen' });
    expect(draw).toBeDisabled();
    expect(draw).toHaveAccessibleDescription(/deze browser heeft geen WebGL/);
  });
});

describe('de lijst met sneltoetsen', { timeout: 120_000 }, () => {
  const sheet = () => screen.findByRole('dialog', { name: 'Sneltoetsen' });
  afterEach(() => setCharacterKeys(true));

  it('komt met ?, en noemt per groep elke toets met wat hij doet', async () => {
    const user = await setUp();
    await user.keyboard('?');
    const dialog = within(await sheet());
    expect(dialog.getByRole('heading', { name: 'Tekenen' })).toBeVisible();
    const keysOf = (name: string | RegExp) => dialog.getByText(name).parentElement?.querySelector('dd');
    expect(keysOf('Ongedaan maken')).toHaveTextContent('Ctrl+Z');
    expect(keysOf('Opnieuw')).toHaveTextContent('Ctrl+Shift+Z of Ctrl+Y');
    expect(keysOf(/^Vlak tekenen/)).toHaveTextContent('V');
    expect(keysOf('Presentatie stoppen')).toHaveTextContent('Esc');
    expect(keysOf('Zoeken')).toHaveTextContent('Ctrl+K');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('komt ook uit het zoekvak', async () => {
    const user = await setUp();
    await search(user, 'toetsenbord');
    await option(/^Sneltoetsen/);
    await user.keyboard('{Enter}');
    expect(await sheet()).toBeVisible();
  });

  it('komt niet van een ? die iemand in een veld typt', async () => {
    const user = await setUp();
    await user.type(screen.getByRole('textbox', { name: 'Naam van het plan' }), '?');
    expect(useScreen.getState().dialog).toBeNull();
  });

  it('kan losse toetsen uitzetten; die met Ctrl blijven', async () => {
    const user = await setUp();
    await user.keyboard('?');
    await user.click(within(await sheet()).getByRole('checkbox', { name: /Toetsen zonder Ctrl/ }));
    await user.keyboard('{Escape}');
    act(() => map().focus());
    await user.keyboard('v?');
    expect(useScreen.getState()).toMatchObject({ tool: 'select', dialog: null });
    await user.keyboard('{Control>}k{/Control}');
    expect(await box()).toBeVisible();
  });
});
