import type { Position } from '@/domain/geometry';
import { centroidOf } from '../centroid';
import { centreOf } from '../measure';
import { metresPerDegreeAt } from '../metresPerDegree';
import { normaliseGeometry } from '../normalise';
import { partsOf, type Surface, surfaceOf } from './surface';

/** A shape turned clockwise around its middle, by degrees. */
export const rotateShape = (shape: Surface, degrees: number): Surface => {
  const [outer] = shape.type === 'Polygon' ? shape.coordinates : [];
  const [lon, lat] = (outer && centroidOf(outer)) ?? centreOf(shape);
  const [perLon, perLat] = metresPerDegreeAt([lon, lat]);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const turned = ([x, y]: Position): Position => {
    const [east, north] = [(x - lon) * perLon, (y - lat) * perLat];
    return [lon + (east * cos + north * sin) / perLon, lat + (north * cos - east * sin) / perLat];
  };
  const whole = surfaceOf(partsOf(shape).map((rings) => rings.map((ring) => ring.map(turned))));
  const normal = whole && normaliseGeometry(whole);
  return normal === null || normal.type === 'Point' ? shape : normal;
};
