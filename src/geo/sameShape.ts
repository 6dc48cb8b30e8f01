import type { Geometry } from '@/domain/geometry';
import { boundsOf } from './bounds';
import { metresBetween } from './distance';
import { areaOf } from './measure';

/** What a shape may differ by after it went through other programs and coordinate systems. */
const mostMetres = 2;
const mostOfArea = 0.02;

/** Whether two shapes are the same ground, apart from what programs round off. Both without a shape are so too. */
export const isSameShape = (a: Geometry | undefined, b: Geometry | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b;
  if ((a.type === 'Point') !== (b.type === 'Point')) return false;
  const [one, other] = [boundsOf([a]), boundsOf([b])];
  if (one === null || other === null) return false;
  const [west, south, east, north] = one;
  // In degrees first: most shapes are nowhere near each other.
  if (Math.abs(west - other[0]) > 0.0001 || Math.abs(south - other[1]) > 0.0001) return false;
  if (metresBetween([west, south], [other[0], other[1]]) > mostMetres) return false;
  if (metresBetween([east, north], [other[2], other[3]]) > mostMetres) return false;
  const [first, second] = [areaOf(a), areaOf(b)];
  return Math.abs(first - second) <= mostOfArea * Math.max(first, second);
};
