import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Geometry, PolygonGeometry, Position } from '@/domain/geometry';
import { positionsOf } from '@/geo/bounds';
import { cornersOf } from '@/geo/verbs/changeCorners';
import type { Drawing } from '@/map/drawing/drawingContract';
import type { createLazyDrawing } from '@/map/drawing/lazyDrawing';
import type { CornerStep } from '@/map/mapContract';
import { handlesOn, handOnMap } from './handOnMap';

vi.mock('maplibre-gl', () => import('./fakeMapLibre'));
vi.mock('@/map/drawing/drawing', () => ({
  createDrawing: (): Partial<Drawing> => ({ onceReleased: (task) => task(), destroy: () => {} }),
}));

/** Pixels of the map at zoom 15. */
const px = 1 / 2 ** 15;
const surface = (...corners: Position[]): PolygonGeometry => {
  const at = corners.map(([x, y]): Position => [Number((x * px).toFixed(7)), Number((y * px).toFixed(7))]);
  return { type: 'Polygon', coordinates: [[...at, ...at.slice(0, 1)]] };
};
const large = surface([0, 0], [100, 0], [100, 100], [0, 100]);

let map: MapLibreMap;
let drawing: ReturnType<typeof createLazyDrawing>;
let selected: string;
let edits: [string, Geometry][];
/** The run of keys that each edit belongs to. */
let runs: (string | undefined)[];
let steps: CornerStep[];
/** What the map showed on the way. */
let shown: Geometry[];

const cornersIn = (edit: [string, Geometry] | undefined): Position[] =>
  edit?.[1].type === 'Polygon' ? cornersOf(edit[1]) : [];
const select = (id: string, geometry: Geometry) => {
  selected = id;
  drawing.edit(id, geometry, 0);
};
const startCorners = async () => (await drawing.hand())?.startCorners((step) => steps.push(step));
const press = (key: string) => {
  map.getCanvas().dispatchEvent(new KeyboardEvent('keydown', { key }));
  map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key }));
};

beforeEach(() => {
  edits = [];
  runs = [];
  steps = [];
  shown = [];
  ({ map, drawing } = handOnMap({
    onMoving: (shape) => void shown.push(shape),
    // As the plan does: what was changed comes back.
    onReshaped: (shape, run) => {
      edits.push([selected, shape]);
      runs.push(run);
      drawing.edit(selected, shape, 0);
    },
  }));
});

describe('de hele locatie met het toetsenbord', () => {
  const startMove = async () => (await drawing.hand())?.startMove();

  const arrow = (key: string) => {
    for (const event of ['keydown', 'keyup'])
      document.activeElement?.dispatchEvent(new KeyboardEvent(event, { key, bubbles: true }));
  };

  it('gaat met de pijltjes, zonder dat er naar haar greep is gezocht', async () => {
    select('a', large);
    expect(await startMove()).toBe(true);
    arrow('ArrowRight');
    expect(edits).toHaveLength(1);
    expect(edits[0]?.[1]).not.toEqual(large);
  });

  const apart = surface([200, 0], [300, 0], [300, 100], [200, 100]);
  const inner = surface([20, 20], [20, 40], [40, 40], [40, 20]);
  it.each<[string, Geometry]>([
    ['van twee delen', { type: 'MultiPolygon', coordinates: [large.coordinates, apart.coordinates] }],
    ['met een gat', { type: 'Polygon', coordinates: [...large.coordinates, ...inner.coordinates] }],
  ])('gaat ook als zij een vlak is %s: alles schuift mee, en is te zien onderweg', async (_name, shape) => {
    select('a', shape);
    expect(await startMove()).toBe(true);
    const before = positionsOf(shape);
    arrow('ArrowRight');
    const after = positionsOf(edits[0]?.[1] ?? shape);
    expect(after).toHaveLength(before.length);
    for (const [index, [lng]] of before.entries()) expect(after[index]?.[0]).toBeCloseTo(lng + 10 * px, 6);
    expect(shown).toEqual([edits[0]?.[1]]);
  });

  it('neemt haar hoeken mee: een hoek daarna gaat verder waar zij nu ligt', async () => {
    select('a', large);
    await startMove();
    arrow('ArrowRight');
    await startCorners();
    press('ArrowUp');
    const [moved, reshaped] = edits.map(([, shape]) => Math.max(...positionsOf(shape).map(([lng]) => lng)));
    expect(reshaped).toBe(moved);
  });

  it('is één stap zolang u doorgaat, en een nieuwe na Enter, een andere greep of een paar tellen', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(0);
    select('a', large);
    await startMove();
    for (const key of ['ArrowRight', 'ArrowUp', 'Enter', 'ArrowRight']) arrow(key);
    clock.mockReturnValue(4000);
    arrow('ArrowRight');
    await startMove();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await startMove();
    arrow('ArrowRight');
    clock.mockRestore();
    expect(runs).toHaveLength(5);
    expect(runs[0]).toBe(runs[1]);
    expect(new Set(runs).size).toBe(4);
  });

  it('gaat niet als er geen is gekozen', async () => {
    expect(await startMove()).toBe(false);
  });
});

describe('de hoeken met het toetsenbord', () => {
  it('na een hoek van een klein vlak is het na inzoomen met de muis te pakken', async () => {
    select('a', surface([0, 0], [50, 0], [50, 50], [0, 50]));
    await startCorners();
    press('ArrowRight');
    press('Escape');
    expect(edits).toHaveLength(1);
    expect(handlesOn(map)).toEqual([]);
    map.setZoom(17);
    expect(handlesOn(map)).toEqual(cornersIn(edits[0]));
  });

  it.each([
    ['een andere locatie', () => select('b', large)],
    ['uitzoomen', () => map.setZoom(12)],
  ])('zijn na %s uit de hand: een pijl verandert niets', async (_name, goOn) => {
    select('a', large);
    await startCorners();
    goOn();
    expect(steps.map(({ event }) => event)).toEqual(['at', 'done']);
    map.setZoom(15);
    press('ArrowRight');
    expect(edits).toEqual([]);
  });

  it('een hoek is één stap zolang u doorgaat; een andere hoek, of een hoek erbij, is een nieuwe', async () => {
    select('a', large);
    await startCorners();
    for (const key of ['ArrowRight', 'ArrowRight', 'Tab', 'ArrowRight', 'Insert', 'ArrowRight']) press(key);
    const [first, second, third, added, last] = runs;
    expect(first).toBe(second);
    expect(added).toBeUndefined();
    expect(new Set([first, third, last]).size).toBe(3);
  });

  it('blijven die van dezelfde locatie na ongedaan maken', async () => {
    select('a', large);
    await startCorners();
    press('ArrowRight');
    select('a', large);
    press('ArrowRight');
    expect(steps.map(({ event }) => event)).toEqual(['at', 'moved', 'moved']);
  });

  it('een hoek die over de zijde ertegenover gaat, blijft de hoek in de hand', async () => {
    select('a', surface([0, 0], [105, 0], [0, 15]));
    await startCorners();
    press('Tab');
    press('Tab');
    for (let time = 0; time < 4; time += 1) press('ArrowDown');
    const [, lat] = steps.at(-1)?.at ?? [];
    expect(lat).toBeCloseTo(-25 * px, 6);
    expect(steps.at(-1)?.at[0]).toBeCloseTo(0, 6);
  });
});
