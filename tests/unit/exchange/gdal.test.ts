import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGeoJson } from '@/exchange/formats/geojson/readGeoJson';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { randomPlan } from './randomPlan';
import { taken } from './readFixture';

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;
if (!hasGdal)
  process.stdout.write('LET OP: gdal ontbreekt (apt-get install gdal-bin); ogrinfo is niet getest.\n');

const folder = mkdtempSync(join(tmpdir(), 'boven-de-kaart-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a GDAL program prints; throws when it fails, and adds its complaints to what it printed. */
const run = (program: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout + stderr;
};

// Text without control characters: GDAL stops a string at NUL.
const plan = randomPlan(12, 40);
plan.locations = plan.locations.map((location, n) => ({
  ...location,
  name: `Locatie <b>${n}</b> é`,
  notes: '',
}));
const file = join(folder, 'plan.geojson');
writeFileSync(file, writeGeoJson(plan));

it('gdal is er op de bouwserver', () => {
  if (process.env.CI !== undefined && process.env.CI !== 'false') expect(hasGdal).toBe(true);
});

describe.skipIf(!hasGdal)('een GIS opent ons bestand', () => {
  it('zonder fouten of waarschuwingen, in WGS84, met alle locaties', () => {
    const info = run('ogrinfo', '-ro', '-al', '-so', file);
    expect(info).not.toMatch(/error|warning/i);
    expect(info).toContain('Feature Count: 40');
    expect(info).toContain('ID["EPSG",4326]');
    expect(info).toMatch(/^aantal_woningen: Integer/m);
    expect(info).toMatch(/^geclusterd_sociale_huur: Integer/m);
    expect(info).toMatch(/^programma: String\(JSON\)/m);
  });

  it('en filtert op de totalen', () => {
    const many = plan.locations.filter(
      ({ programme }) => programme.reduce((sum, line) => sum + line.count, 0) > 300,
    );
    const info = run('ogrinfo', '-ro', '-al', '-so', '-where', 'aantal_woningen > 300', file);
    expect(many.length).toBeGreaterThan(0);
    expect(info).toContain(`Feature Count: ${many.length}`);
  });

  it('met vlakken die geldig zijn', () => {
    const sql = 'SELECT SUM(ST_IsValid(geometry)) AS goed FROM plan';
    const info = run('ogrinfo', '-ro', '-dialect', 'sqlite', '-sql', sql, file);
    expect(info).toMatch(/goed \(Integer\) = 40/);
  });

  it('en bewaart het weer zo dat de locaties terug te lezen zijn', () => {
    const saved = join(folder, 'bewaard.geojson');
    execFileSync('ogr2ogr', ['-f', 'GeoJSON', '-lco', 'RFC7946=YES', saved, file]);
    const back = taken(readGeoJson(readFileSync(saved)));
    expect(back.notes).toEqual([]);
    const told = ({ name, programme, commitments, planningStatus }: (typeof back.locations)[number]) => ({
      name,
      programme,
      commitments,
      planningStatus,
    });
    const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
      String(a.name) < String(b.name) ? -1 : 1;
    expect(back.locations.map(told).sort(byName)).toEqual(plan.locations.map(told).sort(byName));
  });
});
