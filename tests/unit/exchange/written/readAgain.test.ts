import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Location } from '@/domain/location';
import { headerOf, pickRecords } from '@/domain/recordParts';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { positionsOf } from '@/geo/bounds';
import { metresBetween } from '@/geo/distance';
import { practicePlan } from '@/sources/practice/practicePlan';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { randomPlan } from '../randomPlan';
import { bytesOf, fileOf, hasGdal, testFolder } from './gdal';

const plan = practicePlan('oefen', '2026-01-01T00:00:00.000Z');
const folder = testFolder();
const hasOffice = spawnSync('soffice', ['--version']).status === 0;

const readBack = async (bytes: Uint8Array, name = 'plan') => {
  const read = await readPlanFile(new File([new Uint8Array(bytes)], name));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read;
};

const shapeless = (locations: readonly object[]) =>
  locations.map((location) => ({ ...location, geometry: null }));

/** As far as a corner moved, in metres. */
const farthest = (
  before: readonly Location[],
  after: readonly { geometry?: Location['geometry'] }[],
): number =>
  Math.max(
    0,
    ...before.flatMap(({ geometry }, index) => {
      const moved = after[index]?.geometry;
      if (geometry === undefined || moved === undefined)
        return geometry === moved ? [0] : [Number.POSITIVE_INFINITY];
      const corners = positionsOf(moved);
      return positionsOf(geometry).map((corner, at) => metresBetween(corner, corners[at] ?? [0, 0]));
    }),
  );

describe('een bestand van de app komt terug als hetzelfde plan', () => {
  it.each([
    ['geopackage', 0.015],
    ['excel', 0],
    ['geojson_rd', 0.015],
    ['geojson', 0],
  ] as const)('%s, met varianten, doelen en afspraken; plekken op %d m na', async (format, margin) => {
    const read = await readBack(await bytesOf(plan, format));
    expect(read.kind === 'plan' && read.header).toEqual(headerOf(plan));
    expect({ ...pickRecords(read), locations: shapeless(read.locations) }).toEqual({
      ...pickRecords(plan),
      locations: shapeless(plan.locations),
    });
    expect(farthest(plan.locations, read.locations)).toBeLessThanOrEqual(margin);
  });

  it.each([11, 12, 13])('GeoPackage, ook een plan met alles wat er kan zijn (plan %i)', async (seed) => {
    const random = randomPlan(seed);
    const read = await readBack(await bytesOf(random, 'geopackage'));
    expect({ ...pickRecords(read), locations: [] }).toEqual({ ...pickRecords(random), locations: [] });
    expect(read.locations).toHaveLength(random.locations.length);
  });
});

describe.skipIf(!hasGdal)('een GeoPackage van een ander programma', () => {
  it('wordt gelezen in zijn eigen stelsel, met zijn kolommen', async () => {
    const source = await fileOf(
      folder,
      examplePlan({ locations: [exampleLocation({ id: 'a', name: 'Werf' })] }),
      'shapefile',
    );
    const path = join(folder, 'anders.gpkg');
    execFileSync('ogr2ogr', ['-f', 'GPKG', '-t_srs', 'EPSG:3857', '-dim', 'XYZ', path, `/vsizip/${source}`]);
    const read = await readBack(readFileSync(path), 'anders.gpkg');
    expect(read).toMatchObject({ kind: 'locations', locations: [{ name: 'Werf' }] });
    expect(farthest([exampleLocation({ id: 'a' })], read.locations)).toBeLessThan(150);
  });
});

describe.skipIf(!hasOffice)('een werkmap die in LibreOffice is bewaard', () => {
  it('komt terug met dezelfde programmaregels en namen', async () => {
    const path = await fileOf(folder, plan, 'excel');
    const office = `-env:UserInstallation=file://${folder}/office`;
    spawnSync('soffice', [
      office,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      join(folder, 'bewaard'),
      path,
    ]);
    const read = await readBack(readFileSync(join(folder, 'bewaard', 'plan-excel.xlsx')), 'bewaard.xlsx');
    const told = (locations: readonly object[]) =>
      locations.map((location) => [Reflect.get(location, 'name'), Reflect.get(location, 'programme')]);
    expect(told(read.locations)).toEqual(told(plan.locations));
  });
});

it('een beschadigde database en een beschadigde zip zeggen wat ze zijn', async () => {
  const broken = (await bytesOf(plan, 'geopackage')).slice(0, 9_000);
  const zip = await bytesOf(plan, 'shapefile');
  const codeOf = async (bytes: Uint8Array, name: string) => {
    const read = await readPlanFile(new File([new Uint8Array(bytes)], name));
    return read.ok ? 'ok' : read.error;
  };
  expect(await codeOf(broken, 'plan.gpkg')).toMatchObject({ code: 'other_kind', kind: 'sqlite' });
  expect(await codeOf(zip.slice(0, 500), 'plan.zip')).toMatchObject({ code: 'other_kind', kind: 'damaged' });
});
