import * as z from 'zod/mini';

/** Names of longitude and latitude. With 4326 the axes may be swapped: the range below shows that. */
const lonLatNames = /CRS84>?$|EPSG:{1,2}(?:[\d.]*:)?4326$|EPSG\/0\/4326>?$/;

const crsMemberSchema = z.object({ properties: z.object({ name: z.string() }) });

/** Whether an answer says, or leaves it to GeoJSON's own rule, that it is in longitude and latitude. */
export const isLonLat = (contentCrs: string | null, crsMember: unknown): boolean => {
  if (contentCrs !== null && !lonLatNames.test(contentCrs.trim())) return false;
  if (crsMember === undefined || crsMember === null) return true;
  const member = crsMemberSchema.safeParse(crsMember);
  return member.success && lonLatNames.test(member.data.properties.name);
};

/** The European Netherlands, widely taken; metres of RD or swapped axes fall outside. */
const [west, south, east, north] = [3, 50, 8, 54];

export const isDutch = (lon: number, lat: number): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Whether all positions in GeoJSON coordinates of any depth lie in the Netherlands. */
export const areDutchCoordinates = (coordinates: unknown): boolean => {
  if (!Array.isArray(coordinates)) return true;
  const [lon, lat]: unknown[] = coordinates;
  if (typeof lon === 'number' && typeof lat === 'number') return isDutch(lon, lat);
  return coordinates.every(areDutchCoordinates);
};
