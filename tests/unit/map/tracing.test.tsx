import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PolygonGeometry, Position } from '@/domain/geometry';
import type { createLazyDrawing } from '@/map/drawing/lazyDrawing';
import type { Sketch } from '@/map/mapContract';
import { handOnMap } from './handOnMap';

vi.mock('maplibre-gl', () => import('./fakeMapLibre'));

let map: MapLibreMap;
let drawing: ReturnType<typeof createLazyDrawing>;
let inHand: Sketch | null;

/** The place under a pixel of the map. */
const placeAt = (x: number, y: number): Position => {
  const { lng, lat } = map.unproject([x, y]);
  return [lng, lat];
};
/** The next frame has come. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 40));
const cornersInHand = async () => {
  await drawn();
  return inHand?.type === 'Polygon' ? (inHand.coordinates[0]?.length ?? 1) - 1 : 0;
};
const point = (type: string, x: number, y: number, button: number) =>
  map
    .getCanvas()
    .dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, button, isPrimary: true, bubbles: true }),
    );
const moveTo = (x: number, y: number) => point('pointermove', x, y, -1);
const click = (x: number, y: number) => {
  moveTo(x, y);
  point('pointerdown', x, y, 0);
  point('pointerup', x, y, 0);
};

beforeEach(async () => {
  inHand = null;
  ({ map, drawing } = handOnMap({
    onShapeInHand: (shape) => {
      inHand = shape;
    },
  }));
  const hand = await drawing.hand();
  // A block of which the north side has a corner every 20 px.
  const north = Array.from({ length: 16 }, (_, index) => placeAt(600 - 20 * index, 300 - (index % 2)));
  const ring = [placeAt(300, 600), placeAt(600, 600), ...north, placeAt(300, 600)];
  const geometry: PolygonGeometry = { type: 'Polygon', coordinates: [ring] };
  hand?.showGround([{ id: 'p1', geometry }], { onOver: () => {}, onGathered: () => {} });
  hand?.trace('shorter');
  drawing.setTool('polygon');
});

describe('een grens die gevolgd wordt', () => {
  it('is na één klik één stap terug, en één stap weer vooruit', async () => {
    const counts: number[] = [];
    const count = async () => {
      moveTo(400 + counts.length, 700);
      counts.push(await cornersInHand());
    };
    click(600, 600);
    click(320, 300);
    click(300, 600);
    await count();
    drawing.undoCorner();
    await count();
    drawing.undoCorner();
    await count();
    drawing.redoCorner();
    await count();
    // With the one under the pointer.
    expect(counts).toEqual([19, 17, 0, 17]);
    drawing.undoCorner();
    expect(drawing.undoCorner()).toBe(true);
    expect(drawing.undoCorner()).toBe(false);
  });

  it('staat na een stap terug meteen zo op de kaart', async () => {
    click(100, 700);
    click(600, 600);
    moveTo(320, 300);
    expect(await cornersInHand()).toBe(17);
    drawing.undoCorner();
    // Of one corner and the pointer there is no surface.
    expect(await cornersInHand()).toBe(0);
  });
});

describe('een stap terug en weer vooruit', () => {
  const tap = (x: number, y: number) => {
    for (const type of ['pointerdown', 'pointerup'])
      map.getCanvas().dispatchEvent(
        new PointerEvent(type, {
          clientX: x,
          clientY: y,
          button: 0,
          pointerType: 'touch',
          isPrimary: true,
          bubbles: true,
        }),
      );
  };

  it('staat ook met de vinger meteen zo op de kaart: er is geen muis die nog beweegt', async () => {
    tap(600, 600);
    tap(320, 300);
    const corners = await cornersInHand();
    expect(corners).toBeGreaterThan(15);
    drawing.undoCorner();
    expect(await cornersInHand()).toBe(0);
    drawing.redoCorner();
    expect(await cornersInHand()).toBe(corners);
  });
});
