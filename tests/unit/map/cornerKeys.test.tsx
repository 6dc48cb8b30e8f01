import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Geometry, PolygonGeometry, Position } from '@/domain/geometry';
import type { Drawing } from '@/map/drawing/drawingContract';
import type { createLazyDrawing } from '@/map/drawing/lazyDrawing';
import type { CornerStep } from '@/map/mapContract';
import { handOnMap } from './handOnMap';

/** What Terra Draw is given to hold. */
const held = vi.hoisted((): { copies: unknown[] } => ({ copies: [] }));
vi.mock('maplibre-gl', () => import('./fakeMapLibre'));
vi.mock('@/map/drawing/drawing', () => ({
  createDrawing: (): Partial<Drawing> => ({
    edit: (geometry) => void held.copies.push(geometry),
    follow: () => {},
    onceReleased: (task) => task(),
    destroy: () => {},
  }),
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
  held.copies = [];
  edits = [];
  runs = [];
  steps = [];
  ({ map, drawing } = handOnMap({
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

  it('gaat met de pijltjes, zonder dat er naar haar greep is gezocht', async () => {
    select('a', large);
    expect(await startMove()).toBe(true);
    const grip = document.activeElement;
    for (const event of ['keydown', 'keyup'])
      grip?.dispatchEvent(new KeyboardEvent(event, { key: 'ArrowRight', bubbles: true }));
    expect(edits).toHaveLength(1);
    expect(edits[0]?.[1]).not.toEqual(large);
  });

  it('is één stap zolang u doorgaat, en een nieuwe na Enter, een andere greep of een paar tellen', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(0);
    select('a', large);
    await startMove();
    const pressGrip = (key: string) => {
      for (const event of ['keydown', 'keyup'])
        document.activeElement?.dispatchEvent(new KeyboardEvent(event, { key, bubbles: true }));
    };
    for (const key of ['ArrowRight', 'ArrowUp', 'Enter', 'ArrowRight']) pressGrip(key);
    clock.mockReturnValue(4000);
    pressGrip('ArrowRight');
    await startMove();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await startMove();
    pressGrip('ArrowRight');
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
    expect(held.copies).toEqual([]);
    map.setZoom(17);
    expect(held.copies).toEqual([edits[0]?.[1]]);
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
