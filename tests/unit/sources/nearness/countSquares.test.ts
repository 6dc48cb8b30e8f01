import { describe, expect, it } from 'vitest';
import { amenityKinds } from '@/domain/amenityKind';
import { classOf, curveOf, type Distances, scoreOf } from '@/domain/suitability/score';
import { suitabilityId, suitabilitySchema } from '@/domain/suitability/suitability';
import { middleOf } from '@/geo/squares/grid';
import type { Place } from '@/geo/squares/nearest';
import {
  countSquares,
  noSquare,
  type PlacedAmenity,
  paintSquares,
  unknownSquare,
} from '@/sources/nearness/countSquares';
import { createSquareCounter } from '@/sources/nearness/squareCounter';
import { seededRandom } from '../../seededRandom';

const ring: Place[] = [
  [0, 0],
  [2000, 0],
  [2000, 1500],
  [0, 1500],
  [0, 0],
];
const settings = suitabilitySchema.parse({
  id: suitabilityId,
  name: 'Eigen',
  full: 100,
  none: 900,
  weights: { supermarkt: 5, huisarts: 4, park: 1 },
  year: 2030,
});

const amenitiesOf = (seed: number): PlacedAmenity[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 40 }, () => ({
    kind: random.pick(amenityKinds),
    place: [random.below(2000), random.below(1500)],
    from: random.pick([null, null, 2028, 2035]),
  }));
};

describe('vierkanten wegen', () => {
  it('geeft elk vierkant de kleur die de uitleg ervan ook geeft', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const amenities = amenitiesOf(seed);
      const counted = countSquares([ring], amenities, 100);
      const curve = curveOf(settings);
      if (counted === null || curve === undefined) throw new Error('nothing to count');
      const { shades, tally } = paintSquares(counted, settings);
      const { grid } = counted;
      for (let square = 0; square < shades.length; square += 1) {
        const [x, y] = middleOf(grid, square % grid.columns, Math.floor(square / grid.columns));
        const distances: Distances = {};
        for (const { kind, place, from } of amenities) {
          if (from !== null && from > 2030) continue;
          const metres = Math.round(Math.hypot(place[0] - x, place[1] - y));
          distances[kind] = Math.min(distances[kind] ?? Number.POSITIVE_INFINITY, metres);
        }
        const { value } = scoreOf(distances, settings, curve);
        expect(shades[square]).toBe(value === null ? unknownSquare : classOf(value));
      }
      expect(tally.reduce((sum, each) => sum + each, 0)).toBe(300);
    }
  });

  it('telt wat gepland is mee vanaf zijn jaar, en niet als dat uit staat', () => {
    const amenities: PlacedAmenity[] = [{ kind: 'supermarkt', place: [1000, 750], from: 2032 }];
    const counted = countSquares([ring], amenities, 100);
    if (counted === null) throw new Error('nothing to count');
    const best = (fields: object) => paintSquares(counted, { ...settings, ...fields }).tally[4];
    expect(paintSquares(counted, settings).unknown).toEqual(['supermarkt', 'huisarts', 'park']);
    expect(best({ year: 2031 })).toBe(0);
    expect(best({ year: 2032 })).toBeGreaterThan(0);
    expect(best({ year: 2032, countsPlanned: false })).toBe(0);
  });

  it('zegt onbekend als er nog geen afstand is ingevuld, en niets buiten de grens', () => {
    const triangle: Place[] = [
      [0, 0],
      [1000, 0],
      [0, 1000],
    ];
    const counted = countSquares([triangle], amenitiesOf(1), 100);
    if (counted === null) throw new Error('nothing to count');
    const { full: _, ...open } = settings;
    expect(new Set(paintSquares(counted, open).shades)).toEqual(new Set([unknownSquare, noSquare]));
  });

  it('maakt van veel wensen achter elkaar alleen de laatste af', async () => {
    const counter = createSquareCounter();
    const counted = await counter.ask({
      job: 'count',
      rings: [ring.map((at) => [...at])],
      amenities: [],
      size: 100,
    });
    expect(counted).toMatchObject({ grid: { columns: 20, rows: 15 }, squares: 300 });
    const pictures = await Promise.all([1, 2, 3].map(() => counter.ask({ job: 'paint', settings })));
    expect(pictures.map((picture) => picture?.job)).toEqual(['paint', undefined, 'paint']);
    counter.end();
  });
});
