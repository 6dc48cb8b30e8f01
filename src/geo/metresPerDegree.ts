import type { Position } from '@/domain/geometry';

const perDegree = 111_195;

/** How many metres a degree of longitude and one of latitude are at a place. */
export const metresPerDegreeAt = ([, lat]: Position): [lon: number, lat: number] => [
  perDegree * Math.cos((lat * Math.PI) / 180),
  perDegree,
];
