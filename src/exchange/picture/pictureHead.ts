/** How large a picture says it is, in pixels; undefined where that could not be read. */
export type PictureHead = {
  type: 'jpeg' | 'png' | 'webp';
  size: { width: number; height: number } | undefined;
};

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const pngSize = (bytes: Uint8Array): PictureHead['size'] => {
  if (bytes.length < 24) return undefined;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

/** Markers of a JPEG that begin a frame: those have its size. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpegSize = (bytes: Uint8Array): PictureHead['size'] => {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (isFrame(view.getUint8(at + 1))) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
  }
  return undefined;
};

const webpSize = (bytes: Uint8Array): PictureHead['size'] => {
  if (bytes.length < 30) return undefined;
  const view = viewOf(bytes);
  const threeBytes = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
  const kind = textAt(bytes, 12, 4);
  if (kind === 'VP8X') return { width: threeBytes(24), height: threeBytes(27) };
  if (kind === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (kind !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
};

/** What a picture says of itself in its first bytes, whatever its name; undefined for any other file. */
export const pictureHead = (bytes: Uint8Array): PictureHead | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)
    return { type: 'jpeg', size: jpegSize(bytes) };
  if (textAt(bytes, 0, 4) === '\u0089PNG') return { type: 'png', size: pngSize(bytes) };
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') {
    return { type: 'webp', size: webpSize(bytes) };
  }
  return undefined;
};
