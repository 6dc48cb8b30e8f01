import type { Bounds } from './bounds';

/** A box with so many metres around it. */
export const widened = ([west, south, east, north]: Bounds, metres: number): Bounds => {
  const up = metres / 111_195;
  const aside = up / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  return [west - aside, south - up, east + aside, north + up];
};
