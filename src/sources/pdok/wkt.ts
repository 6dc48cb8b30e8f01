import type { Position } from '@/domain/geometry';
import { type Bounds, boundsOf } from '@/geo/bounds';
import { isDutch } from './crs';

const number = String.raw`-?\d+(?:\.\d+)?`;
const pointText = new RegExp(String.raw`^POINT ?\((${number}) (${number})\)$`);
const shapeText = /^(?:MULTI)?(?:POLYGON|LINESTRING) ?\([-\d., ()]+\)$/;
const pairs = new RegExp(`(${number}) (${number})(?=[,)])`, 'g');

/** The position of a WKT point; null for anything else, and for a place outside the Netherlands. */
export const pointOfWkt = (text: string): Position | null => {
  const [, lon, lat] = pointText.exec(text.trim()) ?? [];
  if (lon === undefined || lat === undefined) return null;
  return isDutch(Number(lon), Number(lat)) ? [Number(lon), Number(lat)] : null;
};

/** The box around a WKT line or surface; null for anything else. */
export const boundsOfWkt = (text: string): Bounds | null => {
  if (!shapeText.test(text.trim())) return null;
  const positions = [...text.matchAll(pairs)].map(([, lon, lat]): Position => [Number(lon), Number(lat)]);
  if (positions.length < 2 || !positions.every(([lon, lat]) => isDutch(lon, lat))) return null;
  return boundsOf(positions.map((coordinates) => ({ type: 'Point', coordinates })));
};
