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
  steps = [];
  ({ map, drawing } = handOnMap({
    // As the plan does: what was changed comes back.
    onReshaped: (shape) => {
      edits.push([selected, shape]);
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
