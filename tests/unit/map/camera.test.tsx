import { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Position } from '@/domain/geometry';
import { createCamera } from '@/map/camera';
import type { Covered } from '@/map/mapContract';

vi.mock('maplibre-gl', () => import('./fakeMapLibre'));

/** Pixels of the map at zoom 15, which begins in the middle of it. */
const px = 1 / 2 ** 15;
const place = (x: number, y: number): Position => [x * px, -y * px];
const box = (west: number, north: number, east: number, south: number) => ({
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [place(west, north), place(east, north), place(east, south), place(west, south), place(west, north)],
    ],
  },
});
const corner = (x: number, y: number) => ({
  geometry: { type: 'Point' as const, coordinates: place(x, y) },
});

let map: MapLibreMap;
const moves: unknown[][] = [];

beforeEach(() => {
  map = new MapLibreMap({ container: 'map' });
  map.getContainer().getBoundingClientRect = () => new DOMRect(0, 0, 1000, 1000);
  moves.length = 0;
  map.isMoving = () => false;
  map.panBy = (offset) => {
    moves.push(['by', offset]);
    return map;
  };
  map.fitBounds = (bounds, options) => {
    moves.push(['to', bounds, options?.maxZoom, options?.padding]);
    return map;
  };
});
const reveal = (shown: ReturnType<typeof box> | ReturnType<typeof corner>, covered: Covered) =>
  createCamera(
    map,
    () => covered,
    () => 1,
  ).reveal(shown);

describe('wat iemand gaat bewerken', () => {
  const hint = { top: 90, bottom: 0 };

  it('schuift met zijn bovenrand onder de uitleg van het tekenen uit', () => {
    reveal(box(-100, -460, 100, -200), hint);
    expect(moves).toEqual([['by', [0, -72]]]);
  });

  it('blijft liggen als er niets overheen ligt, of als het er niet onder ligt', () => {
    reveal(box(-100, -460, 100, -200), { top: 0, bottom: 0 });
    reveal(box(-100, -300, 100, -200), hint);
    expect(moves).toEqual([]);
  });

  it('blijft liggen als het hoger is dan het vrije deel van de kaart', () => {
    reveal(box(-100, -460, 100, 460), hint);
    expect(moves).toEqual([]);
  });

  it('komt als hoek in het midden van wat vrij is', () => {
    reveal(corner(10, -450), hint);
    const at = place(10, -450);
    const padding = { left: 80, right: 80, top: 170, bottom: 80 };
    expect(moves).toEqual([['to', [...at, ...at], map.getZoom(), padding]]);
  });
});

describe('wat gekozen is op een klein scherm', () => {
  const sheet = { top: 0, bottom: 600 };

  it('schuift met zijn onderrand boven het formulier uit', () => {
    reveal(box(-100, -300, 100, -90), sheet);
    expect(moves).toEqual([['by', [0, 32]]]);
  });

  it('wordt kleiner als het hoger is dan wat vrij is, en er deels onder ligt', () => {
    const tall = box(-100, -460, 100, 100);
    reveal(tall, { top: 0, bottom: 300 });
    expect(moves).toEqual([]);
    reveal(tall, sheet);
    expect(moves[0]?.slice(0, 3)).toEqual(['to', [...place(-100, 100), ...place(100, -460)], map.getZoom()]);
  });

  it('komt van onder het formulier in wat vrij is, en wordt niet groter dan het al was', () => {
    reveal(box(-100, 0, 100, 200), sheet);
    const padding = { left: 80, right: 80, top: 80, bottom: 680 };
    expect(moves).toEqual([['to', [...place(-100, 200), ...place(100, 0)], map.getZoom(), padding]]);
  });
});

it('wat op een videowand goed in beeld is, blijft bij het langslopen van de locaties liggen', () => {
  const step = (scale: number, width: number, height: number, at: Position) => {
    map.getContainer().getBoundingClientRect = () => new DOMRect(0, 0, width, height);
    createCamera(
      map,
      () => ({ top: 0, bottom: 0 }),
      () => scale,
    ).reveal({ geometry: { type: 'Point', coordinates: at } });
  };
  // The map is drawn from (500, 500).
  step(3.49, 2460, 1430, place(700, 200));
  step(1.745, 1230, 715, place(-100, -100));
  expect(moves).toEqual([]);
  step(1.745, 1230, 715, place(-350, -100));
  expect(moves).toHaveLength(1);
});
