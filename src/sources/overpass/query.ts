import type { Bounds } from '@/geo/bounds';
import { amenityTags } from './tags';

/** Seconds and bytes that Overpass may spend on it: less than it allows, so that it is let in sooner. */
const settings = '[out:json][timeout:25][maxsize:16777216]';

/** One question for all amenities in a box, in Overpass QL. Its boxes are south, west, north, east. */
export const overpassQuery = ([west, south, east, north]: Bounds): string => {
  const box = [south, west, north, east].map((degrees) => degrees.toFixed(5)).join();
  const statements = amenityTags.map(
    ([, tags]) => `nwr${tags.map(([key, value]) => `["${key}"="${value}"]`).join('')};`,
  );
  return `${settings}[bbox:${box}];(${statements.join('')});out center tags;`;
};
