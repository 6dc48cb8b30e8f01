import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import type { FormatId } from '@/exchange/formats/format';
import { boundsOf } from '@/geo/bounds';
import { loadToRd } from '@/geo/toRd';
import { practicePlan } from '@/sources/practice/practicePlan';
import { fileOf, hasGdal, ogrinfo, testFolder } from './gdal';

const folder = testFolder();
const plan = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const homes = plan.locations.reduce((sum, location) => sum + homesIn(location), 0);

type Expected = { column: string; isRd: boolean };
const geoFormats: [FormatId, string, Expected][] = [
  ['geojson', '', { column: 'aantal_woningen', isRd: false }],
  ['geojson_rd', '', { column: 'aantal_woningen', isRd: true }],
  ['geopackage', '', { column: 'aantal_woningen', isRd: true }],
  ['shapefile', '/vsizip/', { column: 'woningen', isRd: true }],
  ['kml', '', { column: 'aantal_woningen', isRd: false }],
];

const placed = plan.locations.filter(isPlaced);

/** West, south, east, north of all layers together. */
const extentIn = (info: string): number[] => {
  const found = [...info.matchAll(/Extent: \(([-\d.]+), ([-\d.]+)\) - \(([-\d.]+), ([-\d.]+)\)/g)];
  const side = (at: number) => found.map((extent) => Number(extent[at]));
  return [Math.min(...side(1)), Math.min(...side(2)), Math.max(...side(3)), Math.max(...side(4))];
};

const layersIn = (path: string): string[] =>
  [...ogrinfo(path).matchAll(/^\d+: (.+?)(?: \((?:[\w, ]+)\))?$/gm)].map(([, name = '']) => name);

describe.skipIf(!hasGdal)('GDAL opent wat een GIS-afdeling krijgt', () => {
  it('diwi: de vlakken, op hun plaats in Rijksdriehoek', async () => {
    const info = ogrinfo('-so', '-al', await fileOf(folder, plan, 'diwi'));
    const surfaces = placed.filter(({ geometry }) => geometry.type !== 'Point');
    expect(info).toContain(`Feature Count: ${surfaces.length}`);
    expect(info).toContain('Amersfoort');
    expect(info).toMatch(/^projectgegevens/m);
    expect(info).toMatch(/^woning_blokken/m);
    const toRd = await loadToRd();
    const bounds = boundsOf(surfaces.map(({ geometry }) => toRd(geometry))) ?? [];
    for (const [at, value] of extentIn(info).entries()) expect(value).toBeCloseTo(bounds[at] ?? 0, 1);
  });

  it.each(geoFormats)(
    '%s: alle locaties, op hun plaats, met hun woningen',
    async (format, prefix, { column, isRd }) => {
      const path = prefix + (await fileOf(folder, plan, format));
      const layers = layersIn(path).filter((name) => format !== 'geopackage' || name === 'locaties');
      const info = layers.map((name) => ogrinfo('-so', path, name)).join('\n');
      expect(info).not.toMatch(/error|warning/i);
      const counts = [...info.matchAll(/Feature Count: (\d+)/g)].map(([, count]) => Number(count));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(plan.locations.length);
      expect(info).toContain(isRd ? 'Amersfoort' : 'WGS 84');
      const toRd = await loadToRd();
      const bounds = boundsOf(placed.map(({ geometry }) => (isRd ? toRd(geometry) : geometry))) ?? [];
      for (const [at, value] of extentIn(info).entries()) {
        expect(value).toBeCloseTo(bounds[at] ?? 0, isRd ? 2 : 6);
      }
      const sums = layers.map((name) => {
        const sql = `SELECT SUM(CAST("${column}" AS INTEGER)) AS som FROM "${name}"`;
        return Number(/som .*= (-?\d+)/.exec(ogrinfo('-dialect', 'sqlite', '-sql', sql, path))?.[1]);
      });
      expect(sums.reduce((sum, each) => sum + each, 0)).toBe(homes);
    },
  );
});
