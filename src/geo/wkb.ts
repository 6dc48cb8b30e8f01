const names = {
  1: 'Point',
  2: 'LineString',
  3: 'Polygon',
  4: 'MultiPoint',
  5: 'MultiLineString',
  6: 'MultiPolygon',
  7: 'GeometryCollection',
} as const;
type Code = keyof typeof names;

/** A geometry shaped as in GeoJSON, of which the coordinates have not been looked at yet. */
type RawGeometry =
  | { type: (typeof names)[Exclude<Code, 7>]; coordinates: unknown }
  | { type: 'GeometryCollection'; geometries: RawGeometry[] };

class Nonsense extends Error {}

const isCode = (code: number): code is Code => Object.hasOwn(names, code);

/** Bits that PostGIS sets for heights, measures and the number of a system before the shape. */
const [hasZ, hasM, hasSrid] = [0x8000_0000, 0x4000_0000, 0x2000_0000];

const deepest = 8;

/** Walks through the bytes. Every count is held against what is left, so that none asks for more than there is. */
const openReader = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let isLittle = true;
  const left = (size: number): void => {
    if (at + size > view.byteLength) throw new Nonsense();
  };
  const whole = (): number => {
    left(4);
    at += 4;
    return view.getUint32(at - 4, isLittle);
  };
  const position = (dimensions: number): number[] => {
    left(8 * dimensions);
    const values = Array.from({ length: dimensions }, (_, n) => view.getFloat64(at + 8 * n, isLittle));
    at += 8 * dimensions;
    return values.slice(0, 2);
  };
  const many = <Item>(smallest: number, read: () => Item): Item[] => {
    const count = whole();
    left(count * smallest);
    return Array.from({ length: count }, read);
  };
  const geometry = (depth: number): RawGeometry => {
    if (depth > deepest) throw new Nonsense();
    left(1);
    isLittle = view.getUint8(at) === 1;
    at += 1;
    const given = whole();
    const base = given & 0x1fff_ffff;
    const code = base % 1000;
    const extra = Math.floor(base / 1000);
    const isHigh = (given & hasZ) !== 0 || extra === 1 || extra === 3;
    const isMeasured = (given & hasM) !== 0 || extra === 2 || extra === 3;
    if ((given & hasSrid) !== 0) whole();
    if (!isCode(code)) throw new Nonsense();
    const dimensions = 2 + Number(isHigh) + Number(isMeasured);
    const line = () => many(8 * dimensions, () => position(dimensions));
    const parts = () => many(5, () => geometry(depth + 1));
    switch (code) {
      case 1:
        return { type: 'Point', coordinates: position(dimensions) };
      case 2:
        return { type: 'LineString', coordinates: line() };
      case 3:
        return { type: 'Polygon', coordinates: many(4, line) };
      case 7:
        return { type: 'GeometryCollection', geometries: parts() };
      default: {
        const coordinates = parts().map((part) => ('coordinates' in part ? part.coordinates : []));
        return { type: names[code], coordinates };
      }
    }
  };
  return geometry;
};

/** The geometry in well-known binary; undefined when it is none. Heights and measures are dropped. */
export const geometryOfWkb = (bytes: Uint8Array): RawGeometry | undefined => {
  try {
    return openReader(bytes)(0);
  } catch (error) {
    if (error instanceof Nonsense) return undefined;
    throw error;
  }
};

/** The same in a text, two characters a byte, as databases write a shape in a table. */
export const geometryOfHex = (text: string): RawGeometry | undefined => {
  const pairs = /^(?:[\dA-F]{2}){21,}$/i.test(text.trim()) ? text.trim().match(/../g) : null;
  return pairs === null
    ? undefined
    : geometryOfWkb(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
};
