import { booleanPointInPolygon, toMercator } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { PolygonGeometry, Position } from '@/domain/geometry';
import { metresBetween, sizeOfBounds } from '@/geo/distance';
import { holdsPoint } from '@/geo/holdsPoint';
import { areaOf, boundsOf } from '@/geo/measure';
import { simplifyForDrawing } from '@/geo/simplify';
import { toWebMercator } from '@/geo/webMercator';

/** A round town of about 5 km across, its edge ragged: `rag` metres in and out at every other corner. */
const town = (corners: number, rag: number): PolygonGeometry => {
  const ring = Array.from({ length: corners }, (_, i): Position => {
    const turn = (2 * Math.PI * i) / corners;
    const metres = 2_500 + (i % 2 === 0 ? rag : -rag);
    return [
      5.25 + (metres * Math.cos(turn)) / (111_320 * Math.cos((52.55 * Math.PI) / 180)),
      52.55 + (metres * Math.sin(turn)) / 111_320,
    ];
  });
  const [first = [0, 0]] = ring;
  return { type: 'Polygon', coordinates: [[...ring, first]] };
};

describe('een vorm lichter maken om te tekenen', () => {
  it('houdt de vorm tot op een pixel, met veel minder hoeken', () => {
    const shape = town(20_000, 0.5);
    const simpler = simplifyForDrawing(shape, { metres: 3, mostPositions: 4_000 });
    expect(simpler.coordinates.flat(2).length / 2).toBeLessThan(500);
    expect(areaOf(simpler) / areaOf(shape)).toBeCloseTo(1, 2);
    const before = boundsOf([shape]) ?? [0, 0, 0, 0];
    const after = boundsOf([simpler]) ?? [0, 0, 0, 0];
    expect(metresBetween([before[0], before[1]], [after[0], after[1]])).toBeLessThan(5);
  });

  it('wordt grover als er anders te veel hoeken overblijven', () => {
    const shape = town(20_000, 8);
    const simpler = simplifyForDrawing(shape, { metres: 3, mostPositions: 4_000 });
    expect(JSON.stringify(simpler).length).toBeLessThan(100_000);
    expect(booleanPointInPolygon([5.25, 52.55], simpler)).toBe(true);
  });

  it('laat staan wat al eenvoudig is', () => {
    const shape = town(8, 100);
    const simpler = simplifyForDrawing(shape, { metres: 3, mostPositions: 4_000 });
    expect(simpler.coordinates[0]).toHaveLength(9);
  });
});

describe('een vorm die geen vlak is', () => {
  it('blijft wat hij is', () => {
    const line: PolygonGeometry = {
      type: 'Polygon',
      coordinates: [
        [
          [5, 52],
          [5.1, 52],
          [5.2, 52],
          [5, 52],
        ],
      ],
    };
    expect(simplifyForDrawing(line, { metres: 3, mostPositions: 2 }).type).toBe('Polygon');
  });
});

describe('meten rond een punt', () => {
  it('geeft meters over de grond, niet van de projectie', () => {
    expect(metresBetween([5, 52], [5, 52.01])).toBeCloseTo(1_112, -1);
    const { width, height } = sizeOfBounds([5, 52, 5.01, 52.01]);
    expect(width).toBeCloseTo(685, -1);
    expect(height).toBeCloseTo(1_112, -1);
  });

  it('zegt of een vlak een punt bevat', () => {
    expect(holdsPoint(town(8, 100), [5.25, 52.55])).toBe(true);
    expect(holdsPoint(town(8, 100), [5.35, 52.55])).toBe(false);
    expect(holdsPoint({ type: 'Point', coordinates: [5, 52] }, [5, 52])).toBe(false);
  });
});

describe('EPSG:3857', () => {
  it.each<Position>([
    [5.25, 52.55],
    [3.3, 50.75],
    [7.2, 53.6],
  ])('ligt %d, %d waar turf het ook legt', (lon, lat) => {
    const [x, y] = toWebMercator([lon, lat]);
    const [turfX = 0, turfY = 0] = toMercator([lon, lat]);
    expect(x).toBeCloseTo(turfX, 3);
    expect(y).toBeCloseTo(turfY, 3);
  });
});
