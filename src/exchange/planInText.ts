import type { Plan } from '@/domain/plan';
import { readGeoJson } from './geojson/readGeoJson';

/** The whole plan in a plan file of our own, as text or bytes; undefined when it holds none. */
export const planInText = (input: string | Uint8Array): Plan | undefined => {
  const read = readGeoJson(input);
  if (!read.ok || read.kind !== 'plan') return undefined;
  const locations = read.locations.flatMap(({ name, ...location }) =>
    name === undefined ? [] : [{ ...location, name }],
  );
  return { ...read.header, partners: read.partners, locations };
};
