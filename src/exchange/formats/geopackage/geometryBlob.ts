import type { Geometry, Position } from '@/domain/geometry';
import { boundsOf, positionsOf } from '@/geo/bounds';

const types = { Point: 1, Polygon: 3, MultiPolygon: 6 } as const;

/** Writes numbers, least significant byte first. */
const writer = (bytes: Uint8Array<ArrayBuffer>) => {
  const view = new DataView(bytes.buffer);
  let at = 0;
  return {
    byte: (value: number) => view.setUint8(at++, value),
    whole: (value: number) => {
      view.setUint32(at, value, true);
      at += 4;
    },
    real: (value: number) => {
      view.setFloat64(at, value, true);
      at += 8;
    },
  };
};
type Writer = ReturnType<typeof writer>;

const position = (to: Writer, [x, y]: Position): void => {
  to.real(x);
  to.real(y);
};

const start = (to: Writer, type: number): void => {
  to.byte(1);
  to.whole(type);
};

const polygon = (to: Writer, rings: readonly (readonly Position[])[]): void => {
  start(to, types.Polygon);
  to.whole(rings.length);
  for (const ring of rings) {
    to.whole(ring.length);
    for (const each of ring) position(to, each);
  }
};

const headSize = 8 + 4 * 8;

const sizeOf = (geometry: Geometry): number => {
  const polygons =
    geometry.type === 'Point'
      ? []
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.coordinates;
  const rings = polygons.reduce((sum, each) => sum + each.length, 0);
  const outer = geometry.type === 'MultiPolygon' ? 9 : geometry.type === 'Point' ? 5 : 0;
  return outer + 9 * polygons.length + 4 * rings + 16 * positionsOf(geometry).length;
};

/** A shape as a GeoPackage keeps it: a head with its coordinate system and its bounds, and well-known binary. */
export const geometryBlob = (geometry: Geometry, srsId: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(headSize + sizeOf(geometry));
  const to = writer(bytes);
  const [west, south, east, north] = boundsOf([geometry]) ?? [0, 0, 0, 0];
  // "GP", version 1, little endian with bounds in two dimensions.
  for (const each of [0x47, 0x50, 0, 0b0000_0011]) to.byte(each);
  to.whole(srsId);
  for (const each of [west, east, south, north]) to.real(each);
  if (geometry.type === 'Point') {
    start(to, types.Point);
    position(to, geometry.coordinates);
  } else if (geometry.type === 'Polygon') {
    polygon(to, geometry.coordinates);
  } else {
    start(to, types.MultiPolygon);
    to.whole(geometry.coordinates.length);
    for (const each of geometry.coordinates) polygon(to, each);
  }
  return bytes;
};
