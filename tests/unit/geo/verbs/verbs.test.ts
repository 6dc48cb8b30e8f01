import { describe, expect, it } from 'vitest';
import { countHoles } from '@/geo/countHoles';
import { areaOf } from '@/geo/measure';
import { normaliseGeometry } from '@/geo/normalise';
import { cutAway } from '@/geo/verbs/cutAway';
import { growShape } from '@/geo/verbs/growShape';
import { mergeShapes } from '@/geo/verbs/mergeShapes';
import { rotateShape } from '@/geo/verbs/rotateShape';
import { simplifyShape } from '@/geo/verbs/simplifyShape';
import { splitShape } from '@/geo/verbs/splitShape';
import { partsOf, type Surface } from '@/geo/verbs/surface';
import { withoutHoles } from '@/geo/verbs/withoutHoles';
import { seededRandom } from '../../seededRandom';
import { at, box } from './squares';

const surface = (shape: Surface): Surface => {
  const normal = normaliseGeometry(shape);
  if (normal === null || normal.type === 'Point') throw new Error('no surface');
  return normal;
};
const field = surface(box([0, 0, 100, 100]));
const areas = (shapes: readonly Surface[]) => shapes.map((shape) => Math.round(areaOf(shape) / 10) * 10);

describe('samenvoegen', () => {
  it('maakt van twee vlakken langs elkaar één vlak, zonder gat ertussen', () => {
    const merged = mergeShapes([field, surface(box([100, 0, 150, 100]))]);
    expect(merged?.gap).toBe(0);
    expect(merged?.shape.type).toBe('Polygon');
    expect(partsOf(merged?.shape ?? field)[0]?.[0]).toHaveLength(5);
    expect(areaOf(merged?.shape ?? field)).toBeCloseTo(15_000, -2);
  });

  it('zegt hoe ver uit elkaar ligt wat elkaar niet raakt, en maakt er delen van', () => {
    const merged = mergeShapes([field, surface(box([102, 0, 150, 100])), surface(box([155, 0, 200, 100]))]);
    expect(merged?.gap).toBeCloseTo(5, 0);
    expect(partsOf(merged?.shape ?? field)).toHaveLength(3);
  });
});

describe('splitsen', () => {
  const cut = (shape: Surface, line: [number, number][]) =>
    splitShape(
      shape,
      line.map(([x, y]) => at(x, y)),
    );

  it('geeft twee vlakken die samen het vlak zijn, het grootste eerst', () => {
    const split = cut(field, [
      [30, -20],
      [30, 120],
    ]);
    expect(split.ok && areas(split.pieces)).toEqual([7000, 3000]);
  });

  it('kan van hoek naar hoek, en met een knik', () => {
    const corner = cut(field, [
      [0, 0],
      [100, 100],
    ]);
    expect(corner.ok && areas(corner.pieces)).toEqual([5000, 5000]);
    const bent = cut(field, [
      [-10, 50],
      [50, 50],
      [50, 110],
    ]);
    expect(bent.ok && areas(bent.pieces)).toEqual([7500, 2500]);
  });

  it('snijdt alleen waar de lijn loopt: van een U met twee benen blijft het andere been heel', () => {
    const u = cutAway(field, [surface(box([40, 20, 60, 110]))]);
    if (!u.ok) throw new Error('no u');
    const split = cut(u.shape, [
      [-10, 60],
      [50, 60],
    ]);
    expect(split.ok && areas(split.pieces)).toEqual([6800, 1600]);
    const both = cut(u.shape, [
      [-10, 60],
      [110, 60],
    ]);
    expect(both.ok && areas(both.pieces)).toEqual([5200, 1600, 1600]);
  });

  it('houdt een gat, en gaat er dwars doorheen', () => {
    const ring = surface(box([0, 0, 100, 100], [40, 40, 60, 60]));
    const through = cut(ring, [
      [50, -10],
      [50, 110],
    ]);
    expect(through.ok && areas(through.pieces)).toEqual([4800, 4800]);
    const beside = cut(ring, [
      [20, -10],
      [20, 110],
    ]);
    expect(beside.ok && beside.pieces.map(countHoles)).toEqual([1, 0]);
  });

  it('laat van een locatie in delen heel wat niet wordt geraakt, bij de kant waar het ligt', () => {
    const parts = surface({
      type: 'MultiPolygon',
      coordinates: [...partsOf(field), ...partsOf(surface(box([200, 0, 300, 100])))],
    });
    const split = cut(parts, [
      [30, -20],
      [30, 120],
    ]);
    expect(split.ok && areas(split.pieces)).toEqual([17_000, 3000]);
  });

  it('laat het vlak heel als de lijn ernaast loopt, erin eindigt of zichzelf kruist', () => {
    const beside: [number, number][] = [
      [-30, -20],
      [-30, 120],
    ];
    expect(cut(field, beside)).toEqual({ ok: false, why: 'misses' });
    expect(
      cut(field, [
        [-30, 50],
        [50, 50],
      ]),
    ).toEqual({ ok: false, why: 'misses' });
    expect(
      cut(field, [
        [-10, 50],
        [110, 50],
        [110, 110],
        [50, 110],
        [50, -10],
      ]),
    ).toEqual({ ok: false, why: 'crosses_itself' });
  });

  it('laat geen reepje over van een lijn langs de rand', () => {
    expect(
      cut(field, [
        [-10, 0.2],
        [110, 0.2],
      ]),
    ).toEqual({ ok: false, why: 'along_edge' });
    // Along the lower edge first, and through the field then: the strip stays with one of the two.
    const through = cut(field, [
      [-10, 0.1],
      [40, 0.1],
      [40, -10],
      [70, -10],
      [70, 110],
    ]);
    expect(through.ok && areas(through.pieces)).toEqual([7000, 3000]);
    const sum = through.ok ? through.pieces.reduce((all, piece) => all + areaOf(piece), 0) : 0;
    expect(Math.abs(sum - areaOf(field))).toBeLessThan(1);
    // Two metres wide is a strip that somebody may mean.
    const strip = cut(field, [
      [-10, 2],
      [110, 2],
    ]);
    expect(strip.ok && areas(strip.pieces)).toEqual([9800, 200]);
  });

  it('verliest nergens grond: stukken samen zijn altijd het vlak', () => {
    const { next: random } = seededRandom(15);
    for (let n = 0; n < 60; n += 1) {
      const angle = random() * Math.PI;
      const [x, y] = [20 + random() * 60, 20 + random() * 60];
      const [dx, dy] = [Math.cos(angle) * 200, Math.sin(angle) * 200];
      const split = cut(field, [
        [x - dx, y - dy],
        [x + dx, y + dy],
      ]);
      if (!split.ok) throw new Error(`angle ${angle}`);
      const sum = split.pieces.reduce((total, piece) => total + areaOf(piece), 0);
      expect(Math.abs(sum - areaOf(field))).toBeLessThan(3);
    }
  });
});

describe('wegsnijden', () => {
  it('haalt een hap uit de rand, of een gat uit het midden', () => {
    const bite = cutAway(field, [surface(box([80, -10, 120, 110]))]);
    expect(bite.ok && areas([bite.shape])).toEqual([8000]);
    const hole = cutAway(field, [surface(box([40, 40, 60, 60]))]);
    expect(hole.ok && countHoles(hole.shape)).toBe(1);
    expect(hole.ok && areas([withoutHoles(hole.shape)])).toEqual([10_000]);
  });

  it('zegt het als er niets over zou blijven, of als er niets over elkaar ligt', () => {
    expect(cutAway(field, [surface(box([-10, -10, 110, 110]))])).toEqual({ ok: false, why: 'all' });
    expect(cutAway(field, [surface(box([100, 0, 120, 100]))])).toEqual({ ok: false, why: 'nothing' });
  });
});

describe('rand, draaien en vereenvoudigen', () => {
  it('legt meters om een vlak of haalt ze eraf, en maakt van een punt een cirkel', () => {
    expect(areaOf(growShape(field, 10) ?? field)).toBeCloseTo(10_000 + 4000 + 314, -2);
    expect(areaOf(growShape(field, -10) ?? field)).toBeCloseTo(6400, -2);
    expect(growShape(field, -60)).toBeNull();
    expect(areaOf(growShape({ type: 'Point', coordinates: at(0, 0) }, 50) ?? field)).toBeCloseTo(7800, -3);
  });

  it('draait met de klok mee zonder de oppervlakte te veranderen', () => {
    const long = surface(box([0, 0, 100, 20]));
    const turned = rotateShape(long, 90);
    expect(areaOf(turned)).toBeCloseTo(areaOf(long), -1);
    const norths = partsOf(turned)
      .flat(2)
      .map(([, lat]) => lat);
    const metres = (Math.max(...norths) - Math.min(...norths)) * 111_195;
    expect(metres).toBeCloseTo(100, 0);
  });

  it('laat hoeken weg die er weinig toe doen', () => {
    const [outer = []] = field.coordinates as [[number, number][]];
    const wavy = surface({
      type: 'Polygon',
      coordinates: [[outer[0] ?? at(0, 0), at(50, -0.5), ...outer.slice(1)]],
    });
    expect(partsOf(wavy)[0]?.[0]).toHaveLength(6);
    expect(partsOf(simplifyShape(wavy, 1) ?? wavy)[0]?.[0]).toHaveLength(5);
  });
});
