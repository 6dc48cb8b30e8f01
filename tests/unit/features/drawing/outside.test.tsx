import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeDensity } from '@/domain/commands/changePlan';
import { createMapListener } from '@/features/drawing/mapListener';
import { SketchState } from '@/features/drawing/SketchState';
import { sketchProblem, wholeProblem } from '@/features/drawing/sketchProblem';
import { boxSurface } from '@/geo/bounds';
import { loadNetherlands } from '@/geo/netherlands';
import { inertPlanMap } from '@/map/inertPlanMap';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow, run } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { examplePlan } from '../../examplePlan';
import { noticeTexts, pressNotice, showPlan } from '../showPlan';

/** A square of some hundred metres around a place, and one of so many degrees. */
const around = ([lon, lat]: [number, number], by = 0.0007): [number, number][] => [
  [lon - by, lat - by],
  [lon + by, lat - by],
  [lon + by, lat + by],
  [lon - by, lat + by],
];

const map = { ...inertPlanMap({ center: [5, 52], zoom: 17 }), dropShape: vi.fn(() => true) };

beforeEach(() => {
  showPlan(examplePlan());
  setCurrentMap(map);
});

describe('een tekening buiten Nederland', () => {
  it.each<[string, [number, number], 'outside' | null]>([
    ['Antwerpen', [4.4, 51.22], 'outside'],
    ['Aken', [6.084, 50.776], 'outside'],
    ['Emmerik', [6.247, 51.833], 'outside'],
    ['Suderwick', [6.495, 51.857], 'outside'],
    ['Putte in België', [4.398, 51.352], 'outside'],
    ['Dinxperlo', [6.487, 51.862], null],
    ['Putte in Nederland', [4.394, 51.359], null],
    ['Vaals', [6.017, 50.772], null],
    ['Baarle', [4.93, 51.4425], null],
    ['Terneuzen', [3.83, 51.335], null],
    ['Schiermonnikoog', [6.16, 53.48], null],
    ['Marker Wadden', [5.36, 52.585], null],
  ])('een vlak in %s', async (_name, place, problem) => {
    const { isAbroad } = await loadNetherlands();
    const corners = around(place);
    for (const tool of ['polygon', 'line'] as const)
      expect(sketchProblem({ tool, corners }, isAbroad)).toBe(problem);
    expect(sketchProblem({ tool: 'polygon', corners: corners.slice(0, 1) }, isAbroad)).toBe(problem);
    const ring = [...corners, ...corners.slice(0, 1)];
    expect(wholeProblem({ type: 'Polygon', coordinates: [ring] }, isAbroad)).toBe(problem);
  });

  it('over de grens heen is niet buiten Nederland, ook niet als er geen hoek in ligt', async () => {
    const { isAbroad } = await loadNetherlands();
    // Over the border of Dinxperlo, and around all of Vaals.
    const dike = around([6.4915, 51.8587], 0.004);
    expect(sketchProblem({ tool: 'polygon', corners: dike }, isAbroad)).toBeNull();
    const wide: [number, number][] = [
      [5.66, 50.735],
      [6.19, 50.735],
      [6.19, 50.96],
    ];
    expect(wide.every(isAbroad)).toBe(true);
    expect(sketchProblem({ tool: 'polygon', corners: wide }, isAbroad)).toBeNull();
  });

  it('wordt op het scherm gezegd bij een rechthoek in België, en met één druk hersteld', async () => {
    setScreen({ tool: 'rectangle' });
    render(<SketchState />);
    const [a, , c] = around([4.4, 51.22]);
    const sketch = boxSurface([...(a ?? [0, 0]), ...(c ?? [0, 0])]);
    act(() => setScreen({ shapeInHand: { area: 7000, homes: 50, sketch } }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit ligt buiten Nederland.');
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar het plan' }));
    expect(map.dropShape).toHaveBeenCalled();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('wordt van een punt gezegd zodra het er staat, tot het weg is', async () => {
    const listener = createMapListener(() => {});
    listener.onDrawn({ type: 'Point', coordinates: [4.4, 51.22] });
    await vi.waitFor(() => expect(noticeTexts()).toEqual(["'Locatie 1' ligt buiten Nederland."]));
    // Its numbers are typed at once.
    run(({ header }) => changeDensity(header.settings, 44));
    expect(noticeTexts()).toHaveLength(1);
    pressNotice();
    expect(openPlanNow().view.locations.size).toBe(0);
    expect(noticeTexts()).toEqual([]);
  });
});
