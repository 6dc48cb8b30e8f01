import { describe, expect, it } from 'vitest';
import type { PolygonGeometry, Position } from '@/domain/geometry';
import {
  begunAt,
  committedCorners,
  committedShape,
  finishedShape,
  refusalAtFinish,
  refusalOf,
  shapeFrom,
  sketchFrom,
} from '@/map/drawing/drawnShape';
import { hasRoomForHandles } from '@/map/drawing/hasRoomForHandles';
import { keyMeaning } from '@/map/drawing/keyMeaning';
import { createKeyPan } from '@/map/drawing/keyPan';
import { setCorners } from '@/map/drawing/setCorners';
import { hitAmong } from '@/map/pointing/hit';

const polygon = (...corners: Position[]): PolygonGeometry => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0] ?? [0, 0]]],
});
const block = polygon([0, 0], [2, 0], [2, 2], [0, 2]);

describe('een vorm in de hand', () => {
  it('telt zodra hij een oppervlak heeft', () => {
    expect(shapeFrom({ geometry: polygon([0, 0], [1, 1], [1, 1]) })).toBeNull();
    expect(shapeFrom({ geometry: block })).toEqual(block);
  });

  it('telt niet zolang zijn zijden kruisen', () => {
    expect(shapeFrom({ geometry: polygon([0, 0], [2, 2], [2, 0], [0, 2]) })).toBeNull();
  });

  it('wordt niet afgemaakt als zijn zijden kruisen, of als er geen oppervlakte is', () => {
    expect(refusalOf(block)).toBeNull();
    expect(refusalOf(polygon([0, 0], [2, 2], [2, 0], [0, 2]))).toBe('self_intersection');
    expect(refusalOf(polygon([0, 0], [0.000001, 0], [0.000001, 0.000001]))).toBe('no_surface');
  });

  it('heeft een teken waar hij begon, zolang er nog niets van te zien is', () => {
    const inOneGo = {};
    expect(begunAt({ geometry: polygon([4, 5], [4, 5], [4, 5]), properties: inOneGo })).toEqual([4, 5]);
    const tiny = polygon([0, 0], [0.000001, 0], [0.000001, 0.000001]);
    expect(begunAt({ geometry: tiny, properties: inOneGo })).toEqual([0, 0]);
    expect(begunAt({ geometry: block, properties: inOneGo })).toBeNull();
    expect(begunAt({ geometry: tiny, properties: { committedCoordinateCount: 2 } })).toBeNull();
  });

  it('heeft na Enter de gezette hoeken, niet die onder de muis', () => {
    const drawn = { geometry: polygon([0, 0], [2, 0], [2, 2], [9, 9]) };
    expect(committedShape(drawn, 3)).toEqual(polygon([0, 0], [2, 0], [2, 2]));
    expect(committedShape(drawn, 2)).toBeNull();
  });

  it('mag kruisen zolang hij niet af is, en wordt zo getoond', () => {
    const crosses = { geometry: polygon([0, 0], [2, 0], [2, 2], [1, -1], [0, -1]) };
    expect(refusalAtFinish(crosses, 'provisional')).toBeNull();
    expect(refusalAtFinish(crosses, 'finish')).toBe('self_intersection');
    expect(sketchFrom(crosses)?.type).toBe('Polygon');
  });

  it('is als lijn een rij plekken, zonder de plek onder de muis als hij af is', () => {
    const drawn = {
      geometry: {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 0],
          [1, 0],
          [2, 2],
        ],
      },
      properties: {},
    };
    expect(finishedShape(drawn)).toEqual({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 0],
      ],
    });
    expect(committedCorners(drawn, undefined)).toHaveLength(3);
  });

  it('wordt weer opgepakt met elke hoek op zijn plek, wat er ook in beeld is', () => {
    const clicks: number[][] = [];
    const mode = {
      onMouseMove: () => undefined,
      onClick: ({ lng, lat, containerX }: { lng: number; lat: number; containerX: number }) => {
        clicks.push([lng, lat]);
        expect(containerX).toBeLessThan(-10_000);
      },
    };
    setCorners(mode, [
      [5.1, 52.1],
      [5.2, 52.1],
      [5.2, 52.2],
    ]);
    expect(clicks).toEqual([
      [5.1, 52.1],
      [5.2, 52.1],
      [5.2, 52.2],
    ]);
  });

  it('krijgt pas handgrepen als hij op het scherm groter is dan zijn bolletje', () => {
    const at =
      (pixels: number) =>
      ([x, y]: Position) => ({ x: x * pixels, y: -y * pixels });
    expect(hasRoomForHandles(block, at(29))).toBe(false);
    expect(hasRoomForHandles(block, at(30))).toBe(true);
    // One long side is enough: a strip has its corners far apart.
    expect(hasRoomForHandles(polygon([0, 0], [8, 0], [8, 1], [0, 1]), at(10))).toBe(true);
    expect(hasRoomForHandles({ type: 'Point', coordinates: [0, 0] }, at(1))).toBe(true);
  });
});

describe('tekenen met het toetsenbord', () => {
  const key = (name: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) => ({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  });

  it('spatie zet een hoek, Enter maakt af, Escape laat vallen, Backspace neemt een hoek terug', () => {
    expect(
      [' ', 'Enter', 'Escape', 'Backspace'].map((name) => keyMeaning('polygon', key(name))?.act),
    ).toEqual(['set_corner', 'finish_or_set_corner', 'drop', 'undo_corner']);
  });

  it('een pijl verschuift de kaart met elk gereedschap, met Shift in kleine stappen', () => {
    expect(keyMeaning('polygon', key('ArrowLeft'))).toEqual({ act: 'pan', x: -100, y: 0 });
    expect(keyMeaning('select', key('ArrowDown'))).toEqual({ act: 'pan', x: 0, y: 100 });
    expect(keyMeaning('polygon', key('ArrowLeft', { shiftKey: true }))).toEqual({ act: 'pan', x: -10, y: 0 });
  });

  it('drie pijlen snel na elkaar zijn drie stappen, ook als de kaart nog onderweg is', () => {
    let centre: Position = [0, 0];
    let goal: Position = [0, 0];
    const { pan, settle, arrived } = createKeyPan({
      centre: () => centre,
      at: ([x, y], shift) => [x + shift.x, y + shift.y],
      glideTo: (to) => {
        goal = to;
      },
      jumpTo: (to) => {
        centre = to;
      },
    });
    for (let press = 0; press < 3; press += 1) pan({ x: 100, y: 0 }, false);
    expect(goal).toEqual([300, 0]);
    // The corner that Space sets lies where the arrows brought the crosshair.
    settle();
    expect(centre).toEqual([300, 0]);

    // Somebody dragged the map: the next step is from where it is.
    arrived();
    centre = [50, 50];
    pan({ x: 100, y: 0 }, false);
    expect(goal).toEqual([150, 50]);

    // A key that is held down does not run ahead of the map.
    pan({ x: 100, y: 0 }, true);
    expect(goal).toEqual([150, 50]);
  });

  it('laat de toetsen van de app met rust', () => {
    expect(keyMeaning('polygon', key('s', { ctrlKey: true }))).toBeNull();
    expect(keyMeaning('select', key('Enter'))).toBeNull();
    expect(keyMeaning('select', key('z', { ctrlKey: true }))).toBeNull();
  });
});

describe('een klik', () => {
  const found = (source: string, properties: Record<string, unknown> = {}) => ({ source, properties });

  it('pakt de bovenste locatie', () => {
    expect(
      hitAmong([found('locations-centres', { id: 'b' }), found('locations-shapes', { id: 'a' })], null),
    ).toEqual({ kind: 'location', id: 'b' });
  });

  it('op de gekozen locatie of haar grepen is geen andere keuze', () => {
    expect(hitAmong([found('with-hand'), found('locations-shapes', { id: 'a' })], 'b').kind).toBe('hand');
    expect(hitAmong([found('locations-shapes', { id: 'a' })], 'a').kind).toBe('hand');
  });

  it('op een groep gaat erin, naast alles kiest niets', () => {
    expect(hitAmong([found('locations-centres', { id: 'cluster/7/a', point_count: 3 })], null)).toEqual({
      kind: 'cluster',
      id: 'cluster/7/a',
    });
    expect(hitAmong([], 'a')).toEqual({ kind: 'nothing' });
  });
});
