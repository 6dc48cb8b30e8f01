import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Workspace } from '@/app/Workspace';
import type { Plan } from '@/domain/plan';
import { inertPlanMap } from '@/map/inertPlanMap';
import { setCurrentMap } from '@/state/mapHandle';
import { selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../examplePlan';
import { showPlan } from '../features/showPlan';

// The map needs a real browser; what takes the keyboard on it is a canvas here.
vi.mock('@/features/drawing/PlanCanvas', () => ({
  PlanCanvas: ({ children }: { children: ReactNode }) => (
    <>
      <canvas tabIndex={-1} data-testid="map" />
      {children}
    </>
  ),
}));

const map = () => screen.getByTestId('map');
const withLocation = () => examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Kerkweg' })] });

const setUp = async (plan: Plan = withLocation(), width = 1400) => {
  vi.stubGlobal('innerWidth', width);
  showPlan(plan);
  setCurrentMap({ ...inertPlanMap({ center: [5, 52], zoom: 12 }), focus: () => map().focus() });
  const user = userEvent.setup();
  render(<Workspace />);
  await screen.findByTestId('map');
  return user;
};
const select = async () => {
  act(() => selectLocation('a'));
  await screen.findByRole('form', { name: 'Locatie' });
};
const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole('button', { name }));

afterEach(() => {
  setCurrentMap(undefined);
  vi.unstubAllGlobals();
});

describe('het toetsenbord staat', { timeout: 60_000 }, () => {
  it('nergens, als er alleen een plan is geopend', async () => {
    await setUp();
    expect(document.body).toHaveFocus();
  });

  it('op de kaart na de eerste stap, zodat de pijltjes tekenen', async () => {
    const user = await setUp(examplePlan());
    const firstStep = (await screen.findByRole('heading', { name: 'Teken de eerste locatie' })).parentElement;
    const button = firstStep?.querySelector('button');
    if (!button) throw new Error('no first step');
    await user.click(button);
    expect(useScreen.getState().tool).toBe('polygon');
    expect(map()).toHaveFocus();
  });

  it('op de kaart na Stoppen met tekenen', async () => {
    const user = await setUp();
    act(() => setScreen({ tool: 'polygon' }));
    await press(user, 'Stoppen');
    expect(useScreen.getState().tool).toBe('select');
    expect(map()).toHaveFocus();
  });

  it('op de kaart nadat een locatie in de la is verwijderd', async () => {
    const user = await setUp();
    await select();
    await press(user, 'Locatie verwijderen');
    expect(screen.queryByRole('form', { name: 'Locatie' })).not.toBeInTheDocument();
    expect(map()).toHaveFocus();
  });

  it.each(['knop', 'Escape'])(
    'op de weg terug in een presentatie, en daarna op de kaart (%s)',
    async (way) => {
      const user = await setUp();
      await press(user, 'Presentatie');
      expect(await screen.findByRole('button', { name: 'Presentatie stoppen' })).toHaveFocus();
      await user.keyboard(way === 'knop' ? '{Enter}' : '{Escape}');
      expect(screen.getByRole('button', { name: 'Presentatie' })).toBeVisible();
      expect(map()).toHaveFocus();
    },
  );

  it('tijdens de presentatie waar u het zet', async () => {
    const user = await setUp();
    await press(user, 'Presentatie');
    act(() => map().focus());
    act(() => setScreen({ isPanelOpen: false }));
    expect(map()).toHaveFocus();
  });
});

describe('paneel en la', { timeout: 60_000 }, () => {
  const button = (name: string) => screen.queryByRole('button', { name });

  it.each([761, 1024, 1180])(
    'op %i breed heet het paneel achter de la verborgen, en tonen sluit de la',
    async (width) => {
      const user = await setUp(withLocation(), width);
      expect(button('Paneel verbergen')).toHaveAttribute('aria-expanded', 'true');
      await select();
      expect(button('Paneel tonen')).toHaveAttribute('aria-expanded', 'false');
      await press(user, 'Paneel tonen');
      expect(useScreen.getState()).toMatchObject({ selection: new Set(), isPanelOpen: true });
      expect(button('Paneel verbergen')).toHaveAttribute('aria-expanded', 'true');
      await press(user, 'Paneel verbergen');
      expect(useScreen.getState().isPanelOpen).toBe(false);
    },
  );

  it('op een breed scherm staan ze naast elkaar, en heet het paneel getoond', async () => {
    const user = await setUp();
    await select();
    await press(user, 'Paneel verbergen');
    await press(user, 'Paneel tonen');
    expect(useScreen.getState()).toMatchObject({ selection: new Set(['a']), isPanelOpen: true });
  });

  it('op een telefoon komt wat gekozen is onder de la uit, ook na het stoppen met tekenen erbij', async () => {
    const user = await setUp(withLocation(), 390);
    const reveal = vi.fn();
    setCurrentMap({ ...inertPlanMap({ center: [5, 52], zoom: 12 }), reveal });
    await select();
    await waitFor(() => expect(reveal).toHaveBeenCalledTimes(1));
    act(() => setScreen({ tool: 'polygon', drawingFor: { kind: 'cut', locationId: 'a' } }));
    await press(user, 'Stoppen');
    await waitFor(() => expect(reveal).toHaveBeenCalledTimes(2));
  });

  it('de knop van het paneel klopt ook nadat het venster smaller werd', async () => {
    await setUp();
    await select();
    expect(button('Paneel verbergen')).toBeVisible();
    vi.stubGlobal('innerWidth', 1000);
    act(() => void dispatchEvent(new Event('resize')));
    expect(button('Paneel tonen')).toBeVisible();
  });

  it('Opgave invullen toont de opgave, ook als de la op de plaats van het paneel staat', async () => {
    const { target, ...plan } = withLocation();
    const empty = { ...target, byType: { geclusterd: null, zorggeschikt: null, nultreden: null } };
    const user = await setUp({ ...plan, target: empty }, 1024);
    await select();
    await user.click(screen.getAllByRole('button', { name: 'Opgave invullen' })[0] ?? map());
    expect(useScreen.getState()).toMatchObject({ selection: new Set(), isPanelOpen: true, panel: 'target' });
  });

  it.each([
    [390, false],
    [760, false],
    [1024, true],
  ])(
    'op een scherm van %i breed is het paneel na het kiezen van een locatie open: %s',
    async (width, isOpen) => {
      await setUp(withLocation(), width);
      act(() => setScreen({ isPanelOpen: true }));
      await select();
      await waitFor(() => expect(useScreen.getState().isPanelOpen).toBe(isOpen));
    },
  );
});
