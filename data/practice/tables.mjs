// How facts are written: compact, one row per thing. `src/sources/practice/tables.ts` reads them again.
import { degreesOf } from './degrees.mjs';

/** A table: the names of its columns once, then a row per thing. */
export const table = (columns, rows) => ({ columns, rows });

/** Six decimals of a degree: about a decimetre. */
export const place = (point) => degreesOf(point).map((degrees) => Math.round(degrees * 1e6) / 1e6);

const isSame = (a, b) => a[0] === b[0] && a[1] === b[1];
const rounded = (ring) => ring.map(place).filter((point, i, all) => !isSame(point, all.at(i - 1)));

/** Polygons of rings (the outer one first, then its holes), each as lon, lat, lon, lat ... and not closed. */
export const shape = (polygons) => polygons.map((rings) => rings.map((ring) => rounded(ring).flat()));
