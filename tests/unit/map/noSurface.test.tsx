import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { createLazyDrawing } from '@/map/drawing/lazyDrawing';
import type { Refusal, Sketch } from '@/map/mapContract';
import { handOnMap } from './handOnMap';

vi.mock('maplibre-gl', () => import('./fakeMapLibre'));

let map: MapLibreMap;
let drawing: ReturnType<typeof createLazyDrawing>;
let drawn: Sketch[];
let refused: Refusal[];

const point = (type: string, x: number, y: number, button: number) =>
  map
    .getCanvas()
    .dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, button, isPrimary: true, bubbles: true }),
    );
const click = (x: number, y: number) => {
  point('pointermove', x, y, -1);
  point('pointerdown', x, y, 0);
  point('pointerup', x, y, 0);
};
/** The next frame has come. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

beforeEach(async () => {
  drawn = [];
  refused = [];
  ({ map, drawing } = handOnMap({
    onDrawn: (shape) => drawn.push(shape),
    onRefused: (reason) => refused.push(reason),
  }));
  await drawing.hand();
});

describe('een vorm zonder oppervlakte', () => {
  it.each([
    ['rectangle', 300, 300],
    ['rectangle', 500, 300],
    ['circle', 300, 300],
  ] as const)('wordt genoemd, niet stil weggegooid: %s tot (%i, %i)', async (tool, x, y) => {
    drawing.setTool(tool);
    click(300, 300);
    await settled();
    click(x, y);
    await settled();
    expect(drawn).toEqual([]);
    expect(refused).toEqual(['no_surface']);
  });

  it('een vlak met zijn hoeken op één lijn is met een dubbelklik niet weg: u tekent verder', async () => {
    drawing.setTool('polygon');
    for (const x of [300, 400, 500, 500]) click(x, 300);
    await settled();
    expect(drawn).toEqual([]);
    expect(refused).toEqual(['no_surface']);
    click(500, 500);
    expect(drawing.finish()).toBe(true);
    expect(drawn).toHaveLength(1);
  });
});
