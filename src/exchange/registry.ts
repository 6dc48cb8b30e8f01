import type { Plan } from '@/domain/plan';
import { readGeoJson } from './geojson/readGeoJson';
import { writeGeoJson } from './geojson/writeGeoJson';
import type { ReadResult } from './readResult';

/** A file format. Its name on screen comes from src/text, by id. */
export type Format = {
  id: 'geojson';
  /** Of a file we write, without the dot. */
  extension: string;
  /** Extensions a file of this format may have, without the dot. */
  reads: readonly string[];
  mediaType: string;
  write?: (plan: Plan) => string;
  read?: (bytes: Uint8Array) => ReadResult;
};

export const formats: readonly Format[] = [
  {
    id: 'geojson',
    extension: 'geojson',
    reads: ['geojson', 'json'],
    mediaType: 'application/geo+json',
    write: writeGeoJson,
    read: readGeoJson,
  },
];
