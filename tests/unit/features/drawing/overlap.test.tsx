import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDensity } from '@/domain/commands/changePlan';
import { addRecord } from '@/domain/commands/changeRecords';
import { createMapListener } from '@/features/drawing/mapListener';
import { followOverlap } from '@/features/drawing/shape/followOverlap';
import { areaOf } from '@/geo/measure';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { Hand } from '@/map/mapContract';
import { followSignals } from '@/state/followSignals';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow, run } from '@/state/planStore';
import { noSelection } from '@/state/screen';
import { setScreen } from '@/state/screenStore';
import { undo } from '@/state/steps';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { at, box } from '../../geo/verbs/squares';
import { noticeTexts, pressNotice, showPlan } from '../showPlan';

const listener = createMapListener(() => {});
let marked: Parameters<Hand['showOverlap']>[0] = [];
const markedArea = () => Math.round(marked.reduce((sum, shape) => sum + areaOf(shape), 0) / 100) * 100;
/** In hundreds of m². */
const areaAt = (id: string) => {
  const geometry = openPlanNow().view.locations.get(id)?.geometry;
  return geometry && Math.round(areaOf(geometry) / 100);
};
let stopSignals = () => {};

beforeEach(() => {
  marked = [];
  const hand: Hand = {
    showGround: () => undefined,
    trace: () => undefined,
    startCorners: () => true,
    startMove: () => true,
    tellPlaces: () => undefined,
    showOverlap: (shapes) => {
      marked = shapes;
    },
  };
  showPlan(
    examplePlan({
      locations: [
        exampleLocation({ id: 'a', name: 'Kerkweg', geometry: box([0, 0, 100, 100]) }),
        exampleLocation({ id: 'b', name: 'Zandpad', geometry: box([90, 0, 190, 100]) }),
      ],
    }),
  );
  setCurrentMap({ ...inertPlanMap({ center: at(0, 0), zoom: 17 }), hand: async () => hand });
  stopSignals = followSignals(2026);
  followOverlap();
});
afterEach(() => {
  stopSignals();
  setCurrentMap(undefined);
});

describe('locaties over elkaar', () => {
  it('zijn op de kaart te zien zodra één ervan gekozen is, zonder dat dat steeds wordt gemeld', async () => {
    act(() => setScreen({ selection: new Set(['b']) }));
    await waitFor(() => expect(markedArea()).toBe(1_000));
    expect(noticeTexts()).toEqual([]);
    act(() => setScreen({ selection: noSelection }));
    await waitFor(() => expect(marked).toEqual([]));
  });

  it('worden gemeld bij wat net getekend is, en zijn dan met één druk van elkaar af', async () => {
    act(() => setScreen({ tool: 'rectangle' }));
    act(() => listener.onDrawn(box([50, 50, 150, 150])));
    await waitFor(() =>
      expect(noticeTexts().at(-1)).toMatch(
        /^.+: overlapt met '\w+' \(\d+% van de kleinste\) en met nog 1 locatie\.$/,
      ),
    );
    expect(markedArea()).toBe(5_500);
    act(() => pressNotice());
    await waitFor(() => expect(marked).toEqual([]));
    expect(areaAt([...openPlanNow().view.locations.keys()].at(-1) ?? '')).toBe(50);
  });

  it('worden niet meer gemeld als wat getekend is, er niet meer ligt of ergens anders ligt', async () => {
    const isTold = () => noticeTexts().some((text) => text.includes(': overlapt met'));
    act(() => setScreen({ tool: 'rectangle' }));
    act(() => listener.onDrawn(box([50, 50, 150, 150])));
    await waitFor(() => expect(isTold()).toBe(true));
    act(() => run(({ header }) => changeDensity(header.settings, 44)));
    expect(isTold()).toBe(true);
    act(() => void undo());
    act(() => void undo());
    expect(isTold()).toBe(false);
    act(() => setScreen({ tool: 'rectangle' }));
    act(() => listener.onDrawn(box([50, 50, 150, 150])));
    await waitFor(() => expect(isTold()).toBe(true));
    act(() =>
      listener.onReshaped([...openPlanNow().view.locations.keys()].at(-1) ?? '', box([300, 0, 400, 100])),
    );
    expect(isTold()).toBe(false);
  });

  it('worden niet meer gemeld zodra iemand zegt dat het zo hoort', async () => {
    act(() => setScreen({ tool: 'rectangle' }));
    act(() => listener.onDrawn(box([50, 50, 150, 150])));
    await waitFor(() => expect(noticeTexts().at(-1)).toMatch(/: overlapt met/));
    const drawn = [...openPlanNow().view.locations.values()].at(-1);
    act(() => run(() => drawn && addRecord('mutedSignal', drawn, { id: 'overlap', reason: '' })));
    expect(noticeTexts().filter((text) => text.includes(': overlapt met'))).toEqual([]);
  });

  it('blijven van elkaar af te krijgen zoals gemeld, ook als er dan een andere gekozen is', async () => {
    act(() => setScreen({ tool: 'rectangle' }));
    act(() => listener.onDrawn(box([50, 50, 150, 150])));
    await waitFor(() => expect(noticeTexts().at(-1)).toMatch(/: overlapt met/));
    act(() => setScreen({ selection: new Set(['b']) }));
    act(() => pressNotice());
    expect(areaAt('b')).toBe(100);
    expect(areaAt([...openPlanNow().view.locations.keys()].at(-1) ?? '')).toBe(50);
  });

  it('zijn ook na een andere vorm te zien zoals zij dan liggen, al blijft het deel gelijk', async () => {
    act(() => listener.onReshaped('b', box([20, 20, 60, 60])));
    act(() => setScreen({ selection: new Set(['b']) }));
    await waitFor(() => expect(markedArea()).toBe(1_600));
    act(() => listener.onReshaped('b', box([20, 20, 80, 80])));
    await waitFor(() => expect(markedArea()).toBe(3_600));
    act(() => setScreen({ selection: new Set(['a']) }));
    act(() => listener.onReshaped('b', box([30, 30, 70, 70])));
    await waitFor(() => expect(markedArea()).toBe(1_600));
  });

  it('zijn in een presentatie niet gemarkeerd', async () => {
    act(() => setScreen({ selection: new Set(['b']) }));
    await waitFor(() => expect(markedArea()).toBe(1_000));
    act(() => setScreen({ isPresenting: true }));
    await waitFor(() => expect(marked).toEqual([]));
    act(() => setScreen({ isPresenting: false }));
    await waitFor(() => expect(markedArea()).toBe(1_000));
  });
});
