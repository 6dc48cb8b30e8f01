import type { Plan } from '@/domain/plan';
import { writeGeoJson } from './geojson/writeGeoJson';

/** A format that a plan can be saved in. Its name on screen comes from src/text, by id. */
export type Format = {
  id: 'geojson';
  /** Of the file, without the dot. */
  extension: string;
  mediaType: string;
  write: (plan: Plan) => string;
};

export const formats: readonly Format[] = [
  { id: 'geojson', extension: 'geojson', mediaType: 'application/geo+json', write: writeGeoJson },
];
