import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { Geometry, PolygonGeometry, Position } from '@/domain/geometry';
import { areaOf, boundsOf, centreOf } from '@/geo/measure';
import { normaliseGeometry, selfIntersects } from '@/geo/normalise';
import { lineCrossesItself } from '@/geo/selfIntersects';

const polygon = (...rings: Position[][]): PolygonGeometry => ({ type: 'Polygon', coordinates: rings });

/** About 68.5 by 111.2 metres in Utrecht. */
const block: Position[] = [
  [5.12, 52.09],
  [5.121, 52.09],
  [5.121, 52.091],
  [5.12, 52.091],
  [5.12, 52.09],
];
const bowTie: Position[] = [
  [5.12, 52.09],
  [5.121, 52.091],
  [5.121, 52.09],
  [5.12, 52.091],
  [5.12, 52.09],
];
const horseshoe: Position[] = [
  [0, 0],
  [3, 0],
  [3, 3],
  [2, 3],
  [2, 1],
  [1, 1],
  [1, 3],
  [0, 3],
  [0, 0],
];

describe('meten', () => {
  it('geeft vierkante meters op de grond, niet van de projectie', () => {
    expect(areaOf(polygon(block))).toBeGreaterThan(7_580);
    expect(areaOf(polygon(block))).toBeLessThan(7_640);
  });

  it('telt gaten niet mee en geeft een punt geen oppervlakte', () => {
    const hole = block.map(
      ([lon, lat]): Position => [5.12025 + (lon - 5.12) / 2, 52.09025 + (lat - 52.09) / 2],
    );
    expect(areaOf(polygon(block, hole.reverse()))).toBeCloseTo(areaOf(polygon(block)) * 0.75, -1);
    expect(areaOf({ type: 'Point', coordinates: [5, 52] })).toBe(0);
  });

  it('vindt een midden binnen de vorm, ook in een hoefijzer', () => {
    expect(booleanPointInPolygon(centreOf(polygon(horseshoe)), polygon(horseshoe))).toBe(true);
    const [lon, lat] = centreOf(polygon(block));
    expect(lon).toBeCloseTo(5.1205, 5);
    expect(lat).toBeCloseTo(52.0905, 5);
  });

  it('legt het midden van meer delen in het grootste', () => {
    const small = block.map(([lon, lat]): Position => [5.2 + (lon - 5.12) / 10, lat]);
    const shape: Geometry = { type: 'MultiPolygon', coordinates: [[small], [block]] };
    expect(booleanPointInPolygon(centreOf(shape), polygon(block))).toBe(true);
  });

  it('geeft het kader om alles heen, en geen kader om niets', () => {
    expect(boundsOf([polygon(block), { type: 'Point', coordinates: [5.2, 52] }])).toEqual([
      5.12, 52, 5.2, 52.091,
    ]);
    expect(boundsOf([])).toBeNull();
  });
});

describe('normaliseren', () => {
  it('legt buitenringen tegen de klok in en gaten met de klok mee', () => {
    const clockwise = [...block].reverse();
    expect(normaliseGeometry(polygon(clockwise))).toEqual(normaliseGeometry(polygon(block)));
    const hole: Position[] = [
      [5.1202, 52.0902],
      [5.1204, 52.0902],
      [5.1204, 52.0904],
      [5.1202, 52.0902],
    ];
    const shape = normaliseGeometry(polygon(block, hole));
    expect(shape?.type === 'Polygon' && shape.coordinates[1]).toEqual([...hole].reverse());
  });

  it('rondt af op zeven decimalen en laat punten weg die gelijk werden', () => {
    const shape = normaliseGeometry(
      polygon([
        [5.123456789, 52.09],
        [5.12345678, 52.09],
        [5.125, 52.09],
        [5.125, 52.091],
        [5.123456789, 52.09],
      ]),
    );
    expect(shape).toEqual(
      polygon([
        [5.1234568, 52.09],
        [5.125, 52.09],
        [5.125, 52.091],
        [5.1234568, 52.09],
      ]),
    );
  });

  it('laat een genormaliseerde vorm zoals hij is', () => {
    const once = normaliseGeometry(polygon(block));
    expect(once && normaliseGeometry(once)).toEqual(once);
  });

  it('geeft niets voor een vorm zonder oppervlak', () => {
    const line: Position[] = [
      [5, 52],
      [5.1, 52],
      [5, 52],
      [5, 52],
    ];
    expect(normaliseGeometry(polygon(line))).toBeNull();
  });
});

describe('kruisende zijden', () => {
  it('worden gezien in een strik, niet in een blok of hoefijzer', () => {
    expect(selfIntersects(polygon(bowTie))).toBe(true);
    expect(selfIntersects(polygon(block))).toBe(false);
    expect(selfIntersects(polygon(horseshoe))).toBe(false);
  });

  it('worden gezien tussen een gat en de buitenring', () => {
    const outside = block.map(([lon, lat]): Position => [lon + 0.0005, lat + 0.0002]);
    expect(selfIntersects(polygon(block, outside))).toBe(true);
  });

  it('tellen nog niet voor de zijde die een tekening zou sluiten', () => {
    expect(lineCrossesItself(bowTie.slice(0, 3))).toBe(false);
    const closingSideCrosses: Position[] = [...block.slice(0, 3), [5.122, 52.0905]];
    expect(lineCrossesItself(closingSideCrosses)).toBe(false);
    expect(lineCrossesItself(bowTie)).toBe(true);
  });
});
