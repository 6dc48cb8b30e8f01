import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, expect, it, vi } from 'vitest';
import type { createLazyDrawing } from '@/map/drawing/lazyDrawing';
import { handOnMap } from './handOnMap';

vi.mock('maplibre-gl', () => import('./fakeMapLibre'));

let map: MapLibreMap;
let drawing: ReturnType<typeof createLazyDrawing>;
/** How many corners of the drawing were told each time. */
let told: number[];

const click = (clientX: number, clientY: number) => {
  for (const [type, button] of [
    ['pointermove', -1],
    ['pointerdown', 0],
    ['pointerup', 0],
  ] as const)
    map
      .getCanvas()
      .dispatchEvent(new PointerEvent(type, { clientX, clientY, button, isPrimary: true, bubbles: true }));
};

beforeEach(async () => {
  told = [];
  ({ map, drawing } = handOnMap({ onDraft: (draft) => told.push(draft?.corners.length ?? 0) }));
  await drawing.hand();
});

it('Esc meteen na een klik: ook die laatste hoek is weer op te pakken', () => {
  drawing.setTool('polygon');
  for (const [x, y] of [
    [300, 300],
    [500, 300],
    [500, 500],
  ] as const)
    click(x, y);
  drawing.drop();
  expect(told.at(-1)).toBe(3);
});

it('Enter meteen na een klik: van een lijn die af is, is geen hoek teruggenomen', () => {
  drawing.setTool('line');
  click(300, 300);
  click(500, 300);
  drawing.finish();
  expect(told).toEqual([2, 0]);
});
