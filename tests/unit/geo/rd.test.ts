import { describe, expect, it } from 'vitest';
import type { Position } from '@/domain/geometry';
import { loadRd } from '@/geo/rd';
import { gridStep, rdGrid } from '@/geo/rdGrid';

describe('RD-coördinaten', () => {
  it('geeft het controlepunt bij Amersfoort binnen 20 cm', async () => {
    const { toRd } = await loadRd();
    const [x, y] = toRd([5.387203657, 52.155172897]);
    expect(Math.hypot(x - 155000.01, y - 463000.07)).toBeLessThan(0.2);
  });

  it('komt terug waar het begon', async () => {
    const { toRd, fromRd } = await loadRd();
    const [lon, lat] = fromRd(toRd([5.12, 52.09]));
    expect(lon).toBeCloseTo(5.12, 7);
    expect(lat).toBeCloseTo(52.09, 7);
  });
});

describe('het RD-raster', () => {
  it('wordt fijner bij inzoomen', () => {
    expect([6, 10, 13, 17].map(gridStep)).toEqual([100_000, 10_000, 1_000, 100]);
  });

  it('tekent elke kilometer in beeld op zijn plaats', async () => {
    const rd = await loadRd();
    const lines = rdGrid([5.1, 52.08, 5.14, 52.1], 13, rd);
    const norths = lines.filter(({ axis }) => axis === 'x').map(({ at }) => at);
    expect(norths).toEqual([135_000, 136_000, 137_000, 138_000, 139_000]);
    for (const line of lines) {
      for (const position of line.coordinates satisfies Position[]) {
        expect(rd.toRd(position)[line.axis === 'x' ? 0 : 1]).toBeCloseTo(line.at, 1);
      }
    }
  });

  it('maakt elke tiende lijn zwaarder', async () => {
    const lines = rdGrid([5, 52, 5.3, 52.2], 13, await loadRd());
    expect(lines.filter(({ isMajor }) => isMajor).map(({ axis, at }) => `${axis}${at / 1000}`)).toEqual([
      'x130',
      'x140',
      'x150',
      'y450',
      'y460',
    ]);
  });

  it('blijft leeg waar RD niets betekent', async () => {
    expect(rdGrid([-80, 10, -70, 20], 6, await loadRd())).toEqual([]);
  });
});
