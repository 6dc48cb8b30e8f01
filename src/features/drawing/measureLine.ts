import { metresBetween } from '@/geo/distance';
import { areaOf } from '@/geo/measure';
import { lineCrossesItself } from '@/geo/selfIntersects';
import type { Line } from '@/map/mapContract';
import type { Measured } from '@/text/shape';

/** How long a line is over the ground, and the surface it shuts in when its ends are joined; 0 when it crosses itself. */
export const measureLine = ({ coordinates }: Line): Measured => {
  const length = coordinates
    .slice(1)
    .reduce((sum, to, index) => sum + metresBetween(coordinates[index] ?? to, to), 0);
  const [first] = coordinates;
  if (first === undefined || coordinates.length < 3) return { length, area: 0 };
  const ring = [...coordinates, first];
  return { length, area: lineCrossesItself(ring) ? 0 : areaOf({ type: 'Polygon', coordinates: [ring] }) };
};
