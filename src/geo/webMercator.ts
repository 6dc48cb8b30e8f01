import type { Position } from '@/domain/geometry';

/** Radius in metres that EPSG:3857 takes for the earth. */
const radius = 6_378_137;

/**
 * X and y in EPSG:3857, for services that want a box in it. Never to measure in: at 52 degrees north its metres are
 * 1.63 times too long.
 */
export const toWebMercator = ([lon, lat]: Position): [x: number, y: number] => [
  (radius * lon * Math.PI) / 180,
  radius * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
];

/** The place of x and y in EPSG:3857. */
export const fromWebMercator = ([x, y]: readonly [x: number, y: number]): Position => [
  (x / radius) * (180 / Math.PI),
  (Math.atan(Math.exp(y / radius)) * 360) / Math.PI - 90,
];
