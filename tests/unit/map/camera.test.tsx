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
  map.panTo = (at, options) => {
    moves.push(['to', at, options?.offset]);
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
    expect(moves).toEqual([['to', place(10, -450), [0, 45]]]);
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
