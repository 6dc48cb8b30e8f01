import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Geometry, Position } from '@/domain/geometry';
import { cornersOf } from '@/geo/verbs/changeCorners';
import type { Surface } from '@/geo/verbs/surface';
import type { Drawing } from '@/map/drawing/drawingContract';
import type { createLazyDrawing } from '@/map/drawing/lazyDrawing';
import { handlesOn, handOnMap } from './handOnMap';

vi.mock('maplibre-gl', () => import('./fakeMapLibre'));
vi.mock('@/map/drawing/drawing', () => ({
  createDrawing: (): Partial<Drawing> => ({ onceReleased: (task) => task(), destroy: () => {} }),
}));
vi.mock('@/map/drawing/snap', () => ({
  createSnap: () => ({ at: () => undefined, bordersAt: () => [], destroy: () => {} }),
}));

/** Pixels of the map at zoom 15, which begins in the middle of it. */
const px = 1 / 2 ** 15;
const place = (x: number, y: number): Position => [Number((x * px).toFixed(7)), Number((-y * px).toFixed(7))];
const ring = (...corners: [number, number][]): Position[] => {
  const at = corners.map(([x, y]) => place(x, y));
  return [...at, ...at.slice(0, 1)];
};
const block = ring([-100, 100], [100, 100], [100, -100], [-100, -100]);
const hole = ring([-40, 40], [-40, -40], [40, -40], [40, 40]);
const apart = ring([200, 100], [300, 100], [300, -100], [200, -100]);

let map: MapLibreMap;
let drawing: ReturnType<typeof createLazyDrawing>;
let edits: Geometry[];
let shown: Geometry[];

beforeEach(() => {
  edits = [];
  shown = [];
  ({ map, drawing } = handOnMap({
    onMoving: (shape) => void shown.push(shape),
    // As the plan does: what was changed comes back.
    onReshaped: (shape) => {
      edits.push(shape);
      drawing.edit('a', shape, 0);
    },
  }));
});

const select = async (shape: Surface) => {
  drawing.edit('a', shape, 0);
  await drawing.hand();
};
const send = (type: string, [x, y]: [number, number], pointerId = 1, pointerType = 'mouse') =>
  map.getCanvas().dispatchEvent(
    new PointerEvent(type, {
      clientX: 500 + x,
      clientY: 500 + y,
      pointerId,
      pointerType,
      isPrimary: pointerId === 1,
      bubbles: true,
    }),
  );
const drag = (from: [number, number], to: [number, number], pointerType = 'mouse') => {
  send('pointerdown', from, 1, pointerType);
  send('pointermove', to, 1, pointerType);
  send('pointerup', to, 1, pointerType);
};
const isAt = ([lng, lat]: Position, x: number, y: number) =>
  Math.hypot(lng - x * px, lat + y * px) < 0.1 * px;
const hasCornerAt = (shape: Geometry | undefined, x: number, y: number) =>
  shape !== undefined && shape.type !== 'Point' && cornersOf(shape).some((corner) => isAt(corner, x, y));

describe('een hoek van de gekozen locatie', () => {
  it.each([
    ['een groot zoekgebied is ook ver weg te verslepen', 12, 800, 1],
    ['wat daar klein is niet: dat zou honderden meters schelen', 12, 100, 0],
    ['waar de kaart geen vlakken meer toont ook niet', 11, 1600, 0],
  ])('%s', async (_name, zoom, half, count) => {
    await select({
      type: 'Polygon',
      coordinates: [ring([-half, half], [half, half], [half, -half], [-half, -half])],
    });
    map.setZoom(zoom);
    const corner = half / 2 ** (15 - zoom);
    drag([corner, -corner], [corner + 30, -corner]);
    expect(edits).toHaveLength(count);
  });

  it.each<[string, Surface, [number, number]]>([
    ['een vlak', { type: 'Polygon', coordinates: [block] }, [100, -100]],
    ['een gat', { type: 'Polygon', coordinates: [block, hole] }, [40, -40]],
    ['een tweede deel', { type: 'MultiPolygon', coordinates: [[block], [apart]] }, [300, -100]],
  ])('van %s gaat mee met de muis, en de rest blijft', async (_name, shape, [x, y]) => {
    await select(shape);
    expect(handlesOn(map)).toHaveLength(cornersOf(shape).length);
    // Taken a little beside it: it goes as far as the pointer, and does not jump to it.
    drag([x + 5, y - 4], [x + 15, y - 24]);
    expect(edits).toHaveLength(1);
    expect(shown.at(-1)).toEqual(edits[0]);
    expect(hasCornerAt(edits[0], x + 10, y - 20)).toBe(true);
    const before = cornersOf(shape).map((corner) => corner.join());
    const after = edits[0]?.type === 'Point' ? [] : cornersOf(edits[0] ?? shape);
    expect(after.filter((corner) => before.includes(corner.join()))).toHaveLength(before.length - 1);
    expect(handlesOn(map)).toEqual(after);
  });

  it('komt erbij waar een zijde halverwege wordt versleept', async () => {
    await select({ type: 'Polygon', coordinates: [block, hole] });
    drag([0, -40], [0, -60]);
    expect(handlesOn(map)).toHaveLength(9);
    expect(hasCornerAt(edits[0], 0, -60)).toBe(true);
  });

  it('blijft bij de laatste plek waar de zijden niet kruisen', async () => {
    await select({ type: 'Polygon', coordinates: [block] });
    send('pointerdown', [100, 100]);
    send('pointermove', [20, 20]);
    send('pointermove', [0, -150]);
    send('pointerup', [0, -150]);
    expect(hasCornerAt(edits[0], 20, 20)).toBe(true);
  });

  it('blijft waar hij is na een klik, en na een vinger die niet heel stil ligt', async () => {
    await select({ type: 'Polygon', coordinates: [block] });
    drag([100, 100], [101, 101]);
    drag([100, 100], [105, 105], 'touch');
    expect([edits, shown]).toEqual([[], []]);
    drag([112, 112], [122, 122], 'touch');
    expect(hasCornerAt(edits[0], 110, 110)).toBe(true);
  });

  it('gaat terug als er een tweede vinger bij komt', async () => {
    const shape: Surface = { type: 'Polygon', coordinates: [block] };
    await select(shape);
    send('pointerdown', [100, 100], 1, 'touch');
    send('pointermove', [140, 140], 1, 'touch');
    send('pointerdown', [-50, 0], 2, 'touch');
    send('pointerup', [140, 140], 1, 'touch');
    expect(edits).toEqual([]);
    expect(shown.at(-1)).toEqual(shape);
    expect(handlesOn(map)).toEqual(cornersOf(shape));
  });

  it('is weg te halen, ook van een gat, zolang er drie overblijven', async () => {
    await select({ type: 'Polygon', coordinates: [block, hole] });
    const at = { x: 541, y: 541 };
    expect(drawing.cornerAt(at, 14)).toEqual(place(40, 40));
    expect(drawing.removeCorner(at, 14)).toBe(true);
    expect(handlesOn(map)).toHaveLength(7);
    expect(drawing.removeCorner({ x: 540, y: 460 }, 14)).toBe(false);
    expect(edits).toHaveLength(1);
  });

  it('wordt niet opnieuw getekend als iets anders van de locatie verandert', async () => {
    const shape: Surface = { type: 'Polygon', coordinates: [block] };
    await select(shape);
    const source = map.getSource('with-hand');
    if (!(source instanceof GeoJSONSource)) throw new Error('nothing is marked');
    const drawn = vi.spyOn(source, 'setData');
    drawing.edit('a', structuredClone(shape), 12);
    expect(drawn).not.toHaveBeenCalled();
    expect(handlesOn(map)).toHaveLength(4);
  });

  it('is niet te pakken van wat niet is gekozen, of met een ander gereedschap', async () => {
    await select({ type: 'Polygon', coordinates: [block] });
    drawing.edit(null, null, 0);
    expect([...handlesOn(map), ...handlesOn(map, 'halfway')]).toEqual([]);
    drag([100, 100], [150, 150]);
    expect(edits).toEqual([]);
  });
});
