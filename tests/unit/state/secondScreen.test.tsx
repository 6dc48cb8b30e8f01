import { afterEach, describe, expect, it, vi } from 'vitest';
import { inertPlanMap } from '@/map/inertPlanMap';
import type { MapView } from '@/map/mapContract';
import { mapMoved, setCurrentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { noSelection } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { followFirstWindow, leadSecondScreen } from '@/state/secondScreen';
import { exampleLocation, examplePlan } from '../examplePlan';
import { showPlan } from '../features/showPlan';

const plan = examplePlan({
  variants: [{ id: 'v', name: 'Hoog', startsWith: 'all' }],
  locations: [exampleLocation({ id: 'a' }), exampleLocation({ id: 'b' })],
});
const name = `boven-de-kaart/second-screen/${plan.id}`;

/** The other window, as far as it is heard. */
const otherWindow = () => {
  const channel = new BroadcastChannel(name);
  const heard: Record<string, unknown>[] = [];
  channel.onmessage = ({ data }: MessageEvent<Record<string, unknown>>) => heard.push(data);
  return { heard, say: (message: unknown) => channel.postMessage(message), close: () => channel.close() };
};

let stops: (() => void)[] = [];
const until = (stop: () => void) => stops.push(stop);

const mapOf = (width: number) => {
  const moves: MapView[] = [];
  setCurrentMap({ ...inertPlanMap({ center: [5, 52], zoom: 12 }), jumpTo: (view) => moves.push(view) });
  document.body.innerHTML = '<div class="plan-canvas"></div>';
  const box = document.querySelector('.plan-canvas');
  if (box !== null) box.getBoundingClientRect = () => new DOMRect(0, 0, width, width / 2);
  return moves;
};

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  setCurrentMap(undefined);
});

describe('twee vensters van één plan', () => {
  it('het eerste vertelt pas wat het toont als er een tweede is, en dan bij elke keuze', async () => {
    showPlan(plan);
    mapOf(1000);
    const other = otherWindow();
    until(other.close);
    until(leadSecondScreen());
    setScreen({ selection: new Set(['a']) });
    await vi.waitFor(() => expect(other.heard).toEqual([{ kind: 'first_here' }]));
    other.say({ kind: 'second_here' });
    await vi.waitFor(() => expect(other.heard.at(-1)).toMatchObject({ kind: 'view', zoom: 12, width: 1000 }));
    expect(other.heard.at(-2)).toMatchObject({ kind: 'shown', selected: 'a', variantId: null });
    setScreen({ selection: new Set(['b']) });
    await vi.waitFor(() => expect(other.heard.at(-1)).toMatchObject({ kind: 'shown', selected: 'b' }));
    const before = other.heard.length;
    mapMoved();
    await vi.waitFor(() => expect(other.heard.length).toBe(before + 1));
  });

  it('het tweede volgt keuze, variant en plek, op een kaart van een andere maat', async () => {
    showPlan(plan);
    const moves = mapOf(2000);
    const other = otherWindow();
    until(other.close);
    until(followFirstWindow());
    await vi.waitFor(() => expect(other.heard).toEqual([{ kind: 'second_here' }]));
    const shown = { kind: 'shown', compared: null, filteredIds: null, colours: 'status' };
    other.say({ ...shown, selected: 'b', variantId: 'v' });
    await vi.waitFor(() => expect(useScreen.getState().selection).toEqual(new Set(['b'])));
    expect(openPlanNow().view.variantId).toBe('v');
    other.say({ kind: 'view', center: [5.1, 52.1], zoom: 13, width: 1000, height: 500 });
    await vi.waitFor(() => expect(moves.at(-1)).toEqual({ center: [5.1, 52.1], zoom: 14 }));
    other.say({ ...shown, selected: null, variantId: null });
    await vi.waitFor(() => expect(useScreen.getState().selection).toBe(noSelection));
  });

  it('wat geen bericht is, en een locatie die er niet is, veranderen niets', async () => {
    showPlan(plan);
    const moves = mapOf(1000);
    const other = otherWindow();
    until(other.close);
    until(followFirstWindow());
    other.say({ kind: 'view', center: 'hier', zoom: 400 });
    other.say('onzin');
    const shown = { kind: 'shown', compared: null, filteredIds: null, colours: 'type' };
    other.say({ ...shown, selected: 'weg', variantId: 'ook weg' });
    // What comes after it was heard too, so that was.
    other.say({ kind: 'view', center: [5.1, 52.1], zoom: 13, width: 1000, height: 500 });
    await vi.waitFor(() => expect(moves).toHaveLength(1));
    expect(useScreen.getState().selection.size).toBe(0);
    expect(openPlanNow().view.variantId).toBeNull();
  });
});
