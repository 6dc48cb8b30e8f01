import type { Position } from '@/domain/geometry';
import type { RdConverter } from '@/geo/rd';

/** Where in the Netherlands RD coordinates lie, in metres. */
const isRd = (x: number, y: number): boolean => x > 0 && x < 300_000 && y > 300_000 && y < 630_000;
/** Where in the Netherlands degrees lie. */
const isDegrees = (lon: number, lat: number): boolean => lon > 3 && lon < 8 && lat > 50 && lat < 54;

/** Two numbers as people write them: `155000 463000`, `52,1 5,12`, `52.1, 5.12`, `x 155.000 y 463.000`. */
const twoNumbers = (typed: string): [number, number] | undefined => {
  const parts = typed
    .replace(/\b(rd|x|y|lat|lon|lng)\b[:=]?/gi, ' ')
    .trim()
    .split(/\s*[;/]\s*|,\s+|\s+/)
    .filter((part) => part !== '');
  const pair = parts.length === 1 ? typed.split(',') : parts;
  if (pair.length !== 2) return undefined;
  const [first, second] = pair.map((part) => {
    const plain = part.trim();
    return /^\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
  });
  if (first === undefined || second === undefined || Number.isNaN(first + second)) return undefined;
  return [first, second];
};

/** What dots that keep thousands apart make of it: 155.000 is 155000. */
const inMetres = (number: number): number => (number < 1_000 ? Math.round(number * 1_000) : number);

/**
 * The place of a typed coordinate: RD (x y, metres) or WGS84 (latitude and longitude in either order). Undefined when it
 * is no coordinate in the Netherlands.
 */
export const coordinateIn = async (
  typed: string,
  loadRd: () => Promise<RdConverter>,
): Promise<Position | undefined> => {
  const numbers = twoNumbers(typed);
  if (numbers === undefined) return undefined;
  const [first, second] = numbers;
  if (isDegrees(first, second)) return [first, second];
  if (isDegrees(second, first)) return [second, first];
  const rd: [number, number] = [inMetres(first), inMetres(second)];
  return isRd(...rd) ? (await loadRd()).fromRd(rd) : undefined;
};
