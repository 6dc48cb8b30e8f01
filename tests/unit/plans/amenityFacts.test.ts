import { describe, expect, it } from 'vitest';
import { sizeOfBounds } from '@/geo/distance';
import { askableParts } from '@/plans/amenityFacts';
import { widestAmenityBox } from '@/sources/interfaces/amenities';

describe('voorzieningen van een heel gebied', () => {
  it('worden in stukken gevraagd die de bron aankan', () => {
    const parts = askableParts([5, 52, 5.4, 52.25]);
    expect(parts).toHaveLength(4);
    for (const part of parts ?? []) {
      const { width, height } = sizeOfBounds(part);
      expect(Math.max(width, height)).toBeLessThan(widestAmenityBox);
    }
  });

  it('worden van een klein gebied in één keer gevraagd, en van een provincie niet', () => {
    expect(askableParts([5.1, 52.05, 5.15, 52.1])).toHaveLength(1);
    expect(askableParts([4.5, 51.5, 6, 52.5])).toBeNull();
  });
});
