import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Geometry } from '@/domain/geometry';
import { addWaiting } from '@/features/drawing/addWaiting';
import { createMapListener } from '@/features/drawing/mapListener';
import { WaitingTray } from '@/features/drawing/WaitingTray';
import { inertPlanMap } from '@/map/inertPlanMap';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan, waitingLocation } from '../../examplePlan';
import { exampleLine, locationNow, showPlan } from '../showPlan';

const listener = createMapListener(() => {});
const tray = () => screen.queryByRole('region', { name: 'Parkeerplaats' });
const place: Geometry = { type: 'Point', coordinates: [5.13, 52.08] };

const fromOffer = { offerId: 'bod-1', offeredBy: 'Polderwonen (fictief)', offeredOn: '2026-11-20' };

const setUp = () => {
  const waiting = waitingLocation({
    id: 'w',
    name: 'Hofje',
    planningStatus: '5B',
    programme: [exampleLine()],
    ...fromOffer,
  });
  showPlan(examplePlan({ locations: [exampleLocation({ id: 'a' }), waiting] }));
  render(
    <div className="plan-canvas" data-testid="map">
      <WaitingTray />
    </div>,
  );
  return userEvent.setup();
};

beforeEach(() => setCurrentMap(inertPlanMap({ center: [5.12, 52.09], zoom: 17 })));
afterEach(() => setCurrentMap(undefined));

describe('de parkeerplaats', () => {
  it('toont wie een plek zoekt, met wat er komt', () => {
    setUp();
    expect(within(tray() ?? document.body).getAllByRole('listitem')).toHaveLength(1);
    expect(tray()).toHaveTextContent('1 zonder plek');
    expect(tray()).toHaveTextContent('24 woningen · geclusterd');
    expect(tray()).toHaveTextContent('Bod van Polderwonen (fictief), 20 november 2026');
  });

  it('geeft de volgende vorm op de kaart aan wie een plek zoekt, en niet aan een nieuwe locatie', async () => {
    const user = setUp();
    await user.click(screen.getByRole('button', { name: 'Plek kiezen voor Hofje' }));
    expect(useScreen.getState().tool).toBe('point');
    act(() => listener.onDrawn(place));
    expect(openPlanNow().view.locations.size).toBe(2);
    expect(locationNow('w')).toMatchObject({ geometry: place, planningStatus: '5A' });
    expect(onlySelected(useScreen.getState())).toBe('w');
    expect(tray()).toBeNull();
    act(() => void undo());
    expect(locationNow('w')).toMatchObject({ planningStatus: '5B' });
    expect(locationNow('w').geometry).toBeUndefined();
    expect(tray()).not.toBeNull();
  });

  it('wie stopt met kiezen, tekent daarna weer een nieuwe locatie', async () => {
    const user = setUp();
    await user.click(screen.getByRole('button', { name: 'Plek kiezen voor Hofje' }));
    act(() => listener.onCancelled());
    act(() => listener.onDrawn(place));
    expect(openPlanNow().view.locations.size).toBe(3);
    expect(locationNow('w').geometry).toBeUndefined();
  });

  it('laat een rij los op de kaart en zet haar daar', () => {
    setUp();
    const carried = new Map<string, string>();
    const dataTransfer = {
      types: ['application/x-boven-de-kaart-location'],
      setData: (type: string, value: string) => carried.set(type, value),
      getData: (type: string) => carried.get(type) ?? '',
    };
    fireEvent.dragStart(screen.getByRole('listitem'), { dataTransfer });
    fireEvent.drop(screen.getByTestId('map'), { dataTransfer });
    expect(locationNow('w').geometry).toEqual({ type: 'Point', coordinates: [5.12, 52.09] });
    // Where it came from stays, whoever gave it its place.
    expect(locationNow('w')).toMatchObject(fromOffer);
  });
});

describe('een locatie zonder plek', () => {
  it('komt met status 5B op de parkeerplaats en opent voor haar aantallen', () => {
    setUp();
    act(() => addWaiting());
    const id = onlySelected(useScreen.getState()) ?? '';
    expect(locationNow(id)).toMatchObject({ name: 'Zoekt plek 1', planningStatus: '5B' });
    expect(tray()).toHaveTextContent('2 zonder plek');
  });
});
