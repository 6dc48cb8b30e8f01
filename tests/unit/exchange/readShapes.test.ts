import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShapes } from '@/exchange/door/readShapes';
import type { LooseShape } from '@/exchange/plan/looseShapes';
import { hasGdal, testFolder } from './written/gdal';

const line = [
  [5.1, 52.1],
  [5.11, 52.1],
  [5.11, 52.11],
] as const;
const geometry = { type: 'LineString', coordinates: line };
const collection = (features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });

const read = async (file: Blob): Promise<LooseShape[]> => {
  const shapes = await readShapes(file);
  if (!shapes.ok) throw new Error(shapes.error.code);
  return shapes.value;
};

describe('vormen uit een bestand, zoals ze zijn', () => {
  const folder = testFolder();
  it.skipIf(!hasGdal).each([
    ['GPKG', 'gpkg'],
    ['FlatGeobuf', 'fgb'],
    ['GML', 'gml'],
    ['GeoJSON', 'geojson'],
  ])('lijnen komen op hun plek, ook in RD: %s', async (driver, extension) => {
    const from = join(folder, 'paden.json');
    const made = join(folder, `paden-rd.${extension}`);
    writeFileSync(from, collection([{ type: 'Feature', properties: { NAAM: 'Kerkpad' }, geometry }]));
    spawnSync('ogr2ogr', ['-f', driver, '-t_srs', 'EPSG:28992', made, from]);
    const shapes = await read(new Blob([new Uint8Array(readFileSync(made))]));
    expect(shapes).toEqual([
      {
        name: 'Kerkpad',
        geometry: {
          type: 'MultiLineString',
          coordinates: [line.map(([lon, lat]) => [expect.closeTo(lon, 5), expect.closeTo(lat, 5)])],
        },
      },
    ]);
  });

  it('heten naar de kolom die het best een naam is, hoe die ook heet', async () => {
    const named = (properties: object) => ({ type: 'Feature', properties, geometry });
    const shapes = await read(
      new Blob([
        collection([
          named({ omschrijving: 'Hoogspanning', NAAM: 'Lijn 3' }),
          named({ Projectnaam: 'Tramlijn' }),
          named({ omschrijving: 'Buisleiding' }),
          named({ nr: 4 }),
        ]),
      ]),
    );
    expect(shapes.map(({ name }) => name)).toEqual(['Lijn 3', 'Tramlijn', 'Buisleiding', '']);
  });

  it('een verzameling wordt uit elkaar gehaald, en wat geen plek heeft overgeslagen', async () => {
    const geometries = [
      { type: 'Point', coordinates: [5.1, 52.1] },
      geometry,
      { type: 'LineString', coordinates: [[5.1, 52.1]] },
    ];
    const shapes = await read(
      new Blob([
        collection([
          { type: 'Feature', properties: null, geometry: { type: 'GeometryCollection', geometries } },
          { type: 'Feature', properties: { naam: 'Nergens' }, geometry: null },
        ]),
      ]),
    );
    expect(shapes.map((shape) => shape.geometry.type)).toEqual(['Point', 'MultiLineString']);
  });
});
