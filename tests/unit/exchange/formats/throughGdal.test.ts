import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasGdal, testFolder } from '../written/gdal';
import { placesOf, readFileAs } from './readFileAs';

const features = [
  ['Beukenkwartier', '2A', 24, 5.23, 52.09],
  ['Weg naar zee', '5A', 12, 5.24, 52.1],
].map(([naam, planologische_status, geclusterd_sociale_huur, lon, lat]) => ({
  type: 'Feature',
  properties: { naam, planologische_status, geclusterd_sociale_huur },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [0, 0, 1, 1, 0].map((east, at) => [
        Number(lon) + east * 0.001,
        Number(lat) + ([0, 1, 1, 0, 0][at] ?? 0) * 0.001,
      ]),
    ],
  },
}));

/** By GDAL's name: how the file is called, and in which systems it can be. */
const drivers = [
  ['GML', 'gml', ['EPSG:28992', 'EPSG:4326', 'EPSG:3857']],
  ['KML', 'kml', ['EPSG:4326']],
  ['FlatGeobuf', 'fgb', ['EPSG:28992', 'EPSG:4326', 'EPSG:25831']],
  ['GPKG', 'gpkg', ['EPSG:28992', 'EPSG:4258']],
  ['ESRI Shapefile', 'shp', ['EPSG:28992', 'EPSG:4326', 'EPSG:3857']],
  ['CSV', 'csv', ['EPSG:28992', 'EPSG:4326']],
] as const;
const cases = drivers.flatMap(([driver, extension, systems]) =>
  systems.map((crs) => [driver, crs, extension] as const),
);

describe.skipIf(!hasGdal)('een bestand dat ogr2ogr maakte', () => {
  const folder = testFolder();
  const source = join(folder, 'bron.geojson');
  writeFileSync(source, JSON.stringify({ type: 'FeatureCollection', features }));

  it.each(cases)(
    '%s in %s geeft dezelfde twee locaties op dezelfde plaats',
    async (driver, crs, extension) => {
      const into = join(folder, `${extension}-${crs.slice(5)}`);
      mkdirSync(into);
      const path = join(into, `plan.${extension}`);
      const options = driver === 'CSV' ? ['-lco', 'GEOMETRY=AS_WKT', '-lco', 'SEPARATOR=SEMICOLON'] : [];
      const { status, stderr } = spawnSync('ogr2ogr', [
        '-f',
        driver,
        '-t_srs',
        crs,
        ...options,
        path,
        source,
      ]);
      expect(String(stderr), String(status)).not.toMatch(/ERROR/);
      const parts = ['shp', 'dbf', 'shx', 'prj'];
      const read =
        extension === 'shp'
          ? await readFileAs(
              'plan.zip',
              zipSync(
                Object.fromEntries(
                  parts.map((part) => [
                    `plan.${part}`,
                    new Uint8Array(readFileSync(path.replace(/shp$/, part))),
                  ]),
                ),
              ).slice(),
            )
          : await readFileAs(`plan.${extension}`, readFileSync(path));
      expect(placesOf(read).toSorted()).toEqual([
        ['Beukenkwartier', 'Polygon', 24, expect.closeTo(5.23, 4), expect.closeTo(52.09, 4)],
        ['Weg naar zee', 'Polygon', 12, expect.closeTo(5.24, 4), expect.closeTo(52.1, 4)],
      ]);
    },
  );
});
