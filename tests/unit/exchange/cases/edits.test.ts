import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { homesIn } from '@/domain/location';
import { writeGeoJson } from '@/exchange/formats/geojson/writeGeoJson';
import { fitIntoPlan } from '@/exchange/plan/fitIntoPlan';
import { exampleLocation, examplePlan } from '../../examplePlan';
import { readAsFile, taken } from '../readFixture';

const hasGdal = spawnSync('ogr2ogr', ['--version']).status === 0;
if (!hasGdal)
  process.stdout.write('LET OP: gdal ontbreekt (apt-get install gdal-bin); ogr2ogr is niet getest.\n');

const folder = mkdtempSync(join(tmpdir(), 'boven-de-kaart-'));
afterAll(() => rmSync(folder, { recursive: true }));

const square = (x: number, y: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [5.24 + x, 52.09 + y],
      [5.241 + x, 52.09 + y],
      [5.241 + x, 52.091 + y],
      [5.24 + x, 52.091 + y],
      [5.24 + x, 52.09 + y],
    ] as [number, number][],
  ],
});

const line = (id: string, segment: 'sociale_huur' | 'middenhuur', count: number) => ({
  id,
  type: 'geclusterd' as const,
  segment,
  count,
  completed: 2,
  year: 2029,
  owner: 'corporatie' as const,
  building: 'meergezins' as const,
});

const plan = examplePlan({
  partners: [{ id: 'p', name: 'Woonstichting De Linde', role: 'corporatie' }],
  locations: [
    exampleLocation({
      id: '0193-een',
      name: 'Beukenkwartier Oost',
      geometry: square(0, 0),
      planningStatus: '3',
      notes: 'Entree eerst',
      // More than fits in a cell of a Shapefile.
      programme: [line('l1', 'sociale_huur', 24), line('l2', 'middenhuur', 12), line('l3', 'middenhuur', 6)],
      commitments: [{ partnerId: 'p', level: 'vastgelegd' }],
    }),
    exampleLocation({
      id: '0193-twee',
      name: 'Oude Melkfabriek',
      geometry: square(0.01, 0.005),
      planningStatus: '5B',
      intramuralPlaces: 12,
    }),
  ],
});
const own = join(folder, 'plan.geojson');
writeFileSync(own, writeGeoJson(plan));

let n = 0;
/** The plan as a GIS gives it back after it kept it in these formats, one after the other. */
const through = (...formats: [format: string, extension: string, ...options: string[]][]): string => {
  let at = own;
  for (const [format, extension, ...options] of formats) {
    n += 1;
    const next = join(folder, `stap${n}.${extension}`);
    execFileSync('ogr2ogr', ['-f', format, ...options, next, at], { stdio: 'ignore' });
    at = next;
  }
  return readFileSync(at, 'utf8');
};

type Properties = Record<string, unknown>;
type Collection = { features: { properties: Properties }[] };

/** The same after somebody typed something else in the table. */
const edited = (text: string, change: (properties: Properties) => void): string => {
  const file: Collection = JSON.parse(text);
  const [first] = file.features;
  if (first !== undefined) change(first.properties);
  return JSON.stringify(file);
};

const fitted = async (text: string) => fitIntoPlan(taken(await readAsFile(text)), plan, 'Locatie');

const geojson: [string, string] = ['GeoJSON', 'geojson'];
const routes: [string, [string, string, ...string[]][]][] = [
  ['GeoJSON', [geojson]],
  ['GeoJSON in RD', [['GeoJSON', 'geojson', '-t_srs', 'EPSG:28992']]],
  ['GeoPackage', [['GPKG', 'gpkg'], geojson]],
  ['Shapefile', [['ESRI Shapefile', 'shp'], geojson]],
  ['Shapefile in RD', [['ESRI Shapefile', 'shp', '-t_srs', 'EPSG:28992'], geojson]],
];

describe.skipIf(!hasGdal)('een plan dat in QGIS is bewaard en terugkomt', () => {
  it.each(routes)('via %s: niets verandert en niets telt dubbel', async (_, formats) => {
    const { known, locations, updates } = await fitted(through(...formats));
    expect(updates.map(({ after }) => after)).toEqual([]);
    expect(known).toEqual({ new: 0, same: 2, changed: 0, gone: 0 });
    expect(locations).toEqual([]);
  });

  it.each(routes)(
    'via %s: een andere naam en status komen in het plan, de rest blijft',
    async (_, formats) => {
      const text = edited(through(...formats), (properties) => {
        properties.naam = 'Beukenkwartier West';
        properties[properties.planologis === undefined ? 'planologische_status' : 'planologis'] = '2A';
      });
      const { known, updates } = await fitted(text);
      expect(known).toEqual({ new: 0, same: 1, changed: 1, gone: 0 });
      expect(updates.map(({ after }) => after)).toEqual([
        { ...plan.locations[0], name: 'Beukenkwartier West', planningStatus: '2A' },
      ]);
    },
  );

  it.each(routes)(
    'via %s: een ander aantal in een kolom telt, met jaar en eigenaar van de regel',
    async (_, formats) => {
      const text = edited(through(...formats), (properties) => {
        properties[properties.geclusterd === undefined ? 'geclusterd_sociale_huur' : 'geclusterd'] = 30;
      });
      const { updates } = await fitted(text);
      const [update] = updates;
      expect(update && homesIn(update.after)).toBe(48);
      expect(update?.after.programme.find(({ id }) => id === 'l1')).toEqual({
        ...line('l1', 'sociale_huur', 30),
      });
    },
  );
});
