// The source has the big inland waters (IJsselmeer, Haringvliet, Randmeren), but cut into blocks of about
// a kilometre and strewn with small triangles. On a grid the blocks are joined, the specks dropped and the
// edges rounded; what comes out are lake polygons good for zoom 6 to 9.
import {
  blur,
  cellOf,
  closeGaps,
  degreesOf,
  dropSmallPatches,
  fillPolygon,
  grow,
  newMask,
} from './raster.mjs';
import { GRID, HOUTRIBDIJK } from './settings.mjs';

const SPECK_CELLS = 24; // about 1.1 km2, the size of the triangles
const GAP_RADIUS = 3;
const BLUR_RADIUS = 1;
const TOWN_RADIUS = 2;

/** Cells within the coastline that are water: `coast` and `land` are lists of polygons (rings). */
export function inlandWaterMask(coast, land) {
  const [inCoast, onLand] = [newMask(), newMask()];
  for (const rings of coast) fillPolygon(inCoast, rings);
  for (const rings of land) fillPolygon(onLand, rings);
  return { inCoast, water: inCoast.map((value, cell) => (value && !onLand[cell] ? 1 : 0)) };
}

function clearAlong(mask, line) {
  for (let i = 1; i < line.length; i += 1) {
    const [from, to] = [cellOf(line[i - 1]), cellOf(line[i])];
    const steps = 2 * Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
    for (let step = 0; step <= steps; step += 1) {
      const [x, y] = [0, 1].map((k) => Math.round(from[k] + ((to[k] - from[k]) * step) / steps));
      for (const [dx, dy] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ])
        mask[(y + dy) * GRID.columns + x + dx] = 0;
    }
  }
}

/** Towns lie on land: joining the blocks of water must not drown the middle of a town. */
function clearAround(mask, point) {
  const [x, y] = cellOf(point);
  for (let dy = -TOWN_RADIUS; dy <= TOWN_RADIUS; dy += 1) {
    for (let dx = -TOWN_RADIUS; dx <= TOWN_RADIUS; dx += 1) mask[(y + dy) * GRID.columns + x + dx] = 0;
  }
}

/**
 * Lake polygons (outer ring first, then islands), in degrees. A strip of one cell along the sea stays land,
 * so that lakes never cut the coastline: it shows as Afsluitdijk, Haringvlietdam and the other dams.
 * @param towns points that have to stay dry
 * @param contours the `contours` factory of d3-contour
 */
export function lakePolygons({ inCoast, water }, towns, contours) {
  const joined = closeGaps(dropSmallPatches(water, SPECK_CELLS), GAP_RADIUS);
  const nearSea = grow(
    inCoast.map((value) => 1 - value),
    1,
  );
  for (let cell = 0; cell < joined.length; cell += 1) if (nearSea[cell]) joined[cell] = 0;
  clearAlong(joined, HOUTRIBDIJK);
  for (const town of towns) clearAround(joined, town);
  const smooth = blur(joined, BLUR_RADIUS);
  const [shape] = contours().size([GRID.columns, GRID.rows]).thresholds([0.5])(smooth);
  return shape.coordinates.map((rings) => rings.map((ring) => ring.map(degreesOf)));
}
