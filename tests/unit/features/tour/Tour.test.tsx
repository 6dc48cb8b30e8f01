import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { addLocation } from '@/domain/commands/addLocation';
import { setHomes } from '@/domain/commands/setHomes';
import { Tour } from '@/features/tour/Tour';
import { openPlanNow, run } from '@/state/planStore';
import { onlySelected, selectLocation, setScreen, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { goToStep, startTour, stopTour, useTour } from '@/state/tourStore';
import { tourText } from '@/text/tour';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { locationNow, noticeTexts, showPlan } from '../showPlan';

const { steps } = tourText;
const title = () => screen.getByRole('heading').textContent;
const moved = (to: string) => waitFor(() => expect(title()).toBe(to), { timeout: 4_000 });
const setTen = () => act(() => run(() => setHomes(locationNow('a'), 'geclusterd', 'sociale_huur', 10)));

/** The tour as the workspace shows it, with a field beside it. */
const Screen = () => {
  const isOn = useTour(({ step }) => step !== null);
  return (
    <>
      <input aria-label="Aantal" />
      <button type="button" data-starts-tour onClick={() => startTour()}>
        Rondleiding
      </button>
      {isOn && <Tour openOffer={async () => undefined} />}
    </>
  );
};

const setUp = (step = 0) => {
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' }), exampleLocation({ id: 'b' })] }));
  startTour();
  goToStep(step);
  render(<Screen />);
  return userEvent.setup();
};

describe('de rondleiding', { timeout: 20_000 }, () => {
  beforeEach(stopTour);

  it('zegt bij welke stap u bent, en gaat vooruit en terug met de knoppen', async () => {
    const user = setUp();
    expect(title()).toBe(steps.choose.title);
    expect(screen.getByText('Stap 1 van 6')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Vorige' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(title()).toBe(steps.homes.title);
    await user.click(screen.getByRole('button', { name: 'Vorige' }));
    expect(title()).toBe(steps.choose.title);
    expect(screen.getByRole('dialog')).toHaveFocus();
  });

  it('gaat vanzelf verder zodra een locatie is gekozen', async () => {
    setUp();
    act(() => selectLocation('b'));
    expect(screen.getByText('Gelukt')).toBeVisible();
    await moved(steps.homes.title);
    expect(screen.queryByText('Gelukt')).not.toBeInTheDocument();
    expect(onlySelected(useScreen.getState())).toBe('b');
  });

  it('wacht tot het typen ophoudt, en gaat dan verder', async () => {
    setUp(1);
    setTen();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    act(() => run(() => setHomes(locationNow('a'), 'geclusterd', 'sociale_huur', 104)));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(title()).toBe(steps.homes.title);
    await moved(steps.totals.title);
  });

  it('gaat verder na een eigen locatie, en na ongedaan maken', async () => {
    setUp(3);
    act(() => run(() => addLocation(exampleLocation({ id: 'c' }))));
    await moved(steps.undo.title);
    act(() => undo());
    await moved(steps.export.title);
  });

  it('gaat niet verder door iets waar de stap niet om vraagt', async () => {
    setUp(3);
    setTen();
    act(() => undo());
    await new Promise((resolve) => setTimeout(resolve, 1_800));
    expect(title()).toBe(steps.draw.title);
  });

  it('kiest zelf een locatie als er nog geen gekozen is waarvan u de aantallen kunt typen', async () => {
    const user = setUp();
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(onlySelected(useScreen.getState())).toBe('a');
  });

  it('laat bij het tekenen de hele kaart zien', () => {
    setUp(3);
    expect(onlySelected(useScreen.getState())).toBeNull();
  });

  it('neemt de toetsen niet over van wie al iets typt, wel van wie nergens is', async () => {
    showPlan(examplePlan());
    render(<Screen />);
    screen.getByRole('textbox', { name: 'Aantal' }).focus();
    act(() => startTour());
    expect(screen.getByRole('textbox', { name: 'Aantal' })).toHaveFocus();
    const user = userEvent.setup();
    await user.keyboard('{F6}');
    expect(screen.getByRole('dialog', { name: 'Rondleiding' })).toHaveFocus();
    await user.keyboard('{F6}');
    expect(screen.getByRole('textbox', { name: 'Aantal' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Rondleiding' }));
    act(() => stopTour());
    screen.getByRole('button', { name: 'Rondleiding' }).blur();
    act(() => startTour());
    expect(screen.getByRole('dialog', { name: 'Rondleiding' })).toHaveFocus();
  });

  it('stopt met Escape, zegt waar ze terug te vinden is en zet de toetsen daar neer', async () => {
    const user = setUp();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(noticeTexts()).toEqual([tourText.again]);
    expect(screen.getByRole('button', { name: 'Rondleiding' })).toHaveFocus();
  });

  it('laat Escape aan wie tekent of typt', async () => {
    const user = setUp(3);
    act(() => setScreen({ tool: 'polygon' }));
    screen.getByRole('button', { name: 'Rondleiding' }).focus();
    await user.keyboard('{Escape}');
    expect(title()).toBe(steps.draw.title);
    act(() => setScreen({ tool: 'select' }));
    screen.getByRole('textbox', { name: 'Aantal' }).focus();
    await user.keyboard('{Escape}');
    expect(title()).toBe(steps.draw.title);
    screen.getByRole('textbox', { name: 'Aantal' }).blur();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is na de laatste stap klaar', async () => {
    const user = setUp(5);
    expect(screen.queryByRole('button', { name: 'Rondleiding stoppen' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(openPlanNow().view.locationIds).toHaveLength(2);
  });
});
