import type { Position } from '@/domain/geometry';

const metresPerDegree = 111_195;

/** Metres, good enough to tell which of some places is nearer, and a hundred times as quick as over the globe. */
export const flatMetres = ([lon, lat]: Position, [otherLon, otherLat]: Position): number => {
  const width = Math.cos((lat * Math.PI) / 180);
  return Math.hypot((lon - otherLon) * width, lat - otherLat) * metresPerDegree;
};
