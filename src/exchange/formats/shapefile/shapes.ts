import type { Geometry, Position } from '@/domain/geometry';
import { boundsOf } from '@/geo/bounds';
import { polygonsOf } from '../placeIn';

/** A Shapefile holds shapes of one kind, and records without a shape. */
export type ShapeKind = 'point' | 'polygon';
const codes = { none: 0, point: 1, polygon: 5 } as const;

const headSize = 100;

/** Outer rings clockwise and holes the other way: the reverse of GeoJSON. */
const ringsOf = (geometry: Geometry): Position[][] =>
  polygonsOf(geometry).flatMap((rings) => rings.map((ring) => [...ring].reverse()));

const pointRecord = ([x, y]: Position): Uint8Array => {
  const view = new DataView(new ArrayBuffer(20));
  view.setInt32(0, codes.point, true);
  view.setFloat64(4, x, true);
  view.setFloat64(12, y, true);
  return new Uint8Array(view.buffer);
};

const polygonRecord = (geometry: Geometry): Uint8Array => {
  const rings = ringsOf(geometry);
  const corners = rings.flat();
  const view = new DataView(new ArrayBuffer(44 + 4 * rings.length + 16 * corners.length));
  view.setInt32(0, codes.polygon, true);
  for (const [at, value] of (boundsOf([geometry]) ?? []).entries()) view.setFloat64(4 + 8 * at, value, true);
  view.setInt32(36, rings.length, true);
  view.setInt32(40, corners.length, true);
  let first = 0;
  for (const [at, ring] of rings.entries()) {
    view.setInt32(44 + 4 * at, first, true);
    first += ring.length;
  }
  const start = 44 + 4 * rings.length;
  for (const [at, [x, y]] of corners.entries()) {
    view.setFloat64(start + 16 * at, x, true);
    view.setFloat64(start + 16 * at + 8, y, true);
  }
  return new Uint8Array(view.buffer);
};

const recordOf = (geometry: Geometry | null): Uint8Array => {
  if (geometry === null) return new Uint8Array(4);
  return geometry.type === 'Point' ? pointRecord(geometry.coordinates) : polygonRecord(geometry);
};

/** Lengths are counted in words of two bytes. */
const head = (size: number, kind: ShapeKind, shapes: readonly (Geometry | null)[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(headSize));
  view.setInt32(0, 9994);
  view.setInt32(24, size / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, codes[kind], true);
  const bounds = boundsOf(shapes.flatMap((shape) => shape ?? [])) ?? [0, 0, 0, 0];
  for (const [at, value] of bounds.entries()) view.setFloat64(36 + 8 * at, value, true);
  return new Uint8Array(view.buffer);
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const pair = (first: number, second: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, first);
  view.setInt32(4, second);
  return new Uint8Array(view.buffer);
};

/** The shapes, and the index of where each begins. */
export const shapeFiles = (
  kind: ShapeKind,
  shapes: readonly (Geometry | null)[],
): { shp: Uint8Array; shx: Uint8Array } => {
  const records = shapes.map(recordOf);
  const size = records.reduce((sum, { length }) => sum + 8 + length, headSize);
  const index: Uint8Array[] = [];
  const body: Uint8Array[] = [];
  let at = headSize;
  for (const [nr, record] of records.entries()) {
    body.push(pair(nr + 1, record.length / 2), record);
    index.push(pair(at / 2, record.length / 2));
    at += 8 + record.length;
  }
  return {
    shp: joined([head(size, kind, shapes), ...body]),
    shx: joined([head(headSize + 8 * records.length, kind, shapes), ...index]),
  };
};
