import { degreesIn } from './sexagesimal';

/** Where in the Netherlands RD coordinates lie, in metres. */
const isRd = (x: number, y: number): boolean => x > 0 && x < 300_000 && y > 300_000 && y < 630_000;
/** Where in the Netherlands degrees lie. */
const isDegrees = (lon: number, lat: number): boolean => lon > 3 && lon < 8 && lat > 50 && lat < 54;

/** What stands around the numbers: names of systems, axes and units, the letters of the wind, and marks. */
const besides =
  /srid=\d+;|(?<![a-z])(epsg:?\s*\d+|amersfoort|rijksdriehoek\w*|rd[ -](?:new|co[oö]rdina\w+)|co[oö]rdina\w+|nl|rd|wgs\s*84|etrs89|geo|point|type|latitude|longitude|lat|long?|lng|(?:noorder|ooster|)(?:breedte|lengte)(?:graad)?|noord|oost|nb|ol|en|k?m|[xynoe])(?![a-z])"?\s*[:=]?|[()[\]{}"@°º+]/gi;

/** Links to a map on the web, which have latitude first: at the pin that was set, else in the middle of the screen. */
const links = [
  /^https?:.*!3d(\d+\.\d+)!4d(\d+\.\d+)/i,
  /^https?:.*[?&]mlat=(\d+\.\d+)&mlon=(\d+\.\d+)/i,
  /^https?:.*?(?:@|#map=[\d.]+\/|[?&](?:q|ll|query|center)=)(\d+\.\d+)(?:,|%2C|\/)(\d+\.\d+)/i,
];

const number = (text: string): number => Number(text.replace(',', '.'));

/** Degrees with minutes, and seconds, but without their marks: "52 05 30 N 5 07 12 E", "N 52° 5.5 E 5° 7.2". */
const unmarked = (typed: string, bare: string): readonly [number, number] | undefined => {
  const parts = (bare.match(/\d+(?:[.,]\d+)?/g) ?? []).map(number);
  const each = parts.length / 2;
  const isPair = each === 3 || (each === 2 && /[°º]|\d\s*[noe](?![a-z])/i.test(typed));
  if (!isPair || parts.some((part, place) => place % each > 0 && part >= 60)) return undefined;
  const degrees = (from: number): number =>
    parts.slice(from, from + each).reduce((sum, part, place) => sum + part / 60 ** place, 0);
  return [degrees(0), degrees(each)];
};

/** A number as people write it: `155000`, `155.000`, `155 000`, `155.000,5`, `52,1`, `52.1`. */
const written = (text: string): number => {
  const plain = text.trim().replace(/(\d)[ \u00a0](?=\d{3}\b)/g, '$1');
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(plain)) return number(plain.replaceAll('.', ''));
  return /^\d+([.,]\d+)?$/.test(plain) ? number(plain) : Number.NaN;
};

/** Ways in which two numbers are kept apart, the surest first. */
const separators = [
  /\s*[;/|&\t–]\s*/,
  /\s+-\s+/,
  /,\s+/,
  /(?<=\d{3}) +(?=\d{3} \d{3}$)/,
  /\s+/,
  /,/,
  /(?<=^\d+,\d+),/,
];

/** The two numbers in what was typed; in the first way to part it that gives two. */
const twoNumbers = (typed: string): readonly [number, number] | undefined => {
  const [, north, east] = links.map((link) => link.exec(typed)).find((found) => found !== null) ?? [];
  if (north !== undefined && east !== undefined) return [number(north), number(east)];
  const [lat, lon, more] = degreesIn(typed);
  if (lat !== undefined && lon !== undefined && more === undefined) return [lat, lon];
  const bare = typed.replace(besides, ' ').replace(/^[\s,;/:]+|[\s,;/:]+$/g, '');
  for (const separator of separators) {
    const [first, second, third] = bare
      .split(separator)
      .filter((part) => part.trim() !== '')
      .map(written);
    if (first === undefined || second === undefined || third !== undefined) continue;
    if (!Number.isNaN(first + second)) return [first, second];
  }
  return unmarked(typed, bare);
};

/** What dots that keep thousands apart make of it: 155.000 is 155000. */
const inMetres = (value: number): number => (value < 1_000 ? Math.round(value * 1_000) : value);

/** What was typed, as coordinates of one of the two systems: x and y, or longitude and latitude. */
export type TypedCoordinate = { system: 'rd' | 'wgs84'; at: [number, number] };

/** Coordinates as they are typed, in either order. Undefined when they lie nowhere near the Netherlands. */
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
