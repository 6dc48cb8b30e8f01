import type { Position } from '@/domain/geometry';
import type { RdConverter } from './rd';
import { degreesIn } from './sexagesimal';

/** Where in the Netherlands RD coordinates lie, in metres. */
const isRd = (x: number, y: number): boolean => x > 0 && x < 300_000 && y > 300_000 && y < 630_000;
/** Where in the Netherlands degrees lie. */
const isDegrees = (lon: number, lat: number): boolean => lon > 3 && lon < 8 && lat > 50 && lat < 54;

/** What stands around the numbers: names of systems and axes, and the letters of the wind. */
const besides =
  /\b(epsg:?\s*\d+|rd|wgs\s*84|etrs89|point|latitude|longitude|lat|lon|lng|noord|oost|[xynoe])\b\s*[:=]?|[()@°º]/gi;

const number = (text: string): number => Number(text.replace(',', '.'));

/** A number as people write it: `155000`, `155.000`, `155 000`, `155.000,5`, `52,1`, `52.1`. */
const written = (text: string): number => {
  const plain = text.trim().replace(/(\d)[ \u00a0](?=\d{3}\b)/g, '$1');
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(plain)) return number(plain.replaceAll('.', ''));
  return /^\d+([.,]\d+)?$/.test(plain) ? number(plain) : Number.NaN;
};

/** Ways in which two numbers are kept apart, the surest first. */
const separators = [/\s*[;/|\t]\s*/, /,\s+/, /(?<=\d{3}) +(?=\d{3} \d{3}$)/, /\s+/, /,/];

/** The two numbers in what was typed; in the first way to part it that gives two. */
const twoNumbers = (typed: string): readonly [number, number] | undefined => {
  const [lat, lon, more] = degreesIn(typed);
  if (lat !== undefined && lon !== undefined && more === undefined) return [lat, lon];
  const bare = typed.replace(besides, ' ').trim();
  for (const separator of separators) {
    const [first, second, third] = bare
      .split(separator)
      .filter((part) => part.trim() !== '')
      .map(written);
    if (first === undefined || second === undefined || third !== undefined) continue;
    if (!Number.isNaN(first + second)) return [first, second];
  }
  return undefined;
};

/** What dots that keep thousands apart make of it: 155.000 is 155000. */
const inMetres = (value: number): number => (value < 1_000 ? Math.round(value * 1_000) : value);

/** What was typed, as coordinates of one of the two systems: x and y, or longitude and latitude. */
export type TypedCoordinate = { system: 'rd' | 'wgs84'; at: [number, number] };

/** Coordinates as they are typed, in either order. Undefined when it is no place in the Netherlands. */
export const readTyped = (typed: string): TypedCoordinate | undefined => {
  const numbers = twoNumbers(typed);
  if (numbers === undefined) return undefined;
  const [first, second] = numbers;
  if (isDegrees(first, second)) return { system: 'wgs84', at: [first, second] };
  if (isDegrees(second, first)) return { system: 'wgs84', at: [second, first] };
  const [one, other] = [inMetres(first), inMetres(second)];
  if (isRd(one, other)) return { system: 'rd', at: [one, other] };
  return isRd(other, one) ? { system: 'rd', at: [other, one] } : undefined;
};

/** The place of a typed coordinate: RD in metres, or WGS84 in degrees, in either order and any notation. */
export const coordinateIn = async (
  typed: string,
  loadRd: () => Promise<RdConverter>,
): Promise<Position | undefined> => {
  const read = readTyped(typed);
  if (read === undefined) return undefined;
  return read.system === 'rd' ? (await loadRd()).fromRd(read.at) : read.at;
};
