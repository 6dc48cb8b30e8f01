import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DrawingHint } from '@/features/drawing/DrawingHint';
import { boxSurface } from '@/geo/bounds';
import type { MapTool } from '@/map/mapContract';
import { setScreen } from '@/state/screenStore';
import { examplePlan } from '../../examplePlan';
import { showPlan } from '../showPlan';

/** A device that is pointed at with a finger, or with a mouse. */
const setUp = (tool: MapTool, isTouched: boolean) => {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query === '(pointer: coarse)' && isTouched }),
  );
  showPlan(examplePlan());
  setScreen({ tool });
  render(<DrawingHint />);
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('de uitleg bij het tekenen', () => {
  it('schat niets zolang er geen oppervlakte is', () => {
    const sketch = boxSurface([5, 52, 5.001, 52.001]);
    setUp('circle', true);
    act(() => setScreen({ shapeInHand: { area: 0.03, homes: 0, sketch } }));
    expect(screen.queryByTestId('estimate')).not.toBeInTheDocument();
    act(() => setScreen({ shapeInHand: { area: 7600, homes: 57, sketch } }));
    expect(screen.getByTestId('estimate')).toHaveTextContent('0,76 ha ≈ 57 woningen');
  });

  it('zegt met een muis waar u klikt en welke toetsen er zijn', () => {
    setUp('polygon', false);
    expect(screen.getByText(/^Klik om een hoek te zetten · Enter of dubbelklik/)).toBeVisible();
  });

  it('is klaar, en niet gestopt, als er percelen bij een locatie zijn gekozen', () => {
    setUp('parcel', true);
    expect(screen.getByRole('button', { name: 'Stoppen' })).toBeVisible();
    act(() => setScreen({ drawingFor: { kind: 'part', locationId: 'a' } }));
    expect(screen.getByRole('button', { name: 'Klaar' })).toBeVisible();
  });

  it.each<[MapTool, string]>([
    ['polygon', 'Tik om een hoek te zetten · “Afmaken” maakt het vlak'],
    ['rectangle', 'Tik voor de eerste hoek en nog eens voor de hoek ertegenover'],
    ['point', 'Tik waar de locatie is'],
    [
      'parcel',
      'Tik op een perceel, of veeg met één vinger over meer percelen; twee vingers schuiven de kaart',
    ],
    ['building', 'Tik op een gebouw'],
  ])('zegt op een aanraakscherm bij %s: %s', (tool, words) => {
    setUp(tool, true);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByText(/Klik|Enter|Esc/)).not.toBeInTheDocument();
  });

  it('zegt op een aanraakscherm hoe u een grens volgt zodra u daarvoor kiest, en niets van een muis', () => {
    setUp('polygon', true);
    const how = /^Zet een hoek op een grens en dan een op dezelfde grens/;
    expect(screen.queryByText(how)).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Grens volgen' }));
    expect(screen.getByText(how)).toBeVisible();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Grens volgen' }));
    act(() => setScreen({ tool: 'freehand', drawingFor: { kind: 'choose' } }));
    expect(screen.getByText(/^Locaties kiezen/)).not.toHaveTextContent('muis');
    expect(screen.getByText(/^Met de muis/)).toHaveClass('with-keyboard');
  });

  it('gaat naar de andere kant van de kaart als een vinger of een pen eronder werkt, niet als die ernaast werkt', () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(60, 110, 300, 80));
    showPlan(examplePlan());
    setScreen({ tool: 'polygon' });
    const { container } = render(
      <div className="plan-canvas">
        <div className="plan-canvas__map" data-testid="map" />
        <DrawingHint />
      </div>,
    );
    const hint = container.querySelector('.drawing-hint');
    const press = (clientY: number) =>
      fireEvent(
        screen.getByTestId('map'),
        new MouseEvent('pointerdown', { bubbles: true, buttons: 1, clientX: 100, clientY }),
      );
    press(400);
    expect(hint).not.toHaveClass('drawing-hint--away');
    press(120);
    expect(hint).toHaveClass('drawing-hint--away');
    press(120);
    expect(hint).not.toHaveClass('drawing-hint--away');
  });
});
