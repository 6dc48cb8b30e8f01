import { geometryOfWkb } from '@/geo/wkb';

/** Bytes of the bounds in a head, by the number that says which they are. */
const boundsSizes = [0, 32, 48, 48, 64];

/**
 * The shape in a GeoPackage blob, as it came in: null when it is empty, undefined when it cannot be read.
 */
export const shapeInBlob = (blob: unknown): unknown => {
  if (blob === null || blob === undefined) return null;
  if (!(blob instanceof Uint8Array) || blob.length < 8 || blob[0] !== 0x47 || blob[1] !== 0x50)
    return undefined;
  const flags = blob[3] ?? 0;
  if ((flags & 0b1_0000) !== 0) return null;
  const bounds = boundsSizes[(flags >> 1) & 0b111];
  return bounds === undefined ? undefined : geometryOfWkb(blob.subarray(8 + bounds));
};
