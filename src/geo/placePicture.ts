import type { Position } from '@/domain/geometry';
import { fromWebMercator, toWebMercator } from './webMercator';

/** A point of a picture, in pixels from its upper left corner, and where that is. */
export type PicturePoint = { pixel: readonly [x: number, y: number]; place: Position };

export type PictureCorners = [Position, Position, Position, Position];

/** How small a triangle may be, as a share of the square of its longest side: below that three points lie on a line. */
const flattest = 0.02;

type Point = readonly [number, number];

const crossOf = ([a, b, c]: readonly [Point, Point, Point]): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);

const isFlat = (points: readonly [Point, Point, Point]): boolean => {
  const [a, b, c] = points;
  const longest = Math.max(
    Math.hypot(a[0] - b[0], a[1] - b[1]),
    Math.hypot(b[0] - c[0], b[1] - c[1]),
    Math.hypot(c[0] - a[0], c[1] - a[1]),
  );
  return longest === 0 || Math.abs(crossOf(points)) / longest ** 2 < flattest;
};

/**
 * Where the corners of a picture lie, from the upper left one clockwise, when three of its points are known. Undefined when
 * those lie on one line, in the picture or on the map: then it can be turned and stretched in any way.
 */
export const placePicture = (
  points: readonly [PicturePoint, PicturePoint, PicturePoint],
  { width, height }: { width: number; height: number },
): PictureCorners | undefined => {
  const [a, b, c] = points;
  const pixels = [a.pixel, b.pixel, c.pixel] as const;
  const places = [toWebMercator(a.place), toWebMercator(b.place), toWebMercator(c.place)] as const;
  if (isFlat(pixels) || isFlat(places)) return undefined;
  const area = crossOf(pixels);
  const at = (x: number, y: number): Position => {
    // How much of b and of c there is in it, seen from a.
    const u =
      ((x - a.pixel[0]) * (c.pixel[1] - a.pixel[1]) - (c.pixel[0] - a.pixel[0]) * (y - a.pixel[1])) / area;
    const v =
      ((b.pixel[0] - a.pixel[0]) * (y - a.pixel[1]) - (x - a.pixel[0]) * (b.pixel[1] - a.pixel[1])) / area;
    const along = (axis: 0 | 1) =>
      places[0][axis] + u * (places[1][axis] - places[0][axis]) + v * (places[2][axis] - places[0][axis]);
    return fromWebMercator([along(0), along(1)]);
  };
  return [at(0, 0), at(width, 0), at(width, height), at(0, height)];
};
