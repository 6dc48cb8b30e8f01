import { describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import type { FormatId } from '@/exchange/formats/format';
import { boundsOf } from '@/geo/bounds';
import { loadToRd } from '@/geo/toRd';
import { practicePlan } from '@/sources/practice/practicePlan';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { randomPlan } from '../randomPlan';
import { bytesOf, fileOf, hasGdal, ogrinfo, testFolder } from './gdal';

const folder = testFolder();
const plan = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const homes = plan.locations.reduce((sum, location) => sum + homesIn(location), 0);

type Expected = { layer: string; homes: string; isRd: boolean; count?: number };
const geoFormats: [FormatId, string, Expected][] = [
  ['geojson', '', { layer: 'plan-geojson', homes: 'aantal_woningen', isRd: false }],
  ['geojson_rd', '', { layer: 'plan-geojson_rd', homes: 'aantal_woningen', isRd: true }],
  ['geopackage', '', { layer: 'locaties', homes: 'aantal_woningen', isRd: true }],
  ['shapefile', '/vsizip/', { layer: 'locaties', homes: 'woningen', isRd: true }],
  ['kml', '', { layer: 'locaties', homes: 'aantal_woningen', isRd: false }],
];

/** "Extent: (x, y) - (x, y)" as four numbers. */
const extentIn = (info: string): number[] =>
  [...(/Extent: \(([-\d.]+), ([-\d.]+)\) - \(([-\d.]+), ([-\d.]+)\)/.exec(info) ?? [])].slice(1).map(Number);

describe.skipIf(!hasGdal)('GDAL opent wat een GIS-afdeling krijgt', () => {
  it.each(geoFormats)(
    '%s: alle locaties, op hun plaats, met hun woningen',
    async (format, prefix, expected) => {
      const path = prefix + (await fileOf(folder, plan, format));
      const layer = ogrinfo(path).match(/^\d+: (\S+)/m)?.[1] ?? '';
      const info = ogrinfo('-so', path, layer);
      expect(info).not.toMatch(/error|warning/i);
      expect(info).toContain(`Feature Count: ${plan.locations.length}`);
      expect(info).toContain(expected.isRd ? 'Amersfoort' : 'WGS 84');
      const toRd = await loadToRd();
      const shapes = plan.locations.map(({ geometry }) => (expected.isRd ? toRd(geometry) : geometry));
      const bounds = boundsOf(shapes) ?? [];
      for (const [at, value] of extentIn(info).entries()) {
        expect(value).toBeCloseTo(bounds[at] ?? 0, expected.isRd ? 2 : 6);
      }
      const sql = `SELECT SUM(CAST("${expected.homes}" AS INTEGER)) AS som FROM "${layer}"`;
      expect(ogrinfo('-dialect', 'sqlite', '-sql', sql, path)).toMatch(new RegExp(`som .*= ${homes}\\b`));
    },
  );
});
