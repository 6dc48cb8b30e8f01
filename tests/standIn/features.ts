import { createHash } from 'node:crypto';
import type { Geometry } from '@/domain/geometry';
import { type Bounds, boundsOf } from '@/geo/bounds';

type Properties = Readonly<Record<string, unknown>>;

export type StandInFeature = {
  type: 'Feature';
  id: string;
  properties: Properties;
  geometry: Geometry;
  bounds: Bounds;
};

/** PDOK gives each feature a UUID of its own, next to the identification of the register. */
export const uuidOf = (text: string): string =>
  createHash('sha1')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

export const featureOf = (key: string, geometry: Geometry, properties: Properties): StandInFeature => ({
  type: 'Feature',
  id: uuidOf(key),
  properties,
  geometry,
  bounds: boundsOf([geometry]) ?? [0, 0, 0, 0],
});
