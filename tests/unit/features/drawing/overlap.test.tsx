import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMapListener } from '@/features/drawing/mapListener';
import { followOverlap } from '@/features/drawing/shape/followOverlap';
import { areaOf } from '@/geo/measure';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { Hand } from '@/map/mapContract';
import { followSignals } from '@/state/followSignals';
import { setCurrentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { noSelection } from '@/state/screen';
import { setScreen } from '@/state/screenStore';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { at, box } from '../../geo/verbs/squares';
import { noticeTexts, pressNotice, showPlan } from '../showPlan';

const listener = createMapListener(() => {});
let marked: Parameters<Hand['showOverlap']>[0] = [];
const markedArea = () => Math.round(marked.reduce((sum, shape) => sum + areaOf(shape), 0) / 100) * 100;
let stopSignals = () => {};

beforeEach(() => {
  marked = [];
  const hand: Hand = {
    showGround: () => undefined,
    trace: () => undefined,
    startCorners: () => true,
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
      expect(noticeTexts().at(-1)).toMatch(/^Ligt voor \d+% over '\w+' en over nog 1 locatie\.$/),
    );
    expect(markedArea()).toBe(5_500);
    act(() => pressNotice());
    await waitFor(() => expect(marked).toEqual([]));
    const drawn = [...openPlanNow().view.locations.values()].at(-1);
    expect(drawn?.geometry && Math.round(areaOf(drawn.geometry) / 100)).toBe(50);
  });
});
