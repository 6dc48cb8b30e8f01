import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawing } from '@/app/operations/drawing';
import { inHand } from '@/app/operations/inHand';
import { DrawingHint } from '@/features/drawing/DrawingHint';
import { createMapListener } from '@/features/drawing/mapListener';
import { countHoles } from '@/geo/countHoles';
import { inertPlanMap } from '@/map/inertPlanMap';
import { useDraft } from '@/state/draftStore';
import { setCurrentMap } from '@/state/mapHandle';
import { useNotices } from '@/state/noticeStore';
import { closeDocument, openPlanNow } from '@/state/planStore';
import { resetScreen, setScreen, useScreen } from '@/state/screenStore';
import { examplePlan } from '../../examplePlan';
import { at, box } from '../../geo/verbs/squares';
import { showPlan } from '../showPlan';

const listener = createMapListener(() => {});
const first = box([0, 0, 100, 100]);
/** Whether what is drawn lies off the first surface. */
let beside = false;
const corners = [at(0, 0), at(100, 0), at(100, 100), at(0, 100)];
/** The map hands over what was drawn, as it does after Enter. */
const map = {
  ...inertPlanMap({ center: at(0, 0), zoom: 17 }),
  finishShape: () => {
    listener.onDraft?.(null);
    listener.onDrawn(beside ? box([300, 300, 400, 400]) : first);
  },
};

const only = () => [...openPlanNow().view.locations.values()][0]?.geometry;

beforeEach(() => {
  beside = false;
  useNotices.setState({ notices: [] });
  setScreen({ shapeInHand: null });
  useDraft.setState({ draft: null, isInHand: false });
  showPlan(examplePlan());
  setCurrentMap(map);
  setScreen({ tool: 'polygon' });
  render(<DrawingHint />);
  act(() => listener.onDraft?.({ tool: 'polygon', corners }));
});

describe('een locatie van meer delen, of met een gat, in één keer getekend', () => {
  it('krijgt met één druk nog een deel, en is daarna één locatie van twee velden', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Nog een deel' }));
    expect(useScreen.getState()).toMatchObject({ tool: 'polygon', drawingFor: { kind: 'part' } });
    act(() => listener.onDrawn(box([200, 0, 250, 50])));
    await waitFor(() => expect(only()?.type).toBe('MultiPolygon'));
    expect(openPlanNow().view.locations.size).toBe(1);
  });

  it('krijgt met één druk een gat, ook met een ander gereedschap getekend', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Gat erin' }));
    act(() => drawing.find(({ id }) => id === 'rectangle')?.run());
    act(() => listener.onDrawn(box([40, 40, 60, 60])));
    await waitFor(() => {
      const shape = only();
      expect(shape !== undefined && shape.type !== 'Point' && countHoles(shape)).toBe(1);
    });
  });

  it('krijgt met de toets D nog een deel, zodra er drie hoeken staan', () => {
    const goOn = inHand.find(({ id }) => id === 'go_on_part');
    expect(goOn?.shortcuts).toEqual(['D']);
    expect(goOn?.whyNot(openPlanNow(), useScreen.getState())).toBeUndefined();
    act(() => goOn?.run());
    expect(useScreen.getState().drawingFor).toMatchObject({ kind: 'part' });
    expect(goOn?.whyNot(openPlanNow(), useScreen.getState())).toBe(
      'Teken eerst een vlak, van drie hoeken of meer.',
    );
  });

  it.each(['rectangle', 'circle'] as const)('krijgt met de toets H een gat, ook van een %s', (tool) => {
    const goOn = inHand.find(({ id }) => id === 'go_on_cut');
    act(() => setScreen({ tool, shapeInHand: null }));
    expect(goOn?.whyNot(openPlanNow(), useScreen.getState())).toBeDefined();
    act(() => listener.onShapeInHand(first));
    expect(goOn?.whyNot(openPlanNow(), useScreen.getState())).toBeUndefined();
    act(() => goOn?.run());
    expect(useScreen.getState()).toMatchObject({ tool, drawingFor: { kind: 'cut' } });
  });

  it('zegt bij de eerste druk dat u verder tekent, en wacht na het laatste deel op de aantallen', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Nog een deel' }));
    expect(document.getElementById('announcements')).toHaveTextContent(/getekend, .* Teken nu verder\.$/);
    expect(useScreen.getState().startsTyping).toBe(false);
    const key = new KeyboardEvent('keydown', { key: '7', cancelable: true });
    window.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(false);
    act(() => listener.onDrawn(box([200, 0, 250, 50])));
    await waitFor(() => expect(useScreen.getState()).toMatchObject({ tool: 'select', startsTyping: true }));
  });

  it('stopt met Esc, ook nadat een gat niet kon en u nog een deel wilde', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Gat erin' }));
    const whole = only();
    act(() => listener.onDraft?.({ tool: 'polygon', corners }));
    beside = true;
    await userEvent.click(screen.getByRole('button', { name: 'Nog een deel' }));
    await waitFor(() => expect(useNotices.getState().notices).not.toHaveLength(0));
    expect(only()).toEqual(whole);
    act(() => listener.onCancelled());
    expect(useScreen.getState()).toMatchObject({ tool: 'select', drawingFor: null });
  });

  it('gaat na een gat dat niet kon niet uit zichzelf verder als u het daarna gewoon afmaakt', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Gat erin' }));
    act(() => listener.onDraft?.({ tool: 'polygon', corners }));
    beside = true;
    await userEvent.click(screen.getByRole('button', { name: 'Nog een deel' }));
    await waitFor(() => expect(useNotices.getState().notices).not.toHaveLength(0));
    act(() => listener.onShapeInHand(box([40, 40, 60, 60])));
    act(() => listener.onDrawn(box([40, 40, 60, 60])));
    await waitFor(() => expect(useScreen.getState()).toMatchObject({ tool: 'select', drawingFor: null }));
  });

  it.each(['rectangle', 'circle', 'freehand'] as const)(
    'krijgt ook zonder toetsen nog een deel na een %s: dat wordt vooraf gekozen',
    async (tool) => {
      act(() => setScreen({ tool, shapeInHand: null }));
      await userEvent.click(screen.getByRole('checkbox', { name: 'Daarna een gat' }));
      await userEvent.click(screen.getByRole('checkbox', { name: 'Daarna nog een deel' }));
      act(() => listener.onShapeInHand(first));
      act(() => listener.onDrawn(first));
      await waitFor(() => expect(useScreen.getState()).toMatchObject({ tool, drawingFor: { kind: 'part' } }));
      // The part after it is the last, unless it is chosen again.
      expect(screen.getByRole('checkbox', { name: 'Daarna nog een deel' })).not.toBeChecked();
      act(() => listener.onDrawn(box([200, 0, 250, 50])));
      await waitFor(() => expect(only()?.type).toBe('MultiPolygon'));
      expect(useScreen.getState()).toMatchObject({ tool: 'select', drawingFor: null });
    },
  );

  it('begint na Esc of een ander gereedschap niets, al was een gat gekozen en staat er een locatie open', async () => {
    act(() => listener.onDrawn(first));
    act(() => setScreen({ tool: 'rectangle' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Daarna een gat' }));
    act(() => listener.onCancelled());
    expect(useScreen.getState()).toMatchObject({ tool: 'select', drawingFor: null });
    act(() => setScreen({ tool: 'circle' }));
    expect(screen.getByRole('checkbox', { name: 'Daarna een gat' })).not.toBeChecked();
  });

  it('laat bij het openen van een ander plan los wat daarna zou komen', async () => {
    act(() => setScreen({ tool: 'rectangle' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Daarna een gat' }));
    cleanup();
    closeDocument();
    expect(resetScreen).not.toThrow();
    expect(useScreen.getState()).toMatchObject({ tool: 'select', drawingFor: null });
  });

  it('laat met een druk op hetzelfde gereedschap het deel los, en begint een nieuwe locatie', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Nog een deel' }));
    act(() => drawing.find(({ id }) => id === 'polygon')?.run());
    expect(useScreen.getState()).toMatchObject({ tool: 'polygon', drawingFor: null });
    act(() => listener.onDrawn(box([200, 0, 250, 50])));
    expect(openPlanNow().view.locations.size).toBe(2);
  });

  it('blijft bij gewoon afmaken één vlak, en de wijzer kiest weer', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Afmaken' }));
    expect(useScreen.getState()).toMatchObject({ tool: 'select', drawingFor: null });
  });
});
