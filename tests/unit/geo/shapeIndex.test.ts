import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { indexShapes } from '@/geo/shapeIndex';

const triangle = (name: string, [lon, lat]: Position, size: number) => ({
  name,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [lon, lat],
        [lon + size, lat],
        [lon, lat + size],
        [lon, lat],
      ] satisfies Position[],
    ],
  },
});
const names = (items: { name: string }[]) => items.map(({ name }) => name);

describe('vormen vinden op een plek', () => {
  const index = indexShapes([triangle('groot', [5, 52], 1), triangle('klein', [5.1, 52.1], 0.1)]);

  it('geeft alle vormen op een punt, in hun eigen volgorde', () => {
    expect(names(index.holding([5.12, 52.12]))).toEqual(['groot', 'klein']);
    expect(names(index.holding([5.5, 52.1]))).toEqual(['groot']);
  });

  it('geeft niets in de hoek van het kader waar de vorm niet komt', () => {
    expect(index.holding([5.9, 52.9])).toEqual([]);
    expect(index.touching([5.9, 52.9, 5.95, 52.95])).toEqual([]);
  });

  it('geeft wat een kader raakt, ook als het kader er helemaal in ligt', () => {
    expect(names(index.touching([5.3, 52.3, 5.31, 52.31]))).toEqual(['groot']);
    expect(names(index.touching([4, 51, 7, 54]))).toEqual(['groot', 'klein']);
  });

  it('vindt er een uit vijftigduizend; hoe snel, wordt getoond en niet afgekeurd', () => {
    const many = indexShapes(
      Array.from({ length: 50_000 }, (_, i) =>
        triangle(String(i), [4 + (i % 250) * 0.01, 51 + Math.floor(i / 250) * 0.01], 0.009),
      ),
    );
    expect(names(many.holding([4.001, 51.001]))).toEqual(['0']);
    const times = Array.from({ length: 20 }, (_, i) => {
      const start = performance.now();
      many.holding([4.5 + i * 0.01, 52.001]);
      return performance.now() - start;
    });
    const median = times.toSorted((a, b) => a - b)[10] ?? 0;
    process.stdout.write(`een uit 50.000 vormen: ${median.toFixed(2)} ms\n`);
  });
});
