import { act, render, screen, waitFor } from '@testing-library/react';
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
import { openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { examplePlan } from '../../examplePlan';
import { at, box } from '../../geo/verbs/squares';
import { showPlan } from '../showPlan';

const listener = createMapListener(() => {});
const first = box([0, 0, 100, 100]);
const corners = [at(0, 0), at(100, 0), at(100, 100), at(0, 100)];
/** The map hands over what was drawn, as it does after Enter. */
const map = {
  ...inertPlanMap({ center: at(0, 0), zoom: 17 }),
  finishShape: () => {
    listener.onDraft?.(null);
    listener.onDrawn(first);
  },
};

const only = () => [...openPlanNow().view.locations.values()][0]?.geometry;

beforeEach(() => {
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
    expect(goOn?.whyNot(openPlanNow(), useScreen.getState())).toBe('Zet eerst drie hoeken van een vlak.');
  });

  it('blijft bij gewoon afmaken één vlak, en de wijzer kiest weer', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Afmaken' }));
    expect(useScreen.getState()).toMatchObject({ tool: 'select', drawingFor: null });
  });
});
